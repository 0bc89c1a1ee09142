import { nationalHolidays, toBuddhistYear } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/**
 * Inserts the national base. A day that nobody has touched is renewed, because a later release knows
 * what has been announced since; what the ministry has edited or withdrawn stays as it is.
 */
export async function ensureNationalHolidays(database: Database): Promise<void> {
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('holidays')
      .values(
        nationalHolidays.map(({ day, th, en, kind, announced }) => ({
          province_code: '00',
          day,
          name_th: th,
          name_en: en,
          kind,
          source: sourceOf(day, announced),
          announced,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['province_code', 'day'])
          .doUpdateSet((of) => ({
            name_th: of.ref('excluded.name_th'),
            name_en: of.ref('excluded.name_en'),
            kind: of.ref('excluded.kind'),
            source: of.ref('excluded.source'),
            announced: of.ref('excluded.announced'),
          }))
          .where(sql<boolean>`holidays.version = 1`),
      )
      .execute(),
  );
}

function sourceOf(day: string, announced: boolean): string {
  const year = toBuddhistYear(Number(day.slice(0, 4)));
  return announced
    ? `รายการวันหยุดราชการประจำปี พ.ศ. ${year}`
    : `คำนวณตามหลักเกณฑ์วันหยุดราชการ ยังไม่มีประกาศของปี พ.ศ. ${year}`;
}
