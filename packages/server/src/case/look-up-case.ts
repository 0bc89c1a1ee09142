import type { CaseView } from '@damrong/contract';
import type { CentreParts } from '../centre-parts.ts';
import { openCase } from './open-case.ts';
import { readPublicView } from './public-view.ts';

export function lookUpCase(
  parts: CentreParts,
  credentials: { readonly number: string; readonly code: string },
  now: Date,
): Promise<CaseView> {
  return openCase(parts.database, credentials, (transaction, key) =>
    readPublicView(transaction, parts, key, now),
  );
}
