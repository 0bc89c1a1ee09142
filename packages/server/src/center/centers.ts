import { privacyNoticeVersion, type CenterCard } from '@damrong/contract';
import type { CenterTable } from '../database/schema.ts';
import type { Database } from '../database/open-database.ts';

const HOTLINE = '1567';

/** The card of each provincial centre, as last read from the database. */
export interface Centers {
  card(provinceCode: string): CenterCard;
}

export async function loadCenters(database: Database): Promise<Centers> {
  const rows = await database.selectFrom('centers').selectAll().execute();
  const cards = new Map(rows.map((row) => [row.province_code, cardOf(row)]));
  return {
    card(provinceCode) {
      const card = cards.get(provinceCode);
      if (card === undefined) throw new RangeError(`no centre in province ${provinceCode}`);
      return card;
    },
  };
}

function cardOf(row: CenterTable): CenterCard {
  const { director_name: name, notice_th: notice } = row;
  return {
    provinceCode: row.province_code,
    name: { th: row.name_th, en: row.name_en },
    director:
      name === null
        ? null
        : { name, post: { th: row.director_post_th ?? '', en: row.director_post_en ?? '' } },
    phone: row.phone,
    hotline: HOTLINE,
    address: { th: row.address_th, en: row.address_en },
    hours: { th: row.hours_th, en: row.hours_en },
    notice: notice === null ? null : { th: notice, en: row.notice_en ?? notice },
    privacyNotice: privacyNoticeVersion,
  };
}
