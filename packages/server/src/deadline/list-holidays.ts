import {
  bangkokDate,
  cleanText,
  toArabicDigits,
  toBuddhistYear,
  type Holiday,
  type HolidayList,
  type HolidayQuery,
} from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Scope } from '../officer/scope.ts';
import type { HolidayRow } from './holidays.ts';

const NATION = '00';
const BUDDHIST_YEAR = /^2[4-9]\d\d$/;

/** A page of the days off in scope: those of the province and of the whole country. */
export async function listHolidays(
  transaction: Transaction<'officer'>,
  scope: Scope,
  { province, search = '', cursor, limit }: HolidayQuery,
  now: Date,
): Promise<HolidayList> {
  const most = Math.floor(limit);
  let page = transaction.selectFrom('holidays').selectAll();
  for (const code of [scope.kind === 'province' ? scope.provinceCode : undefined, province]) {
    if (code !== undefined) page = page.where('province_code', 'in', [NATION, code]);
  }
  const words = cleanText(search).toLowerCase();
  const year = toArabicDigits(words);
  if (words === '') page = page.where('day', '>=', `${bangkokDate(now).slice(0, 4)}-01-01`);
  else if (BUDDHIST_YEAR.test(year)) {
    const common = Number(year) - toBuddhistYear(0);
    page = page.where('day', '>=', `${common}-01-01`).where('day', '<=', `${common}-12-31`);
  } else {
    page = page.where(
      sql<boolean>`(strpos(name_th, ${words}) > 0 or strpos(lower(name_en), ${words}) > 0)`,
    );
  }
  if (cursor !== undefined) {
    page = page.where(
      sql<boolean>`(day, province_code) >
        (select c.day, c.province_code from holidays c where c.id = ${cursor})`,
    );
  }
  const rows = await page
    .orderBy('day')
    .orderBy('province_code')
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  return {
    holidays: shown.map(holidayView),
    nextCursor: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

export function holidayView(row: HolidayRow): Holiday {
  return {
    id: row.id,
    day: row.day,
    provinceCode: row.province_code === NATION ? null : row.province_code,
    nameTh: row.name_th,
    nameEn: row.name_en,
    kind: row.kind,
    source: row.source,
    announced: row.announced,
    withdrawn: row.withdrawn,
    version: row.version,
  };
}
