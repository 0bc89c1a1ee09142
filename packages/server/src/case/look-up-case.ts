import type { CaseView } from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { findViewer } from './find-viewer.ts';

/** @throws ProblemError when number and code open nothing */
export async function lookUpCase(
  context: AppContext,
  credentials: { readonly number: string; readonly code: string },
  now: Date,
): Promise<CaseView> {
  const viewer = await findViewer(context.database, credentials);
  return viewer.read(context, now);
}
