import { sql } from 'kysely';
import type { Transaction } from '../src/database/transaction.ts';

/**
 * Drafts of Chiang Mai about the first month of the year 2540 and of one that is far from over, and a report
 * that Khon Kaen has submitted.
 */
export async function plantReports(
  transaction: Transaction<'maintenance'>,
  { draft, early, submitted }: Readonly<Record<'draft' | 'early' | 'submitted', string>>,
): Promise<void> {
  const { id: by } = await transaction
    .selectFrom('officers')
    .select('id')
    .where('username', '=', 'chiangmai.officer')
    .executeTakeFirstOrThrow();
  const figures = JSON.stringify({ overdue: { total: 0, cases: [] } });
  await sql`insert into reports (id, province_code, year, span, revision, state, figures,
      prepared_by, prepared_by_name, prepared_at, approved_by, approved_by_name, approved_at,
      submitted_by, submitted_by_name, submitted_at)
    values (${draft}, '50', 2540, 'm10', 1, 'draft', null, ${by}, 'x', now(),
        null, null, null, null, null, null),
      (${early}, '50', 2999, 'm10', 1, 'draft', null, ${by}, 'x', now(),
        null, null, null, null, null, null),
      (${submitted}, '40', 2540, 'm10', 1, 'submitted', ${figures}::jsonb, ${by}, 'x', now(),
        ${by}, 'x', now(), ${by}, 'x', now())`.execute(transaction);
}
