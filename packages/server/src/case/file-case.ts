import type { CaseFiling, CaseReceipt } from '@damrong/contract';
import type { CentreParts } from '../centre-parts.ts';
import { asPublic } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { createAccessCode } from './access-code.ts';
import { checkPlace } from './case-place.ts';
import { dueDay } from './due-day.ts';
import { caseEvent } from './event-row.ts';
import { newCase, newComplainant } from './new-case.ts';
import { nextNumber } from './next-number.ts';
import { storeCase } from './store-case.ts';

/**
 * Files a citizen's case: key, number, case, first event, audit and outbox in one transaction.
 * @throws Refusal for a category or place that does not exist, or a key used for something else
 */
export async function fileCase(
  { database, categories, places }: CentreParts,
  filing: CaseFiling,
  { intent, now }: { intent: Intent; now: Date },
): Promise<CaseReceipt> {
  checkPlace(places, filing);
  const category = categories.require(filing.provinceCode, filing.categoryCode);
  const access = await createAccessCode();
  const dueOn = dueDay(now, category.dueDays);
  const row = newCase({
    matter: filing,
    identity: filing.complainant.identity,
    codeHash: access.hash,
    receivedAt: now,
    dueOn,
    privacyNotice: filing.privacyNotice,
    lang: filing.lang,
  });
  return asPublic(database, {}, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      const number = await nextNumber(transaction, filing.provinceCode, now);
      const receipt = { number, code: access.code, receivedAt: now.toISOString(), dueOn };
      const stored = {
        number,
        row,
        complainant: newComplainant(filing.complainant),
        received: caseEvent({ at: now, kind: 'received', status: 'new' }),
        action: 'case_filed',
      } as const;
      await storeCase(transaction, stored, intent, receipt);
      return receipt;
    }),
  );
}
