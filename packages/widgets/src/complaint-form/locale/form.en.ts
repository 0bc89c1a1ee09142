import { englishMonths } from '@damrong/contract';
import { formatNumber } from '../../locale/format-number.ts';
import type { FormMessages } from './form.th.ts';

export const formEn: FormMessages = {
  back: 'Back',
  headings: {
    facts: 'What happened?',
    place: 'Where did it happen?',
    complainant: 'About you',
    review: 'Check and send',
  },
  optional: '(optional)',
  errorTitle: 'Please correct the following',
  missing: {
    category: 'Please search for your matter or choose it',
    facts: 'Please tell us what happened',
    date: 'Please give day, month and year (B.E.), or tick “I do not remember the day”',
    province: 'Please choose the province where it happened',
    identity: 'Please choose how you would like to file',
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
  date: 'When did it happen?',
  dateHint: (year) =>
    `If it lasted several days, give the first one, for example 9 January ${year}`,
  day: 'Day',
  month: 'Month',
  year: 'Year (B.E.)',
  months: [...englishMonths],
  dateUnknown: 'I do not remember the day',
  wish: 'What would you like to be done?',
  wishHint: 'For example: repair the road, look into it',
  addFiles: 'Add photos or documents',

  danger: 'If there is danger now, please call first and file afterwards',
  accused: 'Say whom it is about',
  onBehalf: 'File for somebody else',

  placeHint: 'The closer the description, the sooner officers find the place.',
  placeWays: 'Search for the place, or choose it on a map',
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

  keepDraft: 'Keep the draft on this device for 7\u00a0days',
  keepDraftHint:
    'Others who use this device and the owner of this web site could read it. It is erased once it has been sent.',
  cameraHint: 'The camera of a phone may close this page.',
  keepDraftFailed:
    'The draft cannot be kept on this device. What you typed is still here; please keep this page open.',

  about: 'Matter',
  edit: 'Change',
  empty: 'Not given',
  truth: 'I confirm that what I report is true',
  truthHint: 'Giving false information to an official may be an offence.',
  send: 'Send',
  sending: 'Sending, please wait and keep this page open',
};
