import type { NextText } from './next.th.ts';

export const nextEn: NextText = {
  heading: 'What happens next',
  received: 'An officer makes the first checks and hands the case to whoever is responsible.',
  inProgress: 'Officers work on it until there is a result, and give you the result on this page.',
  withAgency: (agency) =>
    `${agency} looks into it, mends it and reports to the centre. The centre gives you the result on this page.`,
  rate: 'The centre has finished. You can rate the work on this page.',
  done: 'The centre has finished. There is nothing more for you to do.',
  notAccepted:
    'To learn which agency can help you, or if you disagree with this reason, please call 1567. An officer will advise you.',
  by: (date, days) =>
    `The centre’s answer is due by ${date} (${days === 0 ? 'today' : `in ${count(days)}`})`,
  noDue: 'There is no fixed day for an answer to a case of this kind. You can follow it here.',
  overdue: (days) => `The centre’s answer is ${count(days)} overdue`,
  hurried: (date) =>
    `The centre is pressing for it and last worked on it on ${date}. We are sorry for the delay. You can ask about it at the number below.`,
  notHurried:
    'Nothing more has been done since the day it was due. We are sorry for the delay. Please call the number below and give the case number.',
  split: 'The case number and the access code now stand in their own fields.',
};

function count(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
