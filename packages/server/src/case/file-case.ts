import type { CaseFiling, CaseReceipt } from '@damrong/contract';
import { newPublicId } from '../similar-cases/public-works.ts';
import { processUploads } from '../attachment/claim-uploads.ts';
import type { AppContext } from '../app-context.ts';
import type { Intent } from '../idempotency/intent.ts';
import { createAccessCode } from './access-code.ts';
import { checkDay } from './case-day.ts';
import { checkLocation } from './case-location.ts';
import { caseEvent } from './event-row.ts';
import { assessCase } from './assess-case.ts';
import { newAccused, newCase, newComplainant } from './new-case.ts';
import { storeFiledCase } from './store-case.ts';

/**
 * Files a citizen's case, once for each intent.
 * @throws ProblemError for a category, location or question that does not exist, or a key used for
 * something else
 */
export async function fileCase(
  { database, categories, deadlines, abuseMonitor, filingLanes, places, uploads }: AppContext,
  filing: CaseFiling,
  { address, intent, now }: { address: string; intent: Intent; now: Date },
): Promise<CaseReceipt> {
  checkLocation(places, filing);
  checkDay(filing, now);
  const category = categories.require(filing.provinceCode, filing.categoryCode);
  const assessment = assessCase(category, filing, now);
  const files = await processUploads(uploads, filing.attachments);
  const abuse = await abuseMonitor.record(filing, { address, now });
  const { code, hash } = createAccessCode();
  const dueOn = deadlines.dueDay({ ...filing, urgency: 'normal' }, now);
  const row = newCase({
    content: filing,
    assessment,
    identity: filing.complainant.identity,
    codeHash: hash,
    receivedAt: now,
    dueOn,
    publicId: newPublicId({ ...filing, category, assessment }),
    privacyNotice: filing.privacyNotice,
    lang: filing.lang,
  });
  const complainant = newComplainant(filing.complainant, filing.onBehalf);
  const accused = newAccused(filing.accused);
  const received = caseEvent({ at: now, kind: 'received', status: 'new' });
  const receipt = { code, receivedAt: now.toISOString(), dueOn };
  const filed = { row, complainant, accused, received, files, abuse };
  return filingLanes.run(filing.provinceCode, 1, () =>
    storeFiledCase(database, filed, intent, receipt),
  );
}
