import {
  caseStatuses,
  channels,
  codeName,
  formatThaiDate,
  natures,
  percentPair,
  reportStates,
  type FiguresPart,
  type Lang,
  type ReportCounts,
  type ReportFigures,
  type ReportInFull,
} from '@damrong/contract';
import type { Cell } from '../app/csv-file.ts';
import type { Column, Sheet } from '../app/data-table.ts';
import { provinceName, type NameLists } from '../figures/figures-names.ts';
import { urgencyNames } from '../locale/code-lists.ts';
import { reportWords } from '../locale/reports.ts';
import { categoryName, districtName } from '../reference/reference-data.ts';
import type { ReportColumn, ReportForm, ReportRows } from './report-forms.ts';
import { spanName } from './report-names.ts';

/** Which of the two sets of cases is shown. */
export type ReportBasis = 'received' | 'worked';

/** The numbers of a report as an officer reads them. */
export interface ShownReport {
  readonly figures: ReportFigures;
  readonly titles: Readonly<Record<string, string>>;
  readonly basis: ReportBasis;
  readonly names: NameLists;
  readonly lang: Lang;
}

type Tally = ReportCounts['total'];

/** The table of a form: what the screen, the print and the files have in common. */
export function reportSheet(form: ReportForm, shown: ShownReport): Sheet {
  switch (form.rows) {
    case 'years':
      return byReceipt(yearsSheet(form, shown), shown);
    case 'overdue':
      return byReceipt(overdueSheet(form, shown), shown);
    case 'scores':
      return byReceipt(scoresSheet(form, shown), shown);
    default:
      return countsSheet(form, form.rows, shown);
  }
}

/** Of which report a file is, how far that was, and how it was counted. */
export function coverSheet(report: ReportInFull, { figures, basis, lang }: ShownReport): Sheet {
  const text = reportWords[lang];
  const { cover } = text;
  return {
    name: cover.name,
    columns: [
      { label: text.item, kind: 'text', width: 24 },
      { label: cover.detail, kind: 'text', width: 60 },
    ],
    rows: [
      [cover.province, provinceName(report.provinceCode, lang)],
      [text.period, spanName(report, lang)],
      [cover.revision, text.revision(report.revision)],
      [text.state, codeName(reportStates, report.state, lang)],
      [text.basis, text.bases[basis]],
      [cover.counted, formatThaiDate(figures.countedAt, lang, 'with-time')],
    ],
    hint: text.basisHints[basis],
  };
}

/** A table that knows one way of counting says so where the other was chosen. */
function byReceipt(sheet: Sheet, { basis, lang }: ShownReport): Sheet {
  if (basis === 'received') return sheet;
  const hints = [reportWords[lang].byReceipt, ...(sheet.hint === undefined ? [] : [sheet.hint])];
  return { ...sheet, hint: hints.join(' · ') };
}

function countsSheet(form: ReportForm, rows: ReportRows, shown: ShownReport): Sheet {
  const text = reportWords[shown.lang];
  const counts = shown.figures[shown.basis];
  const name = text.forms[form.code];
  const columns: Column[] = [
    { label: text.rows[rows], kind: 'text', width: 40 },
    ...form.columns.map((column) => numberColumn(column, shown.lang)),
  ];
  const cells = (label: string, tally: Tally, whole: Tally) => [
    label,
    ...form.columns.map((column) => valueOf(column, tally, whole)),
  ];
  if (rows === 'total')
    return { name, columns, rows: [cells(text.sum, counts.total, counts.total)] };
  const parts = counts[rows].filter(({ code }) => isIn(form.group, code));
  const whole = form.group === undefined ? counts.total : sumOf(parts);
  return {
    name,
    columns,
    rows: parts.map((part) => cells(labelOf(rows, part, shown), part, whole)),
    foot: cells(text.sum, whole, whole),
    ...(rows === 'agencies' && { hint: text.agenciesHint }),
  };
}

/** Each year has the same columns beside those of the year before. */
function yearsSheet(form: ReportForm, shown: ShownReport): Sheet {
  const { lang, figures } = shown;
  const text = reportWords[lang];
  const years = [...figures.years].reverse();
  const codes = [
    ...new Set(figures.years.flatMap((one) => one.categoryGroups.map(({ code }) => code))),
  ];
  const cells = (label: string, tallyOf: (year: (typeof years)[number]) => Tally) => [
    label,
    ...years.flatMap((year) =>
      form.columns.map((column) => valueOf(column, tallyOf(year), year.total)),
    ),
  ];
  return {
    name: text.forms.years,
    columns: [
      { label: text.rows.categoryGroups, kind: 'text', width: 40 },
      ...years.flatMap(({ year }) =>
        form.columns.map((column) => {
          const own = numberColumn(column, lang);
          return { ...own, label: `${own.label} ${year}` };
        }),
      ),
    ],
    rows: codes.map((code) =>
      cells(
        labelOf('categoryGroups', { code, ...emptyTally }, shown),
        (year) => year.categoryGroups.find((part) => part.code === code) ?? emptyTally,
      ),
    ),
    foot: cells(text.sum, ({ total }) => total),
  };
}

function overdueSheet(form: ReportForm, { figures, titles, names, lang }: ShownReport): Sheet {
  const text = reportWords[lang];
  const words = text.overdueColumns;
  const { total, cases } = figures.overdue;
  return {
    name: text.forms[form.code],
    columns: [
      { label: text.columns.order, kind: 'count', width: 7 },
      { label: words.number, kind: 'text', width: 20 },
      { label: words.title, kind: 'text', width: 50 },
      { label: words.status, kind: 'text', width: 22 },
      { label: words.category, kind: 'text', width: 26 },
      { label: words.agency, kind: 'text', width: 34 },
      { label: words.dueOn, kind: 'text', width: 16 },
      { label: words.days, kind: 'count', width: 16 },
      { label: words.urgency, kind: 'text', width: 14 },
    ],
    rows: cases.map((one, index) => [
      index + 1,
      one.number,
      titles[one.number] ?? '',
      codeName(caseStatuses, one.status, lang),
      categoryName(names.categories, one.categoryCode, lang),
      one.agency ?? text.center,
      formatThaiDate(one.dueOn, lang, 'short'),
      one.days,
      codeName(urgencyNames, one.urgency, lang),
    ]),
    ...(total > cases.length && { hint: text.overdueMore(cases.length, total) }),
  };
}

function scoresSheet(form: ReportForm, { figures, lang }: ShownReport): Sheet {
  const text = reportWords[lang];
  const { scores, average } = figures.satisfaction;
  return {
    name: text.forms[form.code],
    columns: [
      { label: text.score, kind: 'text', width: 20 },
      { label: text.people, kind: 'count', width: 14 },
    ],
    rows: scores.map((people, index) => [String(index + 1), people]).reverse(),
    foot: [
      average === null ? text.sum : `${text.average} ${average.toFixed(2)}`,
      scores.reduce((sum, people) => sum + people, 0),
    ],
  };
}

function numberColumn(column: ReportColumn, lang: Lang): Column {
  const isDecimal = /share$|portion|medianDays/i.test(column);
  return {
    label: reportWords[lang].columns[column],
    kind: isDecimal ? 'decimal' : 'count',
    width: 16,
  };
}

function valueOf(column: ReportColumn, tally: Tally, whole: Tally): Cell {
  const share = percentPair(tally.settled, tally.pending);
  switch (column) {
    case 'settledShare':
      return share?.[0] ?? null;
    case 'pendingShare':
      return share?.[1] ?? null;
    case 'portion':
      return percentPair(tally.received, whole.received - tally.received)?.[0] ?? null;
    default:
      return tally[column];
  }
}

function labelOf(
  rows: ReportRows,
  { code }: FiguresPart,
  { names: { categories, places }, lang }: ShownReport,
): string {
  const text = reportWords[lang];
  if (code === null) return rows === 'agencies' ? text.center : text.noDistrict;
  switch (rows) {
    case 'natures':
      return codeName(natures, code, lang);
    case 'channels':
      return codeName(channels, code, lang);
    case 'categoryGroups':
      return categories?.groups.find((group) => group.code === code)?.[lang] ?? code;
    case 'categories':
      return categoryName(categories, code, lang);
    case 'districts':
      return districtName(places, code, lang) ?? code;
    case 'total':
    case 'agencies':
      return code;
  }
}

function isIn(group: string | undefined, code: string | null): boolean {
  return group === undefined || code?.split('.')[0] === group;
}

const emptyTally: Tally = {
  received: 0,
  settled: 0,
  pending: 0,
  overdue: 0,
  urgent: 0,
  settledInProvince: 0,
  contacts: 0,
  medianDays: null,
};

/** Of parts that have no case in common; a median cannot be added up. */
function sumOf(parts: readonly FiguresPart[]): Tally {
  return parts.reduce(
    (sum, part) => ({
      received: sum.received + part.received,
      settled: sum.settled + part.settled,
      pending: sum.pending + part.pending,
      overdue: sum.overdue + part.overdue,
      urgent: sum.urgent + part.urgent,
      settledInProvince: sum.settledInProvince + part.settledInProvince,
      contacts: sum.contacts + part.contacts,
      medianDays: null,
    }),
    emptyTally,
  );
}
