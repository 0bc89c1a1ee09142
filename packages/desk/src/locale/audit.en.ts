import type { AuditMessages } from './audit.th.ts';

export const auditEn: AuditMessages = {
  heading: 'Audit',
  intro:
    'Who did what, when, and to which case or account. These entries cannot be changed or removed, and hold nothing of what a case says.',
  introMinistry:
    'Who did what, when, and to which case or account, in every province. These entries cannot be changed or removed. Reasons about a case are shown to its province alone.',
  filters: 'Search the audit',
  kind: 'Kind of entry',
  who: 'Name or username',
  whoHint: 'Of whoever did it, or of the account it was done to',
  case: 'Case number',
  caseWrong: 'Enter the whole case number, such as 2570-50-000123-7',
  province: 'Province',
  from: 'From',
  to: 'To',
  every: 'All',
  apply: 'Show these',
  clear: 'Clear',
  none: 'No entry fits.',
  found: (count) => (count === 1 ? '1 entry shown' : `${count.toLocaleString('en')} entries shown`),
  pages: 'Pages',
  first: 'Newest',
  next: 'Older',
  at: 'Time',
  action: 'What was done',
  detail: 'Details',
  citizen: 'A citizen',
  center: 'The centre, or whoever runs the machine',
  wholeCountry: 'Whole country',
  exportList: 'Download all that were found (CSV)',
  exporting: 'Preparing the file',
  exported: 'Downloaded',
  exportedFirst: (count) =>
    `The newest ${count.toLocaleString('en')} entries were downloaded. There are older ones: choose fewer days.`,
  file: 'audit',
  username: 'Username',
};
