import type { ReopenText } from './reopen.th.ts';

export const reopenEn: ReopenText = {
  heading: 'Ask to reopen the case',
  intro: (date) =>
    `If it has not been mended, or has happened again, you can ask the centre to go on until ${date}.`,
  label: 'Why the case should be reopened',
  hint: 'For example what has not been mended, or when it happened again',
  submit: 'Ask to reopen the case',
  sent: 'The centre has your request and has reopened the case. The days for an answer begin anew.',
  closed:
    'This case can no longer be reopened. What you wrote is still here: please copy it into a new case or call 1567.',
  over: (date) =>
    `The time to ask for this case to be reopened ended on ${date}. If there is still a problem, please file a new case that names this number, or call 1567.`,
  fileAnew: 'File a new case',
  afterLowRating:
    'We are sorry that you are not satisfied. If the problem is still there, you can ask to reopen the case below.',
  nextBy: (date) => `If it has not been mended, you can ask to reopen the case until ${date}`,
};
