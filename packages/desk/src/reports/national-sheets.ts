import {
  formatThaiDate,
  percentPair,
  type Lang,
  type NationalReport,
  type ProvinceStanding,
} from '@damrong/contract';
import type { Sheet } from '../app/data-table.ts';
import { provinceName } from '../figures/figures-names.ts';
import { nationalReportWords } from '../locale/national-report.ts';

/** By what provinces are ranked. */
export type LeagueSort = 'overdue' | 'unread' | 'withoutResult';

/** What all submitted reports add up to. */
export function sumSheet({ submitted, total, provinces }: NationalReport, lang: Lang): Sheet {
  const text = nationalReportWords[lang];
  const share = percentPair(total.settled, total.pending);
  return {
    name: text.sum,
    hint: `${text.submitted(submitted, provinces.length)} · ${text.sumHint}`,
    columns: [
      { label: text.province, kind: 'text', width: 24 },
      { label: text.received, kind: 'count', width: 16 },
      { label: text.settled, kind: 'count', width: 16 },
      { label: '%', kind: 'decimal', width: 10 },
      { label: text.pending, kind: 'count', width: 20 },
      { label: '%', kind: 'decimal', width: 10 },
      { label: text.overdue, kind: 'count', width: 16 },
    ],
    rows:
      submitted === 0
        ? []
        : [
            [
              text.sum,
              total.received,
              total.settled,
              share?.[0] ?? null,
              total.pending,
              share?.[1] ?? null,
              total.overdue,
            ],
          ],
  };
}

/** Which province has said what, and which has said nothing. */
export function standingSheet({ provinces }: NationalReport, lang: Lang): Sheet {
  const text = nationalReportWords[lang];
  return {
    name: text.standing,
    columns: [
      { label: text.province, kind: 'text', width: 24 },
      { label: text.state, kind: 'text', width: 30 },
      { label: text.received, kind: 'count', width: 16 },
      { label: text.settled, kind: 'count', width: 16 },
      { label: text.pending, kind: 'count', width: 20 },
    ],
    rows: provinces.map(({ provinceCode, submittedAt, tally }) => [
      provinceName(provinceCode, lang),
      submittedAt === null ? text.missing : text.sent(formatThaiDate(submittedAt, lang, 'short')),
      tally?.received ?? null,
      tally?.settled ?? null,
      tally?.pending ?? null,
    ]),
  };
}

/** Who is behind today, the most first; equal numbers share a rank. */
export function leagueSheet({ provinces }: NationalReport, sort: LeagueSort, lang: Lang): Sheet {
  const text = nationalReportWords[lang];
  const behind = provinces
    .filter(({ open }) => open > 0)
    .sort((a, b) => b[sort] - a[sort] || b.open - a.open);
  const share = (part: number, { open }: ProvinceStanding) =>
    percentPair(part, open - part)?.[0] ?? null;
  return {
    name: text.league,
    hint: text.leagueHint,
    columns: [
      { label: text.rank, kind: 'count', width: 9 },
      { label: text.province, kind: 'text', width: 24 },
      { label: text.open, kind: 'count', width: 14 },
      ...(['unread', 'overdue', 'withoutResult'] as const).flatMap((column) => [
        { label: text[column], kind: 'count' as const, width: 18 },
        { label: text.share, kind: 'decimal' as const, width: 20 },
      ]),
    ],
    rows: behind.map((one) => [
      1 + behind.filter((other) => other[sort] > one[sort]).length,
      provinceName(one.provinceCode, lang),
      one.open,
      ...(['unread', 'overdue', 'withoutResult'] as const).flatMap((column) => [
        one[column],
        share(one[column], one),
      ]),
    ]),
  };
}
