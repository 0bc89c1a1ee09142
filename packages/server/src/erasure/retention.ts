import {
  categoryGroups,
  channelCodes,
  type Erasure,
  type Retention,
  type RetentionChange,
  type RetentionPeriod,
} from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { mayIn, type Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import { listDue } from './list-due.ts';
import { erasureChoices, type ErasureWork } from './propose-erasure.ts';

const MOST = 200;

/** Periods, what is due by them, and how erasures stand. */
export async function readRetention({
  transaction,
  scope,
  by,
  now,
}: ErasureWork): Promise<Retention> {
  return {
    periods: await readPeriods(transaction),
    ...(await listDue(transaction, scope, now)),
    erasures: await listErasures(transaction, scope, by),
  };
}

/** All periods anew, for the whole country. @throws ProblemError for what is no group and no channel */
export async function changeRetention(
  { transaction, by, now }: ErasureWork,
  { periods }: RetentionChange,
): Promise<void> {
  for (const [index, period] of periods.entries()) checkPeriod(periods, period, index);
  const before = await readPeriods(transaction);
  const wanted = told(periods);
  if (told(before) === wanted) return;
  await transaction.deleteFrom('retention_periods').execute();
  await transaction
    .insertInto('retention_periods')
    .values(periods.map(({ kind, code, years }) => ({ kind, code, years })))
    .execute();
  await writeAudit(transaction, {
    at: now,
    action: 'retention_changed',
    provinceCode: null,
    officerId: by.id,
    reason: wanted,
  });
}

const kinds: readonly RetentionPeriod['kind'][] = ['default', 'group', 'channel'];

function checkPeriod(
  all: readonly RetentionPeriod[],
  { kind, code }: RetentionPeriod,
  index: number,
): void {
  const known =
    kind === 'default'
      ? code === '*'
      : kind === 'group'
        ? categoryGroups.some((group) => group.code === code)
        : channelCodes.some((channel) => channel === code);
  const isFirst = all.findIndex((one) => one.kind === kind && one.code === code) === index;
  if (!known || !isFirst) throw fieldProblem('invalid', 'periods', index, 'code');
}

/** As the audit tells it: `default * 10, channel letter 5`. */
function told(periods: readonly RetentionPeriod[]): string {
  return sorted(periods)
    .map(({ kind, code, years }) => `${kind} ${code} ${years}`)
    .join(', ');
}

function sorted(periods: readonly RetentionPeriod[]): RetentionPeriod[] {
  return periods.toSorted(
    (one, other) =>
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (one.code < other.code ? -1 : 1),
  );
}

async function readPeriods(transaction: Transaction<'officer'>): Promise<RetentionPeriod[]> {
  return sorted(
    await transaction.selectFrom('retention_periods').select(['kind', 'code', 'years']).execute(),
  );
}

async function listErasures(
  transaction: Transaction<'officer'>,
  scope: Scope,
  by: Officer,
): Promise<Erasure[]> {
  const rows = await transaction
    .selectFrom('erasures')
    .selectAll()
    .$if(scope.kind === 'province', (query) =>
      query.where('province_code', '=', scope.kind === 'province' ? scope.provinceCode : ''),
    )
    .orderBy(sql`state in ('proposed', 'approved', 'erasing')`, 'desc')
    .orderBy('proposed_at', 'desc')
    .orderBy('case_number')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.case_number,
    cause: row.cause,
    // Free text about a case stays in its province.
    reason: mayIn(by, 'person.read', row.province_code) ? row.reason : null,
    state: row.state,
    proposed: { by: row.proposed_by_name, at: row.proposed_at.toISOString() },
    decided:
      row.decided_at === null
        ? null
        : { by: row.decided_by_name, at: row.decided_at.toISOString() },
    erasedAt: row.erased_at?.toISOString() ?? null,
    counts: row.counts,
    choices: mayIn(by, 'erasure.propose', row.province_code)
      ? erasureChoices(row.state, by.role, row.proposed_by === by.id)
      : [],
  }));
}
