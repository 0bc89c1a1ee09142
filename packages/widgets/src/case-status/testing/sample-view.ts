import type { CaseView, PublicEvent } from '@damrong/contract';

/** A case as the centre answers it, with events of which only what matters is given. */
export function viewWith(
  timeline: Partial<PublicEvent>[] = [],
  more: Partial<CaseView> = {},
): CaseView {
  const event = { at: '2026-11-02T03:12:00.000Z', kind: 'status', status: null } as const;
  return {
    number: '2570-50-000123-7',
    status: 'in_progress',
    provinceCode: '50',
    categoryCode: 'utilities.water_supply',
    categoryName: { th: 'น้ำประปา', en: 'Water supply' },
    receivedAt: event.at,
    dueOn: null,
    overdue: false,
    lastActionAt: null,
    agency: null,
    result: null,
    center: { name: { th: 'ศูนย์', en: 'Centre' }, phone: '1567' },
    timeline: timeline.map((part) => ({ ...event, note: null, agency: null, ...part })),
    question: null,
    attachments: [],
    canAddFacts: true,
    canRate: false,
    canReopen: false,
    reopenUntil: null,
    rating: null,
    ...more,
  };
}
