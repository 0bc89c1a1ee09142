import { bangkokDate, publicStatus, type SimilarCases, type CaseStatus } from '@damrong/contract';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST = 5;

/** Fewer followers than this are not shown: one or two could be identified. */
const FEWEST_TOLD = 5;

interface Found {
  readonly public_id: string;
  readonly category_code: string;
  readonly status: CaseStatus;
  readonly has_agency: boolean;
  readonly received_at: Date;
  readonly follower_count: number;
}

/**
 * Open cases of a subdistrict about the same public works, the newest five.
 * @throws ProblemError for a subdistrict or a category that does not exist
 */
export async function findSimilarCases(
  { database, categories, places, deadlines }: AppContext,
  { subdistrict, category }: { subdistrict: string; category: string },
  now: Date,
): Promise<SimilarCases> {
  const province = subdistrict.slice(0, 2);
  if (!places.hasSubdistrict(province, subdistrict)) {
    throw fieldProblem('subdistrict_unknown', 'subdistrict');
  }
  const codes = categories.similar(province, category);
  const since = new Date(now.getTime() - deadlines.of(province).similarDays * DAY_MS);
  if (codes.length === 0 || since >= now) return { cases: [] };
  const { rows } = await asPublic(database, {}, (transaction) =>
    sql<Found>`select * from damrong_similar_cases(${province}, ${subdistrict}, ${codes}, ${since}, ${MOST})`.execute(
      transaction,
    ),
  );
  return {
    cases: rows.map((row) => ({
      publicId: row.public_id,
      categoryCode: row.category_code,
      status: publicStatus(row.status, row.has_agency),
      receivedOn: bangkokDate(row.received_at),
      followers: row.follower_count < FEWEST_TOLD ? null : row.follower_count,
    })),
  };
}
