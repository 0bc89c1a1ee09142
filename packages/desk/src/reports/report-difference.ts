import type { Lang, ReportFigures, ReportInFull } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { reportWords } from '../locale/reports.ts';
import { sheetTable } from './sheet-table.ts';

const compared = ['contacts', 'received', 'settled', 'pending', 'overdue'] as const;

/** What counting gives now, beside what a report says that is fixed. */
export function reportDifference(
  { figures }: ReportInFull,
  current: ReportFigures,
  lang: Lang,
): TemplateResult {
  const text = reportWords[lang];
  const rows = (['received', 'worked'] as const).flatMap((basis) =>
    compared.map((column) => ({
      label: `${text.columns[column]} – ${text.bases[basis]}`,
      then: figures[basis].total[column],
      now: current[basis].total[column],
    })),
  );
  const moved = rows.filter(({ then, now }) => then !== now);
  return html`<div class="tools">
    ${sheetTable({
      sheet: {
        name: text.difference,
        columns: [
          { label: text.item, kind: 'text' },
          { label: text.inReport, kind: 'count' },
          { label: text.now, kind: 'count' },
        ],
        rows: moved.map(({ label, then, now }) => [label, then, now]),
        ...(moved.length > 0 && { hint: text.differenceHint }),
      },
      none: text.differenceNone,
      lang,
    })}
  </div>`;
}
