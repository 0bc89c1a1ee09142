import type { CaseView } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { findReader } from './find-reader.ts';

/** @throws Refusal when number and code open nothing */
export async function lookUpCase(
  parts: AppContext,
  credentials: { readonly number: string; readonly code: string },
  now: Date,
): Promise<CaseView> {
  const reader = await findReader(parts.database, credentials);
  return reader.read(parts, now);
}
