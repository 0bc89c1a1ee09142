import { formatNumber } from '../../locale/format-number.ts';
import { failuresEn } from '../../locale/failures.en.ts';
import { issuesEn } from '../../locale/issues.en.ts';
import { laterIssuesEn } from '../../locale/later-issues.en.ts';
import type { VolunteerMessages } from './form.th.ts';
import type { ManageMessages } from './manage.th.ts';
import type { SignUpFormMessages } from './send.th.ts';

const formEn: VolunteerMessages = {
  title: 'Become a volunteer',
  intro:
    'Help people together with the Damrongdhama Centre. An officer will contact you when your help is needed.',
  progress: (step, of) => `Step ${step} of ${of}`,
  heading: 'Who you are',
  kind: 'Who is signing up?',
  kinds: {
    person: { label: 'A person', hint: 'You sign up for yourself' },
    trader: { label: 'A trader', hint: 'A shop or a market stall' },
    business: { label: 'A business', hint: 'A company or partnership' },
    organization: { label: 'An organisation', hint: 'A foundation, association, club or school' },
  },
  next: 'Next',
  manage: 'Change or cancel your sign-up',
  loading: 'Getting the next step, please wait',
  loadingFailed:
    'The next step did not open. What you wrote is still here. Please press “Next” again or call 1567',
  manageLoading: 'Opening this page, please wait',
  manageFailed: 'This page did not open. Please try again or call 1567',
};

export const manageEn: ManageMessages = {
  heading: 'Change or cancel your volunteer sign-up',
  intro: 'Write the reference and the secret code from your confirmation.',
  reference: 'Reference',
  referenceHint: 'For example V50-4TNC-8WRE',
  code: 'Secret code',
  codeHint: 'Twelve letters and digits, for example H2QD-6Y9B-XK5V',
  open: 'Show my data',
  opening: 'Opening your data, please wait',
  toSignUp: 'Back to signing up',
  lost: 'If you have lost the confirmation or the code, please call',
  missingReference: 'Please write the reference',
  wrongReference:
    'This is not a reference. Please compare it with your confirmation, for example V50-4TNC-8WRE',
  missingCode: 'Please write the secret code',
  wrongCode: 'This is not a secret code. Please write all twelve characters of your confirmation',
  notFound: 'There is no sign-up with this reference and code. Please check both, or call 1567',
  ownHeading: 'Your volunteer data',
  ownIntro: 'This is everything the Damrongdhama Centre has of you.',
  received: 'Signed up on',
  changed: 'Last changed',
  edit: 'Change',
  none: 'Not given',
  save: 'Save',
  saving: 'Saving, please wait',
  discard: 'Do not save',
  saved: 'Your data is saved',
  close: 'Close this page',
  withdraw: 'Cancel my sign-up',
  withdrawHeading: 'Confirm that you cancel',
  withdrawText:
    'When you confirm, the Damrongdhama Centre erases your name, telephone number and everything else at once. It cannot be brought back. Should you change your mind, you can sign up again.',
  withdrawSure: 'Cancel and erase my data',
  withdrawing: 'Erasing your data, please wait',
  keep: 'Do not cancel',
  goneHeading: 'Your data is erased',
  goneText: (when) =>
    `You cancelled on ${when}. The Damrongdhama Centre’s list of volunteers holds no personal data of you any more. Thank you for having offered your help.`,
};

export const signUpEn: SignUpFormMessages = {
  help: 'What you can help with',
  skills: 'What can you help with?',
  skillsHint: 'Choose as many as you like.',
  skillsLoading: 'Getting the list, please wait',
  where: 'Where and when',
  province: 'Province where you want to help',
  chooseProvince: 'Choose a province',
  districts: 'Districts that suit you',
  districtsHint: 'Choose as many as you like. None means anywhere in the province.',
  districtsNeedProvince: 'Choose a province first; its districts are then listed here.',
  districtsLoading: 'Getting the list of districts',
  districtsFailed:
    'The districts cannot be shown right now. You can go on without choosing any, or try again.',
  tryAgain: 'Try again',
  days: 'Days that suit you',
  daysHint: 'None means any day.',
  anyDay: 'Any day',
  hours: 'Times that suit you',
  hoursHint: 'None means at any time.',
  anyHour: 'At any time',
  note: 'More about your help',
  noteHint:
    'For example how many people, what equipment. Leave out health information and ID numbers.',
  charactersLeft: (left) => (left < 0 ? `${count(-left)} too many` : `${count(left)} left`),
  who: 'About you',
  names: {
    person: 'Full name',
    trader: 'Name of the trader or the shop',
    business: 'Name of the business',
    organization: 'Name of the organisation',
  },
  contactName: 'Contact person',
  contactNameHint: 'Whom the officer should ask for',
  phone: 'Telephone number',
  phoneHint: 'For example 081-234-5678',
  email: 'E-mail',
  emailHint: 'For example name@example.com',
  noticeTitle: 'Privacy notice for volunteers',
  notice: [
    [
      'What it is for',
      'Your name and contact details are used only to ask for your help in emergencies and activities of the Damrongdhama Centre.',
    ],
    [
      'Legal basis',
      'A task in the public interest of a state agency, Personal Data Protection Act B.E. 2562 (2019). Signing up is voluntary.',
    ],
    [
      'Who sees it',
      'Officers of the Damrongdhama Centre of the province you choose. It is never published or sold.',
    ],
    [
      'How long it is kept',
      'As long as you are a volunteer; it is erased at once when you withdraw.',
    ],
    [
      'Your rights',
      'You can see, change or withdraw everything yourself at any time without a reason, with the reference and the secret code that you will get, or by calling 1567. You may also object to the use of your data.',
    ],
    [
      'Data protection officer',
      'Reach the Data Protection Officer (DPO) of the Ministry of Interior through the hotline 1567.',
    ],
  ],
  noticeRead: 'I have read the privacy notice',
  optional: '(optional)',
  own: {
    kind: { required: 'Please choose who is signing up' },
    skills: {
      required: 'Please choose at least one thing you can help with',
      invalid: 'This list has changed. Please choose again what you can help with',
    },
    province: { required: 'Please choose a province' },
    districts: {
      too_long: ({ limit = 30 }) =>
        `Choose at most ${limit}. If every district suits you, please untick them all`,
    },
    name: { required: 'Please write the name' },
    phone: { required: 'Please write a telephone number where an officer can reach you' },
  },
  errorTitle: 'Please correct the following',
  call: 'Call 1567',
  notPermitted:
    'This cannot be done from this page. Please use the centre’s own page or call 1567.',
  ownPageLink: 'Open the centre’s own page',
  back: 'Back',
  send: 'Sign up',
  sending: 'Sending, please wait',
  doneTitle: 'You are signed up',
  receivedAt: 'Received on',
  doneNext:
    'Thank you for helping. An officer of the Damrongdhama Centre will call you when your help is needed.',
  center: 'Damrongdhama Centre, call 1567: volunteer confirmation',
  reference: 'Reference',
  code: 'Secret code',
  keepSafe:
    'Please keep the reference and the secret code. Together they let you see, change or cancel your sign-up. The code is shown only now; do not tell it to anyone.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please write down the reference and the secret code.',
  save: 'Save as picture',
  saved: 'Picture saved',
  share: 'Send the picture to yourself',
  shared: 'The picture has been sent',
  holdsCode: 'This document shows your secret code. Please do not forward or post it.',
  print: 'Print',
  printed: 'The print window has been opened',
  leaving: 'You have not saved the secret code. Once you leave this page it cannot be shown again.',
  stay: 'Stay and save it',
  leave: 'I wrote it down, leave',
  inTab:
    'Reference and code stay in this tab until it is closed. If others use this device, please close the tab once you have saved them.',
  failed: 'That did not work. Please write down the reference and the secret code.',
  earlier:
    'The centre already has what you sent before. It is shown below. You can change it with this reference and secret code.',
  summary: 'What you sent',
  wholeProvince: 'The whole province',
  anotherProvince: 'Help in another province too',
  anotherSignUp: 'Sign up somebody else',
};

function count(characters: number): string {
  return `${formatNumber(characters)} character${characters === 1 ? '' : 's'}`;
}

/** All English of the element, one chunk. */
export const english: VolunteerMessages = {
  ...formEn,
  later: {
    form: signUpEn,
    manage: manageEn,
    issues: { ...issuesEn, ...laterIssuesEn },
    failures: failuresEn,
  },
};
