import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import { appendEvent, type LockedCase } from '../case/append-event.ts';
import type { CaseKey } from '../case/case-key.ts';
import { caseEvent } from '../case/event-row.ts';
import type { EventChange } from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { ProblemError } from '../problem-error.ts';
import type { ClosingColumns } from './closing-after.ts';
import type { AskedClosing } from './closing-request.ts';

/** What would settle the case; `note` is for officers. */
export interface WantedClosing extends Pick<
  AskedClosing,
  'settles' | 'text' | 'isResult' | 'files'
> {
  readonly note: string | null;
}

export interface LastClosing extends ClosingColumns {
  /** What was asked for; undefined where nothing was since the case was opened. */
  readonly asked: AskedClosing | undefined;
  readonly askedBy: { readonly id: number | null; readonly name: string | null };
  readonly note: string | null;
}

/** Leaves the case as it is, with the text beside it, until somebody decides. */
export async function askForClosing(
  transaction: Transaction<'officer'>,
  locked: LockedCase,
  { officer, now: at }: { readonly officer: Officer; readonly now: Date },
  { settles, text, isResult, files, note }: WantedClosing,
): Promise<void> {
  const before = await lastClosing(transaction, locked);
  const kept = before.asked?.files ?? [];
  const change = {
    kind: 'closing' as const,
    move: 'request' as const,
    settles,
    text,
    isResult,
    files: [...new Set([...kept, ...files])],
    requestedBy: null,
  } satisfies AskedClosing;
  const by = { officerId: officer.id, officerName: officer.displayName };
  const event = caseEvent({ at, kind: 'closing_requested', note, change, ...by });
  await appendEvent(transaction, locked, event);
  await writeAudit(transaction, {
    at,
    action: 'closing_requested',
    provinceCode: locked.provinceCode,
    officerId: officer.id,
    caseNumber: locked.number,
  });
}

/**
 * The case is not worked on while somebody decides whether it ends.
 * @throws ProblemError while a closing waits
 */
export async function refuseWhileWaiting(
  transaction: Transaction<'officer'>,
  key: CaseKey,
): Promise<void> {
  const { closing_state: state } = await columnsOf(transaction, key);
  if (state === 'waiting') throw new ProblemError('status_change_not_allowed');
}

export async function lastClosing(
  transaction: Transaction<'officer'>,
  key: CaseKey,
): Promise<LastClosing> {
  const columns = await columnsOf(transaction, key);
  const event =
    columns.closing_seq === null
      ? undefined
      : await transaction
          .selectFrom('case_events')
          .select(['officer_id', 'officer_name', 'note', 'change'])
          .where('province_code', '=', key.provinceCode)
          .where('case_number', '=', key.number)
          .where('seq', '=', columns.closing_seq)
          .executeTakeFirst();
  return {
    ...columns,
    asked: askedOf(event?.change),
    askedBy: { id: event?.officer_id ?? null, name: event?.officer_name ?? null },
    note: event?.note ?? null,
  };
}

function askedOf(change: EventChange | null | undefined): AskedClosing | undefined {
  return change?.kind === 'closing' ? change : undefined;
}

function columnsOf(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
): Promise<ClosingColumns> {
  return transaction
    .selectFrom('cases')
    .select(['closing_state', 'closing_at', 'closing_seq'])
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}

/** Lets the citizen see what was kept until the case is settled. */
export async function showFiles(
  transaction: Transaction<'officer'>,
  { provinceCode, number }: CaseKey,
  files: readonly string[],
): Promise<void> {
  if (files.length === 0) return;
  await transaction
    .updateTable('attachments')
    .set({ is_public: sql<boolean>`true` })
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .where('id', 'in', files)
    .execute();
}
