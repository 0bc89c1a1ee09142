import type { OfficerOpinion, OpinionList, OpinionQuery } from '@damrong/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { OpinionTable } from '../database/opinion-tables.ts';
import type { Transaction } from '../database/transaction.ts';
import { isInScope, type Scope } from '../officer/scope.ts';
import { fieldProblem } from '../problem-error.ts';
import { listTags } from './opinion-tags.ts';
import { opinionProvince } from './opinion-scope.ts';

/** A page of the opinions of a province: the newest day first, by their random names within it. */
export async function listOpinions(
  transaction: Transaction<'officer'>,
  scope: Scope,
  query: OpinionQuery,
): Promise<OpinionList> {
  const limit = Math.floor(query.limit);
  const fitting = matching(transaction, scope, query);
  let page = fitting.selectAll();
  if (query.cursor !== undefined) {
    const [receivedOn, id] = readCursor(query.cursor);
    page = page.where(
      sql<boolean>`(received_on < ${receivedOn}::date
        or received_on = ${receivedOn}::date and id > ${id}::uuid)`,
    );
  }
  const rows = await page
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const { count } = await fitting
    .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('count'))
    .executeTakeFirstOrThrow();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    opinions: shown.map(officerOpinion),
    count,
    tags: await listTags(transaction, scope),
    nextCursor: last === undefined ? null : writeCursor(last.received_on, last.id),
  };
}

/** An opinion as officers see it. */
export function officerOpinion(
  row: Omit<OpinionTable, 'id' | 'tags'> & { readonly id: string; readonly tags: string[] },
): OfficerOpinion {
  return {
    id: row.id,
    provinceCode: row.province_code,
    districtCode: row.district_code,
    topicCode: row.topic_code,
    text: row.text,
    ageBand: row.age_band,
    occupation: row.occupation,
    receivedOn: row.received_on,
    tags: row.tags,
    held: row.held,
  };
}

function matching(transaction: Transaction<'officer'>, scope: Scope, query: OpinionQuery) {
  const { district, from, held, tag, to, topic } = query;
  let rows = transaction
    .selectFrom('opinions')
    .where('province_code', '=', opinionProvince(scope))
    .where('held', '=', held === 'yes');
  if (district !== undefined) {
    if (!isInScope(scope, district.slice(0, 2))) throw fieldProblem('district_unknown', 'district');
    rows = rows.where('district_code', '=', district);
  }
  if (topic !== undefined) rows = rows.where('topic_code', '=', topic);
  if (from !== undefined) rows = rows.where('received_on', '>=', from);
  if (to !== undefined) rows = rows.where('received_on', '<=', to);
  if (tag !== undefined) rows = rows.where(sql<boolean>`${tag} = any (tags)`);
  return rows;
}

const position = z.tuple([z.iso.date(), z.uuid()]);

function writeCursor(receivedOn: string, id: string): string {
  return Buffer.from(JSON.stringify([receivedOn, id])).toString('base64url');
}

function readCursor(cursor: string): [receivedOn: string, id: string] {
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
