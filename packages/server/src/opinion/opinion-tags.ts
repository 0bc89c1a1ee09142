import { compareThai, type OpinionTagList, type OpinionTagMerge } from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import { opinionProvince } from './opinion-scope.ts';

/** Every tag of the scope with how often it is used. */
export async function listTags(
  transaction: Transaction<'officer'>,
  scope: Scope,
): Promise<OpinionTagList['tags']> {
  const rows = await transaction
    .selectFrom('opinions')
    .where('province_code', '=', opinionProvince(scope))
    .where(sql<boolean>`tags <> '{}'`)
    .select((of) => [
      sql<string>`unnest(tags)`.as('tag'),
      of.cast<number>(of.fn.countAll(), 'integer').as('count'),
    ])
    .groupBy('tag')
    .execute();
  return rows.toSorted((a, b) => compareThai(a.tag, b.tag));
}

/**
 * Puts one tag in place of another; an opinion that has both keeps one of them.
 * @throws ProblemError for a tag that nobody has used
 */
export async function mergeTags(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { from, into }: OpinionTagMerge,
  { officerId, now }: { readonly officerId: number; readonly now: Date },
): Promise<OpinionTagList> {
  const provinceCode = opinionProvince(scope);
  const { numUpdatedRows } = await transaction
    .updateTable('opinions')
    .set({
      tags: sql<string[]>`case when ${into} = any (tags) and ${into}::text <> ${from}::text
        then array_remove(tags, ${from}) else array_replace(tags, ${from}, ${into}) end`,
    })
    .where(sql<boolean>`${from} = any (tags)`)
    .where('province_code', '=', provinceCode)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw fieldProblem('invalid', 'from');
  await writeAudit(transaction, {
    at: now,
    action: 'opinion_tags_merged',
    provinceCode,
    officerId,
    reason: `${from} → ${into}`,
  });
  return { tags: await listTags(transaction, scope) };
}
