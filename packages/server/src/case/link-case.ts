import type { CaseLinkChange, CaseLinkKind, CaseRelation } from '@damrong/contract';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { appendEvent, type LockedCase } from './append-event.ts';
import { caseKey } from './case-key.ts';
import { fromOtherSide } from './case-links.ts';
import { changeStatus } from './change-status.ts';
import { caseEvent } from './event-row.ts';
import { lockForChange, type CaseChange } from './lock-for-change.ts';
import { lockInScope } from './lock-in-scope.ts';

interface Pair {
  readonly own: LockedCase;
  readonly other: LockedCase;
}

/**
 * Says what a case is to another, in the place of what it was to it; both tell of it. A duplicate may be
 * closed in the same step, by the rules by which any case is: where closings wait for approval, it waits.
 * @throws ProblemError when the case has moved on, or the other one is not in the scope or in a circle
 */
export async function linkCase(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  { other: number, kind, close, publicNote }: CaseLinkChange,
  context: Pick<AppContext, 'deadlines'>,
): Promise<void> {
  const pair = await lockBoth(transaction, scope, change, number);
  if (close) checkClosing(kind, publicNote);
  const before = await readRelation(transaction, pair);
  if (kind !== null) await refuseCircle(transaction, pair, kind);
  if (before !== kind) await replace(transaction, pair, change, { before, kind });
  if (!close) return;
  const version = change.version + (before === kind ? 0 : 1);
  await changeStatus(
    transaction,
    scope,
    { ...change, version },
    { status: 'closed', publicNote },
    context,
  );
}

/** In the order of their numbers, so that two officers who link the same two never wait for each other. */
async function lockBoth(
  transaction: Transaction<'officer'>,
  scope: Scope,
  change: CaseChange,
  number: string,
): Promise<Pair> {
  const { provinceCode } = caseKey(change.number);
  if (!isInScope(scope, provinceCode)) throw new ProblemError('case_not_found');
  const isSame = caseKey(number).provinceCode === provinceCode;
  if (number === change.number || !isSame) throw fieldProblem('invalid', 'other');
  if (number < change.number) {
    const other = await lockOther(transaction, scope, number);
    return { own: await lockForChange(transaction, scope, change), other };
  }
  const own = await lockForChange(transaction, scope, change);
  return { own, other: await lockOther(transaction, scope, number) };
}

async function lockOther(
  transaction: Transaction<'officer'>,
  scope: Scope,
  number: string,
): Promise<LockedCase> {
  try {
    return await lockInScope(transaction, scope, number);
  } catch (error) {
    if (error instanceof ProblemError) throw fieldProblem('invalid', 'other');
    throw error;
  }
}

function checkClosing(kind: CaseLinkKind | null, publicNote: string | undefined): void {
  if (kind !== 'duplicate_of') throw fieldProblem('invalid', 'close');
  if (publicNote === undefined) throw fieldProblem('note_required', 'publicNote');
}

async function readRelation(
  transaction: Transaction<'officer'>,
  { own, other }: Pair,
): Promise<CaseRelation | null> {
  const row = await transaction
    .selectFrom('case_links')
    .select(['case_number', 'kind'])
    .where('province_code', '=', own.provinceCode)
    .where((of) =>
      of.or([
        of.and([of('case_number', '=', own.number), of('other_number', '=', other.number)]),
        of.and([of('case_number', '=', other.number), of('other_number', '=', own.number)]),
      ]),
    )
    .executeTakeFirst();
  if (row === undefined) return null;
  return row.case_number === own.number ? row.kind : fromOtherSide(row.kind);
}

/** A duplicate or a part of something that is, over others, a duplicate or a part of it. */
async function refuseCircle(
  transaction: Transaction<'officer'>,
  { own, other }: Pair,
  kind: CaseLinkKind,
): Promise<void> {
  if (kind === 'related') return;
  const { rows } = await sql`
    with recursive above as (
      select ${other.number}::text collate "C" as number
      union
      select l.other_number from case_links l join above on l.case_number = above.number
        where l.province_code = ${own.provinceCode} and l.kind <> 'related'
          and (l.case_number, l.other_number) <> (${other.number}, ${own.number})
    ) select from above where number = ${own.number}
  `.execute(transaction);
  if (rows.length > 0) throw fieldProblem('invalid', 'other');
}

async function replace(
  transaction: Transaction<'officer'>,
  { own, other }: Pair,
  { officer, now: at }: CaseChange,
  { before, kind }: { before: CaseRelation | null; kind: CaseLinkKind | null },
): Promise<void> {
  const numbers = [own.number, other.number];
  await transaction
    .deleteFrom('case_links')
    .where('province_code', '=', own.provinceCode)
    .where('case_number', 'in', numbers)
    .where('other_number', 'in', numbers)
    .execute();
  if (kind !== null) {
    await transaction
      .insertInto('case_links')
      .values({
        province_code: own.provinceCode,
        case_number: own.number,
        other_number: other.number,
        kind,
        linked_at: at,
        linked_by: officer.id,
      })
      .execute();
  }
  const sides = [
    { told: own, about: other, was: before, is: kind },
    {
      told: other,
      about: own,
      was: before && fromOtherSide(before),
      is: kind && fromOtherSide(kind),
    },
  ];
  for (const { told, about, was, is } of sides) {
    const event = caseEvent({
      at,
      kind: 'link_changed',
      officerId: officer.id,
      officerName: officer.displayName,
      change: { kind: 'link', other: about.number, before: was, after: is },
    });
    await appendEvent(transaction, told, event);
    await writeAudit(transaction, {
      at,
      action: kind === null ? 'case_unlinked' : 'case_linked',
      provinceCode: told.provinceCode,
      officerId: officer.id,
      caseNumber: told.number,
      reason: about.number,
    });
  }
}
