import * as z from 'zod/mini';
import { centerContent, centerInput } from './center-content.ts';
import { ministryContent, ministryInput } from './ministry-content.ts';
import { noticeContent, noticeInput } from './notice-content.ts';
import { serviceContent, serviceInput } from './service-content.ts';

/**
 * The one list of what centres publish. Server, desk and the OpenAPI document read it; a new kind is its
 * two schemas, which `kind` tells from the others, and a place in each of the three values below.
 */
export const contentKinds = ['ministries', 'notices', 'centers', 'services'] as const;

/** An entry as an editor writes it; `kind` says by which rules it is read. */
export const contentInput = z.discriminatedUnion(
  'kind',
  [ministryInput, noticeInput, centerInput, serviceInput],
  'invalid',
);

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
