import { formatNumber } from '../../locale/format-number.ts';
import { failuresEn } from '../../locale/failures.en.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import { laterIssuesEn } from '../../locale/later-issues.en.ts';
import type { FormMessages } from './form.th.ts';
import type {
  AttachmentsMessages,
  CaseMessages,
  FollowingMessages,
  LiveMessages,
  MailMessages,
  NextMessages,
  QuestionMessages,
  ReopenMessages,
  ViewMessages,
} from './th.ts';

export const viewEn: ViewMessages = {
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
  return `${formatNumber(many)} ${unit}${many === 1 ? '' : 's'}`;
}

export const followingEn: FollowingMessages = {
  notice: (since) =>
    `You have followed this case since ${since}. This page shows its progress only, not the words of the person who reported it or of the officers. If your matter is another one, you can report it as a new case.`,
  fileOwn: 'Report a new case',
  meaning: {
    received: 'The centre has received this case. An officer is taking a first look.',
    in_progress: 'Officers of the centre are working on this case.',
    settled: 'The centre has dealt with the case and settled it.',
  },
  events: {
    reopened: 'The person who reported it asked to reopen it',
    result: 'The person who reported it was told the result',
  },
  next: {
    inProgress: 'Officers work on it until there is a result. You can see the progress here.',
    withAgency: (agency) =>
      `${agency} looks into it, puts it right and reports to the centre. You can see the progress here.`,
    done: 'The centre has finished. If you are still affected, please report a new case or call 1567.',
    notAccepted: 'If you are affected, please report a new case or call 1567 for advice.',
  },
};

export const liveEn: LiveMessages = {
  news: (what, when) => `News: ${what} (${when})`,
  changed: 'This case has been brought up to date',
};

export const nextEn: NextMessages = {
  heading: 'What happens next',
  received: 'An officer makes the first checks and hands the case to whoever is responsible.',
  inProgress: 'Officers work on it until there is a result, and give you the result on this page.',
  withAgency: (agency) =>
    `${agency} looks into it, mends it and reports to the centre. The centre gives you the result on this page.`,
  rate: 'The centre has finished. You can rate the work on this page.',
  done: 'The centre has finished. There is nothing more for you to do.',
  notAccepted:
    'To learn which agency can help you, or if you disagree with this reason, please call 1567. An officer will advise you.',
  erased: (date) =>
    `This matter is settled, and what it said was erased on ${date}, as the law on personal data asks. If you are still affected, please report a new case.`,
  by: (date, days) =>
    `The centre’s answer is due by ${date} (${days === 0 ? 'today' : `in ${count(days, 'day')}`})`,
  noDue: 'There is no fixed day for an answer to a case of this kind. You can follow it here.',
  overdue: (days) => `The centre’s answer is ${count(days, 'day')} overdue`,
  hurried: (date) =>
    `The centre is pressing for it and last worked on it on ${date}. We are sorry for the delay. You can ask about it at the number below.`,
  notHurried:
    'Nothing more has been done since the day it was due. We are sorry for the delay. Please call the number below and give the case number.',
  split: 'The case number and the access code now stand in their own fields.',
};

export const questionEn: QuestionMessages = {
  heading: 'The centre needs more from you',
  intro: 'Your answer helps the officers to go on.',
  askedOn: (date) => `Asked on ${date}`,
  answerBy: (date, days) =>
    `Please answer by ${date} (${days === 0 ? 'today' : `in ${days} day${days === 1 ? '' : 's'}`})`,
  late: (date) =>
    `The answer was wanted by ${date}. You can still answer until the case is settled.`,
  label: 'Your answer',
  hint: 'Your ID number is not needed. If you do not know, please say so.',
  submit: 'Send the answer',
  sent: 'Your answer has been received. The officers will go on.',
  closed:
    'The centre no longer waits for an answer to this question. What you wrote is still here: copy it and send it as more information, or call 1567.',
  next: 'The centre waits for your answer. Please answer its question on this page, so that the officers can go on.',
  nextBy: (date) => `Please answer by ${date}`,
};

export const reopenEn: ReopenMessages = {
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

export const mailEn: MailMessages = {
  heading: 'News by e-mail',
  intro:
    'The centre sends you a short mail when this case moves on. It does not say what the case is about.',
  open: 'Get news by e-mail',
  openFailed: 'The form could not be opened. Please try again. You can see the progress here.',
};

export const attachmentsEn: AttachmentsMessages = {
  heading: 'Photos and documents',
  mine: 'Added by you',
  center: 'From the officers',
  photo: (place) => `Photo ${place}`,
  document: (place) => `Document ${place}`,
  stages: {
    before: (name) => `${name}, before the work`,
    after: (name) => `${name}, after the work`,
  },
  loading: 'Loading the picture',
  save: 'Save to this device',
  failed: 'It could not be loaded. Please press save again, or call 1567.',
  add: 'Add photos or documents',
  addFailed: 'Files cannot be added yet. Please try again, or send without them.',
};

export const formEn: FormMessages = {
  heading: 'Follow a case',
  intro: 'Enter the case number and the access code from your receipt.',
  number: 'Case number',
  numberHint: 'For example 2570-50-000123-7',
  code: 'Access code',
  codeHint: '12 letters and digits, for example 7K3M-9QXA-42TD',
  submit: 'Show the case',
  submitting: 'Looking for your case, please wait',
  loadingFailed:
    'The case could not be shown. What you wrote is still here. Please press “Show the case” again or call 1567',
  noReceipt: 'Lost the receipt or the code? Please call',
};

const caseMessages: CaseMessages = {
  view: viewEn,
  following: followingEn,
  live: liveEn,
  next: nextEn,
  question: questionEn,
  reopen: reopenEn,
  mail: mailEn,
  attachments: attachmentsEn,
  issues: { ...issuesEn, ...laterIssuesEn },
  failures: failuresEn,
};

/** All English of the element, in one chunk. */
export const english = { ...formEn, caseMessages };
