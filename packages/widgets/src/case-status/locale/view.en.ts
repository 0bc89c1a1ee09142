import { amount } from '../../locale/amount.ts';
import type { ViewText } from './view.th.ts';

export const viewEn: ViewText = {
  notFound:
    'No case fits this number and code. Please check both against your receipt. If it is still not found, please call 1567.',
  tooMany: (wait) =>
    `Too many look-ups in a short time. To keep cases safe, please try again in ${wait}, or call 1567.`,
  wait: (seconds) =>
    seconds < 60 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute'),
  empty: {
    number: 'Please enter the case number',
    code: 'Please enter the access code',
    answer: 'Please enter your answer',
    facts: 'Please enter what you want to add',
    reason: 'Please enter why the case should be reopened',
    email: 'Please enter your e-mail address',
  },
  errorsTitle: 'Please correct the following',
  call: 'Call 1567',
  notPermitted:
    'This cannot be done from this page. Please use the centre’s own page or call 1567.',
  ownPage: 'Open the centre’s own page',
  leaving:
    'Some of what you wrote or chose has not been sent. If you leave this case it will be gone.',
  stay: 'Stay and send it',
  leave: 'Discard and leave',
  caseNumber: 'Case number',
  status: 'Status',
  meaning: {
    received: 'The Damrongdhama Centre has your case. An officer is making the first checks.',
    in_progress: 'Officers of the Damrongdhama Centre are working on your case.',
    with_agency:
      'The centre has sent your case to the responsible agency and follows it up for you.',
    settled: 'The centre has given its answer and settled the case.',
    not_accepted: 'The centre is not able to take up this case.',
  },
  withAgency: (agency) => `The centre has sent your case to ${agency} and follows it up for you.`,
  category: 'Subject',
  receivedAt: 'Received on',
  dueOn: 'Centre’s answer due by',
  holder: 'Who has it now',
  center: 'Centre in charge',
  phone: 'Telephone',
  result: 'Result',
  reason: 'Reason',
  progress: 'Progress of the case',
  stages: ['Received', 'In progress', 'Settled'],
  timeline: 'What has happened',
  newestFirst: 'Newest first',
  events: {
    received: 'The centre received the case',
    facts_added: 'You added information',
    question_asked: 'The centre asked you for more',
    question_answered: 'You answered the centre',
    result: 'The result was given',
    rated: 'You rated the work',
    reopened: 'You asked to reopen the case',
  },
  facts: 'Add information',
  factsIntro: 'If something new happened, you can add it until the case is settled.',
  factsLabel: 'What you want to add',
  factsHint: 'For example when and where it happened again. Your ID number is not needed.',
  charactersLeft: (left) =>
    left < 0 ? `${count(-left, 'character')} too many` : `${count(left, 'character')} left`,
  sendFacts: 'Send the information',
  sending: 'Sending, please wait',
  factsSent: 'Your information has been received',
  factsClosed:
    'This case is settled, so nothing can be added to it. Please file a new case or call 1567.',
  rate: 'Rate the work',
  rateLegend: 'How satisfied are you with what the centre did?',
  scores: [
    'Very dissatisfied',
    'Dissatisfied',
    'Neither satisfied nor dissatisfied',
    'Satisfied',
    'Very satisfied',
  ],
  comment: 'Comment',
  commentHint: 'What was good, or what should be better',
  optional: '(optional)',
  sendRating: 'Send the rating',
  ratingSent: 'Thank you. The centre will use your rating to improve its work.',
  ratingClosed: 'This case can no longer be rated. To make a suggestion, please call 1567.',
  yourRating: 'Your rating',
  print: 'Print',
  another: 'Look up another case',
  keepSecret:
    'When you are done, choose “Look up another case” or close this page if others use this device.',
};

function count(many: number, unit: string): string {
  return `${amount(many)} ${unit}${many === 1 ? '' : 's'}`;
}
