import { ministries, provinceLabel, provinces, type Province } from '@damrong/contract';
import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

const BANGKOK = '10';

interface BaseOffice {
  readonly code: string;
  /** What stands before the province's name. */
  readonly th: string;
  readonly en: string;
  readonly short?: string;
  readonly ministry: string | null;
  readonly level?: 'local';
}

/** Offices that every province but Bangkok has under one name. */
const offices: readonly BaseOffice[] = [
  { code: 'governor', th: 'สำนักงาน', en: 'Provincial Office', ministry: 'moi' },
  {
    code: 'administration',
    th: 'ที่ทำการปกครอง',
    en: 'Provincial Administration Office',
    short: 'ปค.',
    ministry: 'moi',
  },
  { code: 'land', th: 'สำนักงานที่ดิน', en: 'Provincial Land Office', ministry: 'moi' },
  {
    code: 'public-works',
    th: 'สำนักงานโยธาธิการและผังเมือง',
    en: 'Provincial Public Works and Town Planning Office',
    short: 'ยผจ.',
    ministry: 'moi',
  },
  {
    code: 'disaster',
    th: 'สำนักงานป้องกันและบรรเทาสาธารณภัย',
    en: 'Provincial Disaster Prevention and Mitigation Office',
    short: 'ปภ.',
    ministry: 'moi',
  },
  {
    code: 'local-administration',
    th: 'สำนักงานส่งเสริมการปกครองท้องถิ่น',
    en: 'Provincial Local Administration Office',
    short: 'สถจ.',
    ministry: 'moi',
  },
  {
    code: 'electricity',
    th: 'การไฟฟ้าส่วนภูมิภาค',
    en: 'Provincial Electricity Authority',
    short: 'กฟภ.',
    ministry: 'moi',
  },
  { code: 'police', th: 'ตำรวจภูธร', en: 'Provincial Police', short: 'ภ.จว.', ministry: null },
  { code: 'transport', th: 'สำนักงานขนส่ง', en: 'Provincial Transport Office', ministry: 'mot' },
  {
    code: 'agriculture',
    th: 'สำนักงานเกษตร',
    en: 'Provincial Agricultural Extension Office',
    ministry: 'moac',
  },
  { code: 'livestock', th: 'สำนักงานปศุสัตว์', en: 'Provincial Livestock Office', ministry: 'moac' },
  {
    code: 'environment',
    th: 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อม',
    en: 'Provincial Office of Natural Resources and Environment',
    short: 'ทสจ.',
    ministry: 'mnre',
  },
  {
    code: 'health',
    th: 'สำนักงานสาธารณสุข',
    en: 'Provincial Public Health Office',
    short: 'สสจ.',
    ministry: 'moph',
  },
  {
    code: 'social',
    th: 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์',
    en: 'Provincial Social Development and Human Security Office',
    short: 'พมจ.',
    ministry: 'msdhs',
  },
  { code: 'labour', th: 'สำนักงานแรงงาน', en: 'Provincial Labour Office', ministry: 'mol' },
  {
    code: 'labour-protection',
    th: 'สำนักงานสวัสดิการและคุ้มครองแรงงาน',
    en: 'Provincial Labour Protection and Welfare Office',
    short: 'สสค.',
    ministry: 'mol',
  },
  { code: 'commerce', th: 'สำนักงานพาณิชย์', en: 'Provincial Commercial Office', ministry: 'moc' },
  {
    code: 'industry',
    th: 'สำนักงานอุตสาหกรรม',
    en: 'Provincial Industry Office',
    short: 'สอจ.',
    ministry: 'industry',
  },
  {
    code: 'education',
    th: 'สำนักงานศึกษาธิการ',
    en: 'Provincial Education Office',
    short: 'ศธจ.',
    ministry: 'moe',
  },
  { code: 'justice', th: 'สำนักงานยุติธรรม', en: 'Provincial Justice Office', ministry: 'moj' },
  {
    code: 'pao',
    th: 'องค์การบริหารส่วน',
    en: 'Provincial Administrative Organization',
    short: 'อบจ.',
    ministry: 'moi',
    level: 'local',
  },
];

/**
 * Inserts the ministries and the usual offices of each province, once: what has been renamed, merged
 * or put out of use since stays as it is. Addresses and telephone numbers are not invented.
 */
export async function ensureNationalAgencies(database: Database): Promise<void> {
  const rows = JSON.stringify([
    ...ministries.map(({ code, th, en }) => ({
      base_code: `ministry-${code}`,
      name_th: th,
      name_en: en,
      ministry_code: code,
      level: 'central',
    })),
    ...provinces.filter(({ code }) => code !== BANGKOK).flatMap(officesOf),
  ]);
  await asMaintenance(database, (transaction) =>
    sql`
      insert into agencies
        (base_code, name_th, name_en, short_name, ministry_code, level, province_code)
      select base_code, name_th, name_en, short_name, ministry_code, level, province_code
        from jsonb_to_recordset(${rows}::jsonb) as base (base_code text, name_th text,
          name_en text, short_name text, ministry_code text, level text, province_code text)
      on conflict do nothing
    `.execute(transaction),
  );
}

function officesOf(province: Province) {
  const label = provinceLabel(province, 'th');
  return offices.map(({ code, th, en, short, ministry, level = 'province' }) => ({
    base_code: code,
    name_th: `${th}${label}`,
    name_en: `${province.en} ${en}`,
    short_name: short ?? null,
    ministry_code: ministry,
    level,
    province_code: province.code,
  }));
}
