import {
  findStatusRule,
  isSettled,
  type CaseResult,
  type CaseStatus,
  type OfficerFile,
} from '@damrong/contract';
import { endAssignments } from '../assignment/end-assignments.ts';
import { claimUploads, type ClaimedFile } from '../attachment/claim-uploads.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { askForClosing, refuseWhileWaiting } from '../closing/ask-for-closing.ts';
import { needsApproval } from '../closing/closing-rule.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { ProblemError } from '../problem-error.ts';
import { attachmentIdOf, uploadKey } from '../upload/upload-key.ts';
import { appendEvent } from './append-event.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';

/**
 * Records what was done. It closes the case, or leaves it with the centre: `resolved` where that
 * may follow, else with the status that it had. Where closings wait for approval, nothing of it is shown
 * to the citizen before.
 * @throws ProblemError when the case is settled already, or a file is missing; it names the first
 * one
 */
export async function recordResult(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { result, note, close, attachments = [] }: CaseResult,
): Promise<void> {
  const { officer, number, now: at } = change;
  const locked = await lockForChange(transaction, scope, change);
  await refuseWhileWaiting(transaction, locked);
  const status = statusAfter(locked.state.status, officer, close);
  const { provinceCode } = locked;
  if (isSettled(status) && (await needsApproval(transaction, officer, provinceCode))) {
    const files = attachments.filter(({ isPublic }) => isPublic);
    await askForClosing(transaction, locked, change, {
      settles: 'closed',
      text: result,
      note: note ?? null,
      isResult: true,
      files: files.map(({ upload }) => attachmentIdOf(uploadKey(upload))),
    });
    const kept = attachments.map((file) => ofOfficer({ ...file, isPublic: false }, officer));
    return claimUploads(transaction, kept, { provinceCode, number: locked.number, at });
  }
  const event = caseEvent({
    at,
    kind: 'result',
    officerId: officer.id,
    officerName: officer.displayName,
    status,
    note: note ?? null,
    publicNote: result,
  });
  const state = await appendEvent(transaction, locked, event);
  await endAssignments(
    transaction,
    { ...locked, state, eventCount: locked.eventCount + 1 },
    { officer, at },
  );
  const files = attachments.map((file) => ofOfficer(file, officer));
  await claimUploads(transaction, files, { provinceCode, number: locked.number, at });
  await writeAudit(transaction, {
    at,
    action: 'result_recorded',
    provinceCode,
    officerId: officer.id,
    caseNumber: number,
  });
  await enqueue(transaction, { at, topic: 'case_changed', provinceCode, caseNumber: number });
}

function ofOfficer({ upload, stage, isPublic }: OfficerFile, { id }: Officer): ClaimedFile {
  return { file: uploadKey(upload), officer_id: id, stage, is_public: isPublic };
}

function statusAfter(status: CaseStatus, { role }: Officer, close: boolean): CaseStatus {
  if (findStatusRule(status, 'closed', role) === undefined) {
    throw new ProblemError('status_change_not_allowed');
  }
  if (close) return 'closed';
  return findStatusRule(status, 'resolved', role) === undefined ? status : 'resolved';
}
