import {
  cleanText,
  toArabicDigits,
  type Circular,
  type CircularList,
  type CircularQuery,
  type Today,
} from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import { ProblemError } from '../problem-error.ts';
import {
  circularFileView,
  circularRowView,
  countsOf,
  standingView,
  type CircularEntry,
  type StandingRow,
} from './circular-view.ts';

type Officers = Transaction<'officer'>;

/** How many that wait are shown on the page of the day. */
const SHOWN_TODAY = 3;

/** A page of the circulars that the scope has got, the latest first. */
export async function listCirculars(
  transaction: Officers,
  scope: Scope,
  { search = '', cursor, limit }: CircularQuery,
): Promise<CircularList> {
  const most = Math.floor(limit);
  let page = inScope(transaction, scope);
  const words = folded(search);
  if (words !== '') {
    page = page.where(
      sql<boolean>`strpos(lower(translate(circulars.number || circulars.subject,
        '๐๑๒๓๔๕๖๗๘๙ ', '0123456789')), ${words}) > 0`,
    );
  }
  if (cursor !== undefined) {
    page = page.where(
      sql<boolean>`(circulars.sent_at, circulars.id) <
        (select c.sent_at, c.id from circulars c where c.id = ${cursor})`,
    );
  }
  const rows = await page
    .orderBy('circulars.sent_at', 'desc')
    .orderBy('circulars.id', 'desc')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    circulars: await rowViews(transaction, scope, shown),
    nextCursor: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** A circular with all that it says; @throws ProblemError where the scope has not got it */
export async function readCircular(
  transaction: Officers,
  scope: Scope,
  id: string,
): Promise<Circular> {
  const row = await findCircular(transaction, scope, id);
  const standings = await standingsOf(transaction, scope, [id]);
  const [own] = standings;
  const isNation = scope.kind === 'nation';
  return {
    ...circularRowView(row, {
      ...(isNation ? { counts: countsOf(standings) } : own && { standing: own }),
    }),
    body: row.body,
    toAll: row.to_all,
    files: await shownFiles(transaction, row, isNation),
    history: await historyOf(transaction, id),
    standings: standings.map(standingView),
  };
}

/** @throws ProblemError where the scope has not got it */
export async function findCircular(
  transaction: Officers,
  scope: Scope,
  id: string,
): Promise<CircularEntry> {
  const row = await inScope(transaction, scope).where('circulars.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new ProblemError('not_found');
  return row;
}

/** What a centre has got and nobody there has acknowledged, the soonest due first. */
export async function waitingCirculars(
  transaction: Officers,
  scope: Scope,
): Promise<Today['circulars']> {
  if (scope.kind !== 'province') return { count: 0, waiting: [] };
  const waiting = inScope(transaction, scope)
    .where('circulars.state', '=', 'sent')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('circular_acknowledgements as done')
            .select('done.edition')
            .whereRef('done.circular_id', '=', 'circulars.id')
            .whereRef('done.edition', '=', 'circulars.edition')
            .where('done.province_code', '=', scope.provinceCode),
        ),
      ),
    );
  const rows = await waiting
    .orderBy('circulars.due_on')
    .orderBy('circulars.sent_at')
    .limit(SHOWN_TODAY)
    .execute();
  const { count } = await transaction
    .selectFrom(waiting.as('waiting'))
    .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('count'))
    .executeTakeFirstOrThrow();
  return { count, waiting: await rowViews(transaction, scope, rows) };
}

/** The first wall: a centre's own, by its row among the recipients. */
function inScope(transaction: Officers, scope: Scope) {
  const all = transaction.selectFrom('circulars').selectAll('circulars');
  if (scope.kind === 'nation') return all;
  const province = scope.kind === 'province' ? scope.provinceCode : '';
  return all.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('circular_recipients as own')
        .select('own.circular_id')
        .whereRef('own.circular_id', '=', 'circulars.id')
        .where('own.province_code', '=', province),
    ),
  );
}

/** As numbers and subjects are compared: the digits of either script, with or without spaces. */
function folded(search: string): string {
  return toArabicDigits(cleanText(search)).toLowerCase().replaceAll(' ', '');
}

async function rowViews(transaction: Officers, scope: Scope, rows: readonly CircularEntry[]) {
  const standings = await standingsOf(
    transaction,
    scope,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const of = standings.filter(({ circular_id: id }) => id === row.id);
    const [own] = of;
    return circularRowView(row, {
      ...(scope.kind === 'nation' ? { counts: countsOf(of) } : own && { standing: own }),
    });
  });
}

/** How centres stand with the present editions: all of them for the ministry, a centre's own. */
export async function standingsOf(
  transaction: Officers,
  scope: Scope,
  ids: readonly string[],
): Promise<StandingRow[]> {
  const place =
    scope.kind === 'nation'
      ? sql`true`
      : sql`got.province_code = ${scope.kind === 'province' ? scope.provinceCode : ''}`;
  const { rows } = await sql<StandingRow>`
    select got.circular_id, got.province_code,
        reading.officer_name as read_by, reading.at as read_at,
        done.officer_name as acknowledged_by, done.at as acknowledged_at,
        (select max(reminder.at) from circular_reminders reminder
          where reminder.province_code = got.province_code
            and reminder.circular_id = got.circular_id) as reminded_at,
        (select max(before.edition) from circular_acknowledgements before
          where before.province_code = got.province_code
            and before.circular_id = got.circular_id
            and before.edition < circulars.edition) as earlier_edition
      from circular_recipients got
        join circulars on circulars.id = got.circular_id
        left join circular_readings reading on reading.province_code = got.province_code
          and reading.circular_id = got.circular_id and reading.edition = circulars.edition
        left join circular_acknowledgements done on done.province_code = got.province_code
          and done.circular_id = got.circular_id and done.edition = circulars.edition
      where got.circular_id = any(${[...ids]}::uuid[]) and ${place}
      order by got.province_code
  `.execute(transaction);
  return rows;
}

/** A centre gets no file of a circular that was withdrawn, or of an earlier edition. */
async function shownFiles(
  transaction: Officers,
  { id, state }: CircularEntry,
  isNation: boolean,
): Promise<Circular['files']> {
  if (state === 'withdrawn' && !isNation) return [];
  const rows = await transaction
    .selectFrom('circular_files')
    .selectAll()
    .where('circular_id', '=', id)
    .where('is_shown', '=', true)
    .orderBy('position')
    .execute();
  return rows.map(circularFileView);
}

async function historyOf(transaction: Officers, id: string): Promise<Circular['history']> {
  const rows = await transaction
    .selectFrom('circular_versions')
    .selectAll()
    .where('circular_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ version: row.version, edition: row.edition, action: row.action },
    at: row.at.toISOString(),
    by: row.officer_name,
    ...{ reason: row.reason, number: row.number, dated: row.dated, subject: row.subject },
    ...{ body: row.body, dueOn: row.due_on, files: row.files },
  }));
}
