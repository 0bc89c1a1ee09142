import {
  citizenStatuses,
  codeName,
  formatThaiDate,
  type CaseView,
  type Lang,
} from '@damrong/contract';
import type { PrintDocument } from '../../print-document/print-document.ts';
import type { ViewMessages } from '../locale/th.ts';
import { deadline } from './next-step.ts';
import { receivedText, refusalReason, timelineEntries } from './timeline.ts';

/** The case as it is printed. The access code stays off the paper. */
export function caseDocument(view: CaseView, text: ViewMessages, lang: Lang): PrintDocument {
  const due = deadline(view);
  const reason = refusalReason(view);
  const outcome = reason ?? view.result;
  const holder = view.status === 'with_agency' ? view.agency : null;
  return {
    title: view.center.name[lang],
    lines: [
      { label: text.caseNumber, value: view.number, isKey: true },
      { label: text.status, value: codeName(citizenStatuses, view.status, lang) },
      { label: text.receivedAt, value: receivedText(view, lang) },
      ...(due === undefined ? [] : [{ label: text.dueOn, value: formatThaiDate(due.dueOn, lang) }]),
      ...(holder === null ? [] : [{ label: text.holder, value: holder }]),
      ...(outcome === null
        ? []
        : [{ label: reason === null ? text.result : text.reason, value: outcome }]),
      ...timelineEntries(view, text, lang).map(({ when, title, note }) => ({
        label: when,
        value: note === null ? title : `${title} – ${note}`,
      })),
    ],
    notes: [],
  };
}
