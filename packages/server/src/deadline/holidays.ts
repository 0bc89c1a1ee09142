import { workingCalendar, type PublicHolidays, type WorkingCalendar } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { HolidayTable } from '../database/deadline-tables.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

const NATION = '00';

export type HolidayRow = Selectable<HolidayTable>;

/** The days off of each province, as last read from the database. */
export interface Holidays {
  /** Those of the whole country and of the province, in their order, each day once. */
  of(provinceCode: string): readonly HolidayRow[];
  calendar(provinceCode: string): WorkingCalendar;
}

export async function loadHolidays(database: Database): Promise<Holidays> {
  const rows = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('holidays')
      .selectAll()
      .where('withdrawn', '=', false)
      .orderBy('day')
      .orderBy('province_code')
      .execute(),
  );
  const of = (provinceCode: string) => {
    const byDay = new Map<string, HolidayRow>();
    for (const row of rows) {
      if (row.province_code !== NATION && row.province_code !== provinceCode) continue;
      if (!byDay.has(row.day)) byDay.set(row.day, row);
    }
    return [...byDay.values()];
  };
  const calendars = new Map<string, WorkingCalendar>();
  return {
    of,
    calendar(provinceCode) {
      const known = calendars.get(provinceCode);
      if (known !== undefined) return known;
      const made = workingCalendar(of(provinceCode).map(({ day }) => day));
      calendars.set(provinceCode, made);
      return made;
    },
  };
}

export function publicHolidays(rows: readonly HolidayRow[]): PublicHolidays {
  return {
    holidays: rows.map((row) => ({
      day: row.day,
      th: row.name_th,
      en: row.name_en,
      kind: row.kind,
      provinceCode: row.province_code === NATION ? null : row.province_code,
      source: row.source,
      announced: row.announced,
    })),
  };
}
