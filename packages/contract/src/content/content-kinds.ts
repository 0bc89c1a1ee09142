import * as z from 'zod/mini';
import { centerContent } from './center-content.ts';
import { ministryContent } from './ministry-content.ts';
import { noticeContent } from './notice-content.ts';
import { serviceContent } from './service-content.ts';

/**
 * The one list of what centres publish. Server, desk and the OpenAPI document read it; a new kind is its
 * two schemas, which `kind` tells from the others, and a place in both values below and in `contentInput`.
 */
export const contentKinds = ['ministries', 'notices', 'centers', 'services'] as const;

/** An entry as it is kept and published. */
export const contentBody = z.discriminatedUnion('kind', [
  ministryContent,
  noticeContent,
  centerContent,
  serviceContent,
]);

/** What an entry is about, such as `ministries`. */
export type ContentKind = (typeof contentKinds)[number];
/** What an entry says, checked and cleaned. */
export type ContentBody = z.infer<typeof contentBody>;
/** What an entry of one kind says. */
export type ContentOf<Kind extends ContentKind> = Extract<ContentBody, { kind: Kind }>;
