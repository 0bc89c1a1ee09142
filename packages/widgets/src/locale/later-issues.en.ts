import type { LaterIssueMessages } from './issue-text.ts';

/** Faults of what no complaint asks: looking a case up, rating it, volunteering, signing in. */
export const laterIssuesEn: LaterIssueMessages = {
  case_number_invalid:
    'The case number is not right. Please check it on the receipt, for example 2570-50-000123-7',
  access_code_invalid:
    'The access code is not right. Please write the 12 characters of the receipt',
  notice_not_read: 'Please read the privacy notice and tick the box',
  note_required: 'Please write a reason or a note',
  score_required: 'Please choose how satisfied you are',
  password_too_short: ({ limit }) =>
    `The password is too short. Please choose a longer one${limit === undefined ? '' : `, at least ${limit} characters`}`,
  password_too_common: 'This password is easy to guess. Please choose another one',
  password_unchanged: 'The new password is the old one. Please choose another one',
};
