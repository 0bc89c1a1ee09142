import { failuresEn } from '../../locale/failures.en.ts';
import { formatNumber } from '../../locale/format-number.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import type { OpinionMessages } from './form.th.ts';
import type { SendFormMessages } from './send.th.ts';

const formEn: OpinionMessages = {
  title: 'Give your opinion',
  progress: (step, of) => `Step ${step} of ${of}`,
  heading: 'What do you want to give your opinion on?',
  facts: [
    'No name, telephone number or anything else that could tell who you are is asked or kept',
    'Officers of the Damrongdhama Centre can read it from the next day on',
    'Nobody can answer you, because nobody knows that it was you who wrote it',
  ],
  topicsLoading: 'Getting the list of topics, please wait',
  ownPage:
    'Whoever runs this web site may be able to read what you type on this page. If you do not want that, please use',
  ownPageLink: 'the centre’s own page (opens a new tab)',
  next: 'Next',
  loading: 'Getting the next step, please wait',
  loadingFailed:
    'The next step did not open. What you wrote is still here. Please press “Next” again or call 1567',
};

export const sendEn: SendFormMessages = {
  topics: 'Topic',
  opinion: 'Your opinion',
  opinionHint:
    'What should be done, and why? Please leave out names, telephone numbers and ID numbers of anybody.',
  charactersLeft: (left) => (left < 0 ? `${count(-left)} too many` : `${count(left)} left`),
  danger: 'If you or somebody else is in danger now, please call for help first',
  police: 'Police',
  ambulance: 'Ambulance',
  fireBrigade: 'Fire brigade',
  numbersFound: 'Your opinion holds numbers that could tell who somebody is',
  numberKinds: { phone: 'telephone number', national_id: 'national ID number' },
  numbersHidden:
    'The Damrongdhama Centre hides these numbers before it keeps anything, so nobody can reach you by them. Please take them out, or file a complaint if you want an answer.',
  mendText: 'Go back and change your opinion',
  about: 'Where the writer lives',
  province: 'Province',
  chooseProvince: 'Choose a province',
  chooseDistrict: 'Choose from the list',
  districtsLoading: 'Getting the list of districts, please wait',
  districtsFailed:
    'The districts cannot be shown right now. What you wrote is still here. Please try again or call 1567',
  tryAgain: 'Try again',
  ageBand: 'Age',
  occupation: 'Occupation',
  notTold: 'Rather not say',
  optional: '(optional)',
  before: 'Before you send it',
  beforeFacts: [
    'This opinion has no name. Once it is sent nobody can find, change or delete it, not even you.',
    'Officers can read it from the next day on, and cannot answer you.',
  ],
  wantsAnswer: 'If you want an answer or help, please',
  complaintLink: 'file a complaint (opens a new tab)',
  own: {
    topicCode: {
      required: 'Please choose a topic',
      invalid: 'The list of topics has changed. Please choose again',
    },
    text: { required: 'Please write your opinion' },
    province: { required: 'Please choose a province' },
    districtCode: { required: 'Please choose a district' },
  },
  errorTitle: 'Please correct the following',
  call: 'Call 1567',
  notPermitted:
    'This cannot be sent from this page. What you wrote is still here. Please use the centre’s own page or call 1567.',
  ownPageLink: 'Open the centre’s own page',
  back: 'Back',
  send: 'Send your opinion',
  sending: 'Sending, please wait',
  thanks: 'Thank you for your opinion',
  received: (day) =>
    `The Damrongdhama Centre received it on ${day}. Officers can read it from the next day on. Nothing of it is left on this device.`,
  earlier:
    'The centre already had what you sent before; what you changed since was not sent. If you like, please write it as another opinion.',
  totals: (province) => `Opinions from ${province}`,
  totalsThrough: (day) =>
    `Counted to ${day}, in tens. Topics with fewer than ten opinions are left out, so that none can be traced to anybody.`,
  totalsNone: 'No topic of this province has ten opinions yet, so no numbers are shown.',
  totalsLoading: 'Getting the numbers of the province',
  totalsFailed:
    'The numbers of the province cannot be shown right now. Your opinion has reached the centre.',
  topic: 'Topic',
  count: 'Opinions',
  atLeast: (count) => `${formatNumber(count)} or more`,
  another: 'Give another opinion',
};

function count(characters: number): string {
  return `${formatNumber(characters)} character${characters === 1 ? '' : 's'}`;
}

/** All English of the element, one chunk. */
export const english: OpinionMessages = {
  ...formEn,
  later: { form: sendEn, issues: issuesEn, failures: failuresEn },
};
