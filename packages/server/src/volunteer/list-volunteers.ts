import type { VolunteerList, VolunteerQuery } from '@damrong/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import type { VolunteerSkills } from './skills.ts';
import { volunteersOf } from './volunteer-scope.ts';
import { shownColumns, volunteerView } from './volunteer-row.ts';

/** A page of the volunteers of a province, the newest first. */
export async function listVolunteers(
  transaction: Transaction<'officer'>,
  scope: Scope,
  query: VolunteerQuery,
  skills: VolunteerSkills,
): Promise<VolunteerList> {
  const limit = Math.floor(query.limit);
  const fitting = matching(transaction, scope, query);
  let page = fitting.select(shownColumns);
  if (query.cursor !== undefined) {
    const [receivedAt, reference] = readCursor(query.cursor);
    page = page.where(
      sql<boolean>`(received_at, reference) < (${new Date(receivedAt)}::timestamptz, ${reference})`,
    );
  }
  const rows = await page
    .orderBy('received_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(limit + 1)
    .execute();
  const { count } = await fitting
    .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('count'))
    .executeTakeFirstOrThrow();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    volunteers: shown.map((row) => volunteerView(row, skills)),
    count,
    nextCursor: last === undefined ? null : writeCursor(last.received_at, last.reference),
  };
}

/** A volunteer who named no district or no day matches all of them. */
function matching(transaction: Transaction<'officer'>, scope: Scope, query: VolunteerQuery) {
  const { district, skill, day } = query;
  let rows = volunteersOf(transaction.selectFrom('volunteers'), scope);
  if (district !== undefined) {
    if (!isInScope(scope, district.slice(0, 2))) throw fieldProblem('district_unknown', 'district');
    rows = rows.where(sql<boolean>`(district_codes = '{}' or ${district} = any (district_codes))`);
  }
  if (skill !== undefined) rows = rows.where(sql<boolean>`${skill} = any (skills)`);
  if (day !== undefined) rows = rows.where(sql<boolean>`(days = '{}' or ${day} = any (days))`);
  return rows;
}

const position = z.tuple([z.iso.datetime(), z.string().check(z.maxLength(20))]);

function writeCursor(receivedAt: Date, reference: string): string {
  return Buffer.from(JSON.stringify([receivedAt.toISOString(), reference])).toString('base64url');
}

function readCursor(cursor: string): [receivedAt: string, reference: string] {
  const parsed = z.safeParse(position, parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw fieldProblem('invalid', 'cursor');
  return parsed.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
