import { bangkokDate, publicStatus, type AlikeMatters, type CaseStatus } from '@damrong/contract';
import { sql } from 'kysely';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST = 5;

/** Fewer followers than this are not told: one or two could be known by name. */
const FEWEST_TOLD = 5;

interface Found {
  readonly handle: string;
  readonly category_code: string;
  readonly status: CaseStatus;
  readonly has_agency: boolean;
  readonly received_at: Date;
  readonly follower_count: number;
}

/**
 * Open matters of a subdistrict that are about the same public works, the newest five.
 * @throws ProblemError for a place or a category that does not exist
 */
export async function findAlikeMatters(
  { database, categories, places, terms }: AppContext,
  { subdistrict, category }: { subdistrict: string; category: string },
  now: Date,
): Promise<AlikeMatters> {
  const province = subdistrict.slice(0, 2);
  if (!places.hasSubdistrict(province, subdistrict)) {
    throw fieldProblem('subdistrict_unknown', 'subdistrict');
  }
  const codes = categories.alike(province, category);
  const since = new Date(now.getTime() - terms.of(province).alikeDays * DAY_MS);
  if (codes.length === 0 || since >= now) return { matters: [] };
  const { rows } = await asPublic(database, {}, (transaction) =>
    sql<Found>`select * from damrong_alike(${province}, ${subdistrict}, ${codes}, ${since}, ${MOST})`.execute(
      transaction,
    ),
  );
  return {
    matters: rows.map((row) => ({
      handle: row.handle,
      categoryCode: row.category_code,
      status: publicStatus(row.status, row.has_agency),
      receivedOn: bangkokDate(row.received_at),
      followers: row.follower_count < FEWEST_TOLD ? null : row.follower_count,
    })),
  };
}
