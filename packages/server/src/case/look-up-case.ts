import type { CaseView } from '@damrong/contract';
import type { CentreParts } from '../centre-parts.ts';
import { findReader } from './find-reader.ts';

/** @throws Refusal when number and code open nothing */
export async function lookUpCase(
  parts: CentreParts,
  credentials: { readonly number: string; readonly code: string },
  now: Date,
): Promise<CaseView> {
  const reader = await findReader(parts.database, credentials);
  return reader.read(parts, now);
}
