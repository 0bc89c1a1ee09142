import * as z from 'zod/mini';

/** Output of an endpoint whose answer is the file itself and no JSON. */
export const fileBytes = z.custom<Blob>();
