import type { CaseReceipt, CaseRecording } from '@damrong/contract';
import { newPublicId } from '../similar-cases/public-works.ts';
import type { AppContext } from '../app-context.ts';
import { asOfficer } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import type { Officer } from '../officer/officer.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { createAccessCode } from './access-code.ts';
import { checkDay } from './case-day.ts';
import { checkLocation } from './case-location.ts';
import { caseEvent } from './event-row.ts';
import { assessCase } from './assess-case.ts';
import { startOfDay } from './start-of-day.ts';
import { newAccused, newCase, newComplainant } from './new-case.ts';
import { storeRecordedCase } from './store-case.ts';

/**
 * Records a case that came in another way. The number belongs to the fiscal year of today, even
 * when the letter arrived before; the deadline runs from the day on which it arrived.
 * @throws ProblemError when the province is not in the scope
 */
export async function recordCase(
  { database, categories, deadlines, places }: AppContext,
  { officer, scope }: { officer: Officer; scope: Scope },
  recording: CaseRecording,
  { intent, now }: { intent: Intent; now: Date },
): Promise<CaseReceipt> {
  if (!isInScope(scope, recording.provinceCode)) throw new ProblemError('not_permitted');
  checkLocation(places, recording);
  checkDay(recording, now);
  const category = categories.require(recording.provinceCode, recording.categoryCode);
  const assessment = assessCase(category, recording, now);
  const access = createAccessCode();
  const receivedAt = recording.receivedOn === undefined ? now : startOfDay(recording.receivedOn);
  const dueOn = deadlines.dueDay(recording, receivedAt);
  const row = newCase({
    content: recording,
    assessment,
    identity: recording.complainant.identity,
    codeHash: access.hash,
    receivedAt,
    dueOn,
    publicId: newPublicId({ ...recording, category, assessment }),
    channel: recording.channel,
    nature: recording.nature,
    urgency: recording.urgency,
    title: recording.title,
    letterNumber: recording.letterNumber,
    recordedBy: officer.id,
  });
  const complainant = newComplainant(recording.complainant, recording.onBehalf);
  const accused = newAccused(recording.accused);
  const received = caseEvent({
    at: now,
    kind: 'received',
    status: 'new',
    officerId: officer.id,
    officerName: officer.displayName,
  });
  const receipt = { code: access.code, receivedAt: receivedAt.toISOString(), dueOn };
  return asOfficer(database, { session: officer.session }, (transaction) =>
    storeRecordedCase(transaction, { row, complainant, accused, received }, intent, receipt),
  );
}
