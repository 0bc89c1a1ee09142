import { categoryGroupNamesEn, englishMonths, provinceNamesEn } from '@damrong/contract';
import { formatNumber } from '../../locale/format-number.ts';
import { failuresEn } from '../../locale/failures.en.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import { receiptActionsEn } from '../receipt/receipt-actions.en.ts';
import { savedDraftEn } from '../saved-draft/saved-draft.en.ts';
import type { FirstStepMessages, FirstMessages } from './first-step.th.ts';
import type { PrivacyMessages, ReceiptMessages, StepsMessages } from './steps.th.ts';

const firstStepEn: FirstMessages = {
  title: 'File a complaint',
  progress: (step, steps) => `Step ${step} of ${steps}`,
  heading: 'What is it about?',
  search: 'Search for your matter',
  searchHint: 'For example: no water, broken road, noise',
  groups: 'Or choose a group',
  groupNames: categoryGroupNamesEn,
  emergency: 'In an emergency, please call',
  police: 'police',
  ambulance: 'ambulance',
  fireBrigade: 'fire brigade',
  ownPage: 'To keep your name confidential, or to give none, please use',
  ownPageLink: 'the centre’s own page (opens a new tab)',
  next: 'Next',
  loading: 'Loading, please wait',
  loadingFailed:
    'The next step could not be loaded. What you typed is kept. Please press again, or call 1567.',
};

const formEn: StepsMessages = {
  back: 'Back',
  headings: {
    facts: 'What happened?',
    complainant: 'About you',
    review: 'Check and send',
  },
  optional: '(optional)',
  errorTitle: 'Please correct the following',
  missing: {
    category: 'Please search for your matter or choose it',
    facts: 'Please tell us what happened',
    date: 'Please give day, month and year (B.E.), or clear all three',
    province: 'Please choose the province where it happened',
    name: 'Please give your name',
    phone: 'Please give a telephone number on which you can be reached',
  },
  failureTitle: 'It has not been sent',
  sendsAgain:
    'It will be sent by itself when the network is back; please keep this page open. If you do not want that, go back.',
  sendsLater: 'If you close this page, the draft on this device waits for you to send it.',
  sentAgain: 'The network is back and your case has been sent.',
  notPermitted:
    'Your case cannot be sent from this web page. What you wrote is still here. Please file on the centre’s own page or call 1567.',
  call: 'Call 1567',

  found: (count) => (count ? `${count} ${count === 1 ? 'matter' : 'matters'} found` : 'No match'),
  notFoundHint: 'Please try other words, or choose a group below.',
  unsorted: 'Nothing fits: let an officer sort it',
  categoriesLoading: 'Loading the list of matters',
  categoriesFailed:
    'The list of matters could not be loaded. Please choose a group; you can go on with it.',
  chooseCategory: 'Choose what comes closest',
  otherGroup: 'See all groups',

  facts: 'Tell us what happened',
  factsHint:
    'Who did what, how it happened and how it affects you. Please give no ID card or account number.',
  counter: (left) =>
    left < 0
      ? `${formatNumber(-left)} characters too many`
      : `${formatNumber(left)} characters left`,
  when: 'When did it happen?',
  whens: {
    today: 'Today',
    yesterday: 'Yesterday',
    ongoing: 'It still goes on',
    other: 'Another day',
  },
  date: 'The day it happened',
  dateHint: (year) =>
    `If it lasted several days, give the first one, for example 9 January ${year}`,
  day: 'Day',
  month: 'Month',
  year: 'Year (B.E.)',
  months: [...englishMonths],
  wish: 'What would you like to be done?',
  wishHint: 'For example: repair the road, look into it',
  addFiles: 'Add photos or documents',

  danger: 'If there is danger now, please call first and file afterwards',
  accused: 'Say whom it is about',
  onBehalf: 'File for somebody else',

  where: 'Where did it happen?',
  locationTools: 'Search for the place, or choose it on a map',
  partFailed: 'It could not be loaded. Please press again, or go on without it.',
  otherCenter: (province) => `This matter will go to the Damrongdhama Centre of ${province}`,
  province: 'Province',
  choose: (what) => `Choose a ${what.toLowerCase()}`,
  landmark: 'House number, village, road or landmark',
  landmarkHint: 'For example: Moo 3, in front of the temple, next to the school',
  placesLoading: 'Loading the districts',
  placesFailed:
    'The districts could not be loaded. You can write district and subdistrict in the landmark field instead.',
  tryAgain: 'Try again',

  identity: 'How would you like to file?',
  named: 'With my name',
  namedHint: 'Officers of the centre see your name and telephone number and can call you back.',
  confidential: 'Keep my name confidential',
  confidentialHint:
    'The centre keeps your name but does not show it to officers or to the agencies that get the matter. A supervisor can open it when needed, and must record the reason each time.',
  anonymous: 'Without my name',
  anonymousHint:
    'No name or number is kept, so nobody can call you back. The matter needs details and a district that can be checked, and only the code lets you follow it.',
  ownPageTitle: 'Please read this first',
  ownPage:
    'This form stands in another office’s page, and the owner of that page could see what you type. If the matter concerns that office, or you fear harm, please file on the centre’s own page. What you have typed here is not sent there.',
  ownPageLink: 'File on the centre’s own page (opens a new tab)',
  kind: 'You file as',
  kinds: {
    person: 'A person',
    legal_person: 'A company or legal person',
    group: 'A group or community',
    agency: 'An agency',
  },
  name: 'First name and surname',
  organizationName: 'Name of the company, group or agency',
  phone: 'Telephone number',
  phoneHint: 'For example 081-234-5678 or 053-112-233 ext. 12',
  email: 'E-mail',

  saveDraft: 'Keep the draft on this device for 7\u00a0days',
  saveDraftHint: (isOwn) =>
    `Others who use this device${isOwn ? '' : ' and the owner of this web site'} could read it. It is erased once it has been sent.`,
  cameraHint: 'The camera of a phone may close this page.',
  saveDraftFailed:
    'The draft cannot be kept on this device. What you typed is still here; please keep this page open.',

  about: 'Matter',
  edit: 'Change',
  empty: 'Not given',
  truth: 'I confirm that what I report is true',
  truthHint: 'Giving false information to an official may be an offence.',
  send: 'Send',
  sending: 'Sending, please wait and keep this page open',
};

const privacyEn: PrivacyMessages = {
  title: 'Privacy notice: how the centre uses your data',
  items: [
    {
      term: 'Purpose',
      text: 'To receive and check the matter, have it settled, and tell you the result.',
    },
    {
      term: 'Legal basis',
      text: 'The public task of the Damrongdhama Centre, section 24 (4) of the Personal Data Protection Act B.E. 2562.',
    },
    {
      term: 'How long it is kept',
      text: 'While the matter is handled, and afterwards as long as the rules on official records require.',
    },
    {
      term: 'Who receives it',
      text: 'Only the Damrongdhama Centre and the agencies that have to settle the matter. They do not receive a confidential name or number.',
    },
    {
      term: 'Your rights',
      text: 'To see, copy, correct, object, have data erased or its use suspended, and to complain to the Personal Data Protection Committee.',
    },
    { term: 'Contact', text: 'The data protection officer, through the hotline 1567.' },
  ],
};

const receiptEn: ReceiptMessages = {
  heading: 'The Damrongdhama Centre has received your case',
  keepSafe:
    'Please keep the case number and the access code; you need both to follow the case. The code is shown only once; please save it before you close this page.',
  number: 'Case number',
  code: 'Access code',
  receivedAt: 'Received on',
  about: 'Matter',
  earlier:
    'The centre has received your case from the earlier attempt. What you changed after it has not been sent; please add it on the status page.',
  nextTitle: 'What happens next',
  next: [
    'An officer reads your case and passes it to the agency responsible.',
    'The agency looks into it, acts, and reports to the centre.',
  ],
  dueOn: (date) => `The centre will tell you the progress or the result by ${date}.`,
  noDueDate: 'The centre will show the result on the status page once the matter is settled.',
  phone: 'If you have a question, please call and give the case number.',
  call: 'Call 1567',
  actionsMissing:
    'Please write number and code down or take a screenshot; the buttons to copy, save and print could not be loaded.',
  status: 'Follow the case',
  another: 'File another case',
};

/** All English of the form, one chunk. */
export const english: FirstStepMessages = {
  ...firstStepEn,
  later: {
    form: formEn,
    issues: issuesEn,
    failures: failuresEn,
    provinces: provinceNamesEn,
    privacy: privacyEn,
    receipt: receiptEn,
    receiptActions: receiptActionsEn,
    savedDraft: savedDraftEn,
  },
};
