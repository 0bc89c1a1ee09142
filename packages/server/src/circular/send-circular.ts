import {
  MAX_CIRCULAR_FILES,
  bangkokDate,
  provinces as allProvinces,
  type Circular,
  type CircularAction,
  type CircularCorrection,
  type CircularReminder,
  type CircularWithdrawal,
  type NewCircular,
} from '@damrong/contract';
import { auditRegister } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import type { Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { attachFiles, hideOtherFiles, shownTitles } from './circular-files.ts';
import type { CircularEntry } from './circular-view.ts';
import { findCircular, readCircular, standingsOf } from './circulars.ts';

/** Who works on circulars, and how far that reaches. */
export interface CircularWork {
  readonly transaction: Transaction<'officer'>;
  readonly by: Officer;
  readonly scope: Scope;
  readonly now: Date;
}

/** A circular, and the version of it on which a write was decided. */
interface SeenCircular {
  readonly id: string;
  readonly version: number;
}

type Written = Pick<NewCircular, 'number' | 'dated' | 'subject' | 'body' | 'dueOn'>;

/** @throws ProblemError where a file is not there */
export async function sendCircular(work: CircularWork, body: NewCircular): Promise<Circular> {
  const { transaction, now } = work;
  const row = await transaction
    .insertInto('circulars')
    .values({
      ...columnsOf(body),
      to_all: body.provinces === null,
      sent_at: now,
      changed_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await addRecipients(work, row.id, body.provinces);
  await attachFiles(transaction, row.id, body.files);
  return record(work, row, 'sent', null);
}

/**
 * Says it anew: another edition, which each centre reads and acknowledges again. Whoever has got it keeps
 * it.
 * @throws ProblemError where it was withdrawn, has changed meanwhile, or would have too many files
 */
export async function correctCircular(
  work: CircularWork,
  seen: SeenCircular,
  { reason, keptFiles, files, provinces, ...body }: CircularCorrection,
): Promise<Circular> {
  const { transaction } = work;
  const before = await findStanding(work, seen);
  if (new Set(keptFiles).size + files.length > MAX_CIRCULAR_FILES) {
    throw fieldProblem('too_many_files', 'files');
  }
  const row = await update(work, seen, {
    ...columnsOf(body),
    to_all: before.to_all || provinces === null,
    edition: before.edition + 1,
  });
  await addRecipients(work, row.id, provinces);
  await hideOtherFiles(transaction, row.id, keptFiles);
  await attachFiles(transaction, row.id, files);
  return record(work, row, 'corrected', reason);
}

/** @throws ProblemError where that was done already, or it has changed meanwhile */
export async function withdrawCircular(
  work: CircularWork,
  seen: SeenCircular,
  { reason }: CircularWithdrawal,
): Promise<Circular> {
  await findStanding(work, seen);
  const row = await update(work, seen, { state: 'withdrawn' });
  return record(work, row, 'withdrawn', reason);
}

/**
 * Leaves a reminder for each of these centres that has got it and not acknowledged it, at most one a day.
 * @throws ProblemError where it was withdrawn
 */
export async function remindOfCircular(
  { transaction, by, scope, now }: CircularWork,
  id: string,
  { provinces: wanted }: CircularReminder,
): Promise<void> {
  const row = await findCircular(transaction, scope, id);
  if (row.state === 'withdrawn') throw new ProblemError('circular_withdrawn');
  const standings = await standingsOf(transaction, scope, [id]);
  for (const { province_code: provinceCode, acknowledged_at: isDone } of standings) {
    if (isDone !== null || !wanted.includes(provinceCode)) continue;
    const { numInsertedOrUpdatedRows: added } = await transaction
      .insertInto('circular_reminders')
      .values({
        ...{ province_code: provinceCode, circular_id: id, day: bangkokDate(now), at: now },
        officer_id: by.id,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (added === 0n) continue;
    await auditRegister({ transaction, by, now }, 'circular_reminded', {
      provinceCode,
      name: row.number,
    });
  }
}

/** As it stands; the update that follows names the version that was seen, so that nobody comes between. */
async function findStanding(
  { transaction, scope }: CircularWork,
  { id }: SeenCircular,
): Promise<CircularEntry> {
  const row = await findCircular(transaction, scope, id);
  if (row.state === 'withdrawn') throw new ProblemError('circular_withdrawn');
  return row;
}

async function update(
  { transaction, now }: CircularWork,
  { id, version }: SeenCircular,
  change: Partial<ReturnType<typeof columnsOf>> & {
    readonly to_all?: boolean;
    readonly edition?: number;
    readonly state?: 'withdrawn';
  },
): Promise<CircularEntry> {
  const row = await transaction
    .updateTable('circulars')
    .set({ ...change, changed_at: now, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('circular_changed');
  return row;
}

async function addRecipients(
  { transaction }: CircularWork,
  id: string,
  provinces: readonly string[] | null,
): Promise<void> {
  const codes = new Set(provinces ?? allProvinces.map(({ code }) => code));
  await transaction
    .insertInto('circular_recipients')
    .values([...codes].map((code) => ({ province_code: code, circular_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps what it says now, and who made it so. @returns the circular as it is then */
async function record(
  { transaction, by, scope, now }: CircularWork,
  row: CircularEntry,
  action: CircularAction,
  reason: string | null,
): Promise<Circular> {
  const { id, version, edition, number, dated, subject, body, due_on } = row;
  await transaction
    .insertInto('circular_versions')
    .values({
      ...{ circular_id: id, version, edition, action, reason },
      ...{ at: now, officer_id: by.id, officer_name: by.displayName },
      ...{ number, dated, subject, body, due_on },
      files: await shownTitles(transaction, id),
    })
    .execute();
  await auditRegister({ transaction, by, now }, `circular_${action}`, {
    provinceCode: null,
    name: [number, ...(reason === null ? [] : [reason])].join(' · '),
  });
  return readCircular(transaction, scope, id);
}

function columnsOf({ number, dated, subject, body, dueOn }: Written) {
  return { number, dated, subject, body, due_on: dueOn };
}
