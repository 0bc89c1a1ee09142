import type { FiltersMessages } from './filters.th.ts';

export const filtersEn: FiltersMessages = {
  status: 'Status',
  urgency: 'Urgency',
  channel: 'Channel',
  category: 'Category',
  province: 'Province',
  district: 'District',
  any: 'All',
  wholeGroup: (group) => `${group} (all kinds)`,
  receivedFrom: 'Received from',
  receivedTo: 'Received until',
  dueFrom: 'Due from',
  dueTo: 'Due until',
  given: 'Given away',
  givings: {
    none: 'With no agency',
    waiting: 'Waiting for an agency',
    overdue: 'An agency is late',
  },
  agency: 'Agency that has it',
  agencyHint: 'A part of its name',
  submit: 'Show these',
  clear: 'Clear filters',
};
