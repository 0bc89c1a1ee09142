import type * as z from 'zod/mini';
import { ministryContent, ministryInput } from './ministry-content.ts';

/**
 * The one list of what centres publish. Server, desk and the OpenAPI document read it; a new kind is its
 * two schemas, which `kind` tells from the others, and a place in each of the three values below.
 */
export const contentKinds = ['ministries'] as const;

/** An entry as an editor writes it; `kind` says by which rules it is read. */
export const contentInput = ministryInput;

/** An entry as it is kept and published. */
export const contentBody = ministryContent;

/** What an entry is about, such as `ministries`. */
export type ContentKind = (typeof contentKinds)[number];
/** What an entry says, checked and cleaned. */
export type ContentBody = z.infer<typeof contentBody>;
