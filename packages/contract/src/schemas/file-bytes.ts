import * as z from 'zod/mini';

/** Output of an endpoint that answers with the file itself instead of JSON. */
export const fileBytes = z.custom<Blob>();
