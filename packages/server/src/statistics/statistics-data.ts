import {
  categoryGroups,
  codeName,
  csvText,
  findProvince,
  formatThaiDate,
  LEAST_PUBLISHED_COUNT,
  provinceLabel,
  STATISTICS_WAIT_DAYS,
  type CsvCell,
  type Lang,
  type PublishedFigures,
  type PublishedQuarter,
  type PublishedStatistics,
} from '@damrong/contract';

/** Which open data an address below `/embed/content/` names; with a language it is a table. */
export interface StatisticsName {
  readonly area: string;
  readonly lang?: Lang;
}

const NAME = /^statistics\/(\d\d)\.(?:(th|en)\.csv|json)$/;

const LICENCE = {
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const words = {
  th: {
    title: (place: string) => `สถิติเรื่องร้องทุกข์ ศูนย์ดำรงธรรม${place}`,
    description: `เรื่องที่รับในแต่ละไตรมาสของปีงบประมาณ และผลการดำเนินการ ณ วันที่นับ ซึ่งนับครั้งเดียวหลังสิ้นไตรมาส ${STATISTICS_WAIT_DAYS} วัน จำนวนที่ต่ำกว่า ${LEAST_PUBLISHED_COUNT} และจำนวนที่ทำให้คำนวณย้อนกลับได้ เว้นว่างไว้เพื่อคุ้มครองผู้ร้อง`,
    columns: [
      'ปีงบประมาณ',
      'ไตรมาส',
      'ตั้งแต่วันที่',
      'ถึงวันที่',
      'วันที่นับ',
      'แบ่งตาม',
      'รหัส',
      'ชื่อ',
      'รับ',
      'ยุติ',
      'คงค้าง',
      'มัธยฐาน (วัน)',
      'ความพึงพอใจ (1–5)',
      'ยุติภายในจังหวัด อย่างน้อย',
      'ยุติภายในจังหวัด อย่างมาก',
      'หมายเหตุ',
    ],
    parts: { total: 'รวม', group: 'ประเภทเรื่อง', month: 'เดือนที่รับ' },
    example: 'ตัวเลขตัวอย่าง ไม่ใช่ข้อมูลจริง',
  },
  en: {
    title: (place: string) => `Statistics of complaints, Damrongdhama Centre, ${place}`,
    description: `Cases that were received in each quarter of a fiscal year, and what had become of them on the day of counting. They are counted once, ${STATISTICS_WAIT_DAYS} days after the end of the quarter. Numbers below ${LEAST_PUBLISHED_COUNT}, and those that would tell them by a difference, are left empty to protect those who complained.`,
    columns: [
      'fiscal year (B.E.)',
      'quarter',
      'from',
      'to',
      'counted on',
      'by',
      'code',
      'name',
      'received',
      'settled',
      'pending',
      'median days',
      'satisfaction (1-5)',
      'settled in the province, at least',
      'settled in the province, at most',
      'note',
    ],
    parts: { total: 'total', group: 'category', month: 'month of receipt' },
    example: 'Example numbers, not real ones',
  },
} as const;

/** Undefined for what names no open data. */
export function statisticsName(path: string): StatisticsName | undefined {
  const [, area, lang] = NAME.exec(path) ?? [];
  if (area === undefined || findProvince(area) === undefined) return undefined;
  return lang === undefined ? { area } : { area, lang: lang as Lang };
}

export function statisticsPath({ area, lang }: StatisticsName): string {
  return `/embed/content/statistics/${area}.${lang === undefined ? 'json' : `${lang}.csv`}`;
}

/** The published numbers for programs and spreadsheets: nothing that the published file does not tell. */
export function writeStatistics(
  { area, lang }: StatisticsName,
  { quarters }: PublishedStatistics,
  publicUrl: string,
): { readonly text: string; readonly type: string } {
  if (lang !== undefined) {
    const rows = quarters.flatMap((quarter) => rowsOf(quarter, lang));
    return { text: csvText([words[lang].columns, ...rows]), type: 'text/csv; charset=utf-8' };
  }
  const province = findProvince(area);
  const inBoth = (write: (of: Lang) => string) => ({ th: write('th'), en: write('en') });
  const data = {
    title: inBoth((of) => words[of].title(province ? provinceLabel(province, of) : area)),
    description: inBoth((of) => words[of].description),
    licence: LICENCE,
    page: inBoth((of) => `${publicUrl}/${of}/statistics?province=${area}`),
    tables: inBoth((of) => publicUrl + statisticsPath({ area, lang: of })),
    provinceCode: area,
    categoryGroups: categoryGroups.map(({ code, th, en }) => ({ code, th, en })),
    quarters,
  };
  return { text: JSON.stringify(data), type: 'application/json; charset=utf-8' };
}

function rowsOf(quarter: PublishedQuarter, lang: Lang): CsvCell[][] {
  const { parts, example } = words[lang];
  const { year, quarter: number, from, to, countedOn, isExample, total } = quarter;
  const range = total.settledInProvince;
  const row = (
    part: string,
    name: string,
    figures: PublishedFigures,
    more: readonly CsvCell[] = [null, null],
  ): CsvCell[] => [
    ...[year, number, from, to, countedOn, part, figures.code, name],
    ...[figures.received, figures.settled, figures.pending, figures.medianDays, figures.rating],
    ...more,
    isExample ? example : null,
  ];
  return [
    row(parts.total, parts.total, { code: '', ...total }, [
      range?.least ?? null,
      range?.most ?? null,
    ]),
    ...quarter.categoryGroups.map((group) =>
      row(parts.group, codeName(categoryGroups, group.code, lang), group),
    ),
    ...quarter.months.map((month) => row(parts.month, monthName(month.code, lang), month)),
  ];
}

/** "กรกฎาคม 2569", "July 2026 (B.E. 2569)". */
function monthName(month: string, lang: Lang): string {
  return formatThaiDate(`${month}-01`, lang).replace(/^1 /, '');
}
