import type { Database } from '../src/database/open-database.ts';
import { asMaintenance } from '../src/database/transaction.ts';

interface Refreshable {
  readonly database: Database;
  refresh(): Promise<void>;
}

/** Leaves no day off but weekends and these, in the whole country or in the province that is named. */
export async function setDaysOff(
  center: Refreshable,
  daysOff: readonly { readonly day: string; readonly provinceCode?: string }[] = [],
): Promise<void> {
  await asMaintenance(center.database, async (transaction) => {
    await transaction.updateTable('holidays').set({ withdrawn: true }).execute();
    for (const { day, provinceCode = '00' } of daysOff) {
      await transaction
        .insertInto('holidays')
        .values({
          province_code: provinceCode,
          day,
          name_th: 'วันหยุดตัวอย่าง',
          name_en: 'Sample holiday',
          kind: 'special',
          source: 'ตัวอย่างสำหรับทดสอบ',
          announced: true,
        })
        .onConflict((conflict) =>
          conflict.columns(['province_code', 'day']).doUpdateSet({ withdrawn: false }),
        )
        .execute();
    }
  });
  await center.refresh();
}
