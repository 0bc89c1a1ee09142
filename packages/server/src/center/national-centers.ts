import { provinceLabel, provinces, type Province } from '@damrong/contract';
import type { CenterTable } from '../database/schema.ts';
import type { Database } from '../database/open-database.ts';

const BANGKOK = '10';
const HOTLINE = '1567';

/** Inserts a card for each province; what the ministry has edited since stays as it is. */
export async function ensureNationalCenters(database: Database): Promise<void> {
  await database
    .insertInto('centers')
    .values(provinces.map(cardRow))
    .onConflict((conflict) => conflict.column('province_code').doNothing())
    .execute();
}

// The hotline takes the place of telephone numbers that nobody has verified, and no director is
// invented.
export function cardRow(province: Province): CenterTable {
  const isBangkok = province.code === BANGKOK;
  const label = provinceLabel(province, 'th');
  return {
    province_code: province.code,
    name_th: `ศูนย์ดำรงธรรม${label}`,
    name_en: `Damrongdhama Centre, ${isBangkok ? 'Bangkok' : `${province.en} Province`}`,
    director_name: null,
    director_post_th: null,
    director_post_en: null,
    phone: HOTLINE,
    address_th: isBangkok ? 'ศาลาว่าการกรุงเทพมหานคร' : `ศาลากลาง${label}`,
    address_en: isBangkok ? 'Bangkok City Hall' : `${province.en} Provincial Hall`,
    hours_th: 'วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น. (เว้นวันหยุดราชการ) สายด่วน 1567 ตลอด 24 ชั่วโมง',
    hours_en: 'Monday to Friday, 08:30–16:30, except public holidays; hotline 1567 day and night',
    notice_th: null,
    notice_en: null,
  };
}
