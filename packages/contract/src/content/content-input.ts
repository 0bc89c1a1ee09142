import * as z from 'zod/mini';
import { centerInput } from './center-input.ts';
import { ministryInput } from './ministry-input.ts';
import { noticeInput } from './notice-input.ts';
import { serviceInput } from './service-input.ts';

/**
 * An entry as an editor writes it; `kind` says by which rules it is read. It stands apart from what is
 * kept, so that who only reads entries does not bring the rules along.
 */
export const contentInput = z.discriminatedUnion(
  'kind',
  [ministryInput, noticeInput, centerInput, serviceInput],
  'invalid',
);
