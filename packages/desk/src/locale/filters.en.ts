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
  submit: 'Show these',
  clear: 'Clear filters',
};
