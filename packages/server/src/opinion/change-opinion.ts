import type { OfficerOpinion, OfficerOpinionTotals, OpinionChange } from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import { officerOpinion } from './list-opinions.ts';
import { opinionProvince } from './opinion-scope.ts';

interface Editor {
  readonly officerId: number;
  readonly now: Date;
}

/** @throws ProblemError when there is no such opinion in the scope */
export async function changeOpinion(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { id, tags, held }: OpinionChange & { readonly id: string },
  { officerId, now }: Editor,
): Promise<OfficerOpinion> {
  const provinceCode = opinionProvince(scope);
  const row = await transaction
    .updateTable('opinions')
    .set({ tags: [...new Set(tags)], held })
    .where('id', '=', id)
    .where('province_code', '=', provinceCode)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('not_found');
  const action = 'opinion_sorted';
  await writeAudit(transaction, { at: now, action, provinceCode, officerId, reason: id });
  return officerOpinion(row);
}

/** Exact numbers in the scope of the session, which the database itself knows. */
export async function countInScope(
  transaction: Transaction<'officer'>,
): Promise<OfficerOpinionTotals> {
  const { rows } = await sql<{ province_code: string; topic_code: string; count: number }>`
    select * from damrong_count_opinions()`.execute(transaction);
  return {
    totals: rows.map(({ province_code, topic_code, count }) => ({
      provinceCode: province_code,
      topicCode: topic_code,
      count,
    })),
  };
}
