import { provinces, type ContentOf } from '@damrong/contract';
import { cardRow } from '../center/national-centers.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { plantContent } from './plant-content.ts';

/** Names the entry of a province's own centre. */
export const PROVINCE_CENTER = 'province';

const day = [{ from: '08:30', until: '16:30' }];

/** Office hours, Monday to Friday. */
export const officeHours: ContentOf<'centers'>['hours'] = [day, day, day, day, day, [], []];

/** Puts in a centre for each province; what has been written about one since stays as it is. */
export async function ensureProvinceCenters(database: Database): Promise<void> {
  const planted = provinces.map((province) => ({
    provinceCode: province.code,
    key: PROVINCE_CENTER,
    position: 10,
    content: provinceCenter(cardRow(province)),
  }));
  await asMaintenance(database, (transaction) => plantContent(transaction, planted));
}

function provinceCenter(card: ReturnType<typeof cardRow>): ContentOf<'centers'> {
  return {
    kind: 'centers',
    nameTh: card.name_th,
    nameEn: card.name_en,
    districtCode: null,
    director: null,
    addressTh: card.address_th,
    addressEn: card.address_en,
    phones: [card.phone],
    email: null,
    hours: officeHours,
    line: null,
    point: null,
    directionsTh: '',
    directionsEn: '',
    url: null,
    hidden: false,
  };
}
