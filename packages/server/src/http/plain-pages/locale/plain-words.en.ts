import type { PlainWords } from './plain-words.th.ts';

export const plainWordsEn: PlainWords = {
  title: 'File a complaint',
  errorPrefix: 'Please correct: ',
  errorTitle: 'Please correct the following',
  optional: '(optional)',
  call: 'Call 1567',
  simple: 'Use the form on one page',
  expired:
    'This page was open for long, or your network has changed. What you wrote is still here. Please check it and press again. If you had added files, please choose them again.',
  otherPage: 'This cannot be sent from another web page. Please use this one, or call 1567.',
  keyReused:
    'The centre has received your case from the earlier attempt. What stands here differs from it. To file it as another case, please press again.',
  opinionSent:
    'The centre has your opinion from the earlier attempt. What stands here differs from it. To send it as another opinion, please press again.',
  busy: (seconds) =>
    `Many people are using this service. What you wrote is still here. Please try again in ${seconds < 100 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`} or call 1567`,
  tooLarge:
    'There is too much to send. Please go back, shorten the text or leave files out, and send again, or call 1567.',
  unavailable:
    'The centre cannot take this at the moment. What you wrote is still here. Please try again shortly or call 1567',
  issues: {
    required: 'Please fill in this field',
    invalid: 'Please check this field and fill it in again',
    too_short: (limit) => `Please write at least ${limit} characters`,
    too_long: (limit) => `Please shorten the text (at most ${limit.toLocaleString('en')})`,
    characters_forbidden:
      'The text has characters that cannot be stored. Please delete that part and type it again',
    name_without_letters: 'Please write the name in letters, for example Somchai Jaidee',
    name_has_symbols: 'The name has symbols or pictures in it. Please leave only letters',
    phone_invalid:
      'Please write the whole phone number, for example 081 234 5678, or + and the code of another country',
    phone_several: 'This field takes one number. Please choose the one that is easiest to reach',
    phone_too_long: 'The phone number has too many digits. Please check it',
    phone_national_id:
      'Please write a phone number: 13 digits are none, and no ID number is needed',
    email_invalid: 'Please write the whole e-mail address, for example name@example.com',
    date_incomplete: 'Please give the day, the month and the year (B.E.)',
    date_impossible: 'There is no such day in the calendar. Please check the day and the month',
    date_in_future: 'This day has not come yet. Please give the day on which it happened',
    date_too_old: 'This day is too long ago. Please check the year (B.E.)',
    year_not_buddhist:
      'Please write the year in the Buddhist era with four digits, for example 2569',
    province_unknown: 'Please choose a province from the list',
    district_unknown: 'Please choose a district from the list',
    subdistrict_unknown: 'Please choose a subdistrict from the list',
    district_required: 'Please choose the district, so that officers can check what happened',
    category_unknown: 'Please choose a subject from the list',
    case_number_invalid:
      'The case number is not right. Please check it on the receipt, for example 2570-50-000123-7',
    access_code_invalid:
      'The access code is not right. Please write the 12 characters of the receipt',
    facts_too_thin: (limit) =>
      `Please tell enough to be checked, at least ${limit} characters: officers cannot ask you back`,
    truth_not_confirmed: 'Please tick the box to confirm that what you wrote is true',
    notice_not_read: 'Please read the privacy notice and tick the box',
    too_many_files: (limit) => `Please add at most ${limit} files and take the others off`,
    file_empty: 'This file is empty. Please choose another one',
    file_too_large:
      'A file is larger than 10 MB. Please take a smaller photo, or split the document',
    file_kind_unsupported:
      'This kind of file cannot be added. Please use a JPEG, PNG or WebP picture, or a PDF',
    file_heic:
      'HEIC photos cannot be added. Please set the camera to save JPEG and take it again, or add a screenshot of the photo',
    file_unreadable: 'A file cannot be opened and may be damaged. Please choose another file',
    file_too_many_pixels:
      'This picture has too many pixels. Please take it again at a lower resolution',
    upload_unfinished: 'A file has not arrived wholly. Please choose it again',
    upload_unknown: 'A file has waited too long. Please choose it again',
  },
  own: {
    categoryCode: { required: 'Please choose what it is about' },
    facts: { required: 'Please tell us what happened' },
    'complainant.identity': { required: 'Please choose how you would like to file' },
    'complainant.name': { required: 'Please give your name' },
    'complainant.phone': { required: 'Please give a telephone number on which you can be reached' },
    number: { required: 'Please enter the case number' },
    code: { required: 'Please enter the access code' },
    moreFacts: { required: 'Please enter what you want to add' },
    answer: { required: 'Please enter your answer' },
    kind: { required: 'Please choose who is signing up' },
    skills: { required: 'Please choose at least one thing you can help with' },
    name: { required: 'Please write the name' },
    phone: { required: 'Please write a telephone number where an officer can reach you' },
    topicCode: {
      required: 'Please choose a topic',
      invalid: 'The list of topics has changed. Please choose again',
    },
    text: { required: 'Please write your opinion' },
    districtCode: { required: 'Please choose the district where you live' },
    hideNumbers: {
      invalid: 'Please take the numbers out of your opinion, or let the centre hide them',
    },
  },
  province: 'Province',
  chooseProvince: 'Choose a province',
  goOn: 'Next',
  otherProvince: 'Choose another province',
  danger: 'If there is danger now, please call first and file afterwards',
  category: 'What is it about?',
  chooseCategory: 'Choose what comes closest',
  facts: 'Tell us what happened',
  factsHint:
    'Who did what, how it happened and how it affects you. Please give no ID card or account number.',
  wish: 'What would you like to be done?',
  wishHint: 'For example: repair the road, look into it',
  date: 'The day it happened',
  dateHint: (year) =>
    `If it lasted several days, give the first one, for example 9 January ${year}`,
  day: 'Day',
  month: 'Month',
  year: 'Year (B.E.)',
  place: 'Where did it happen?',
  choosePlace: 'Choose a district and a subdistrict',
  wholeDistrict: (district) => `${district} (subdistrict not known)`,
  landmark: 'House number, village, road or landmark',
  landmarkHint: 'For example: Moo 3, in front of the temple, next to the school',
  files: 'Photos or documents',
  filesHint: (files, megabytes) =>
    `Up to ${files} files of ${megabytes} MB each, pictures or PDF. On a slow line, please send the case first and add photos later on the status page.`,
  filesKept: 'Files added',
  filesRemove: (name) => `Remove ${name}`,
  filesLater:
    'Files cannot be added at the moment. What you wrote is still here. You can send the case without them and add photos later on the status page.',
  identity: 'How would you like to file?',
  identities: {
    named: 'With my name',
    confidential: 'Keep my name confidential',
    anonymous: 'Without my name',
  },
  identityHints: {
    named: 'Officers of the centre see your name and telephone number and can call you back.',
    confidential:
      'The centre keeps your name but does not show it to officers or to the agencies that get the matter. A supervisor can open it when needed, and must record the reason each time.',
    anonymous:
      'No name or number is kept, so nobody can call you back. The matter needs details and a district that can be checked, and only the code lets you follow it.',
  },
  kind: 'You file as',
  kinds: {
    person: 'A person',
    legal_person: 'A company or legal person',
    group: 'A group or community',
    agency: 'An agency',
  },
  contact: 'About you (leave this out if you file without your name)',
  name: 'First name and surname, or name of the agency',
  phone: 'Telephone number',
  phoneHint: 'For example 081-234-5678 or 053-112-233 ext. 12',
  email: 'E-mail',
  privacy: {
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
  },
  noticeRead: 'I have read the privacy notice',
  truth: 'I confirm that what I report is true',
  truthHint: 'Giving false information to an official may be an offence.',
  send: 'Send',
  received: 'The Damrongdhama Centre has received your case',
  keepSafe:
    'Please keep the case number and the access code; you need both to follow the case. The code is shown only once; please save it before you close this page.',
  number: 'Case number',
  code: 'Access code',
  receivedAt: 'Received on',
  followAt: 'Follow the case at',
  printHint:
    'Please print this page from the menu of your browser, write both down, or take a screenshot. This document shows your access code. Please do not forward or post it.',
  nextTitle: 'What happens next',
  next: [
    'An officer reads your case and passes it to the agency responsible.',
    'The agency looks into it, acts, and reports to the centre.',
  ],
  dueOn: (date) => `The centre will tell you the progress or the result by ${date}.`,
  noDueDate: 'The centre will show the result on the status page once the matter is settled.',
  follow: 'Follow the case',
  statusIntro: 'Write the case number and the access code from your receipt.',
  numberHint: 'For example 2570-50-000123-7',
  codeHint: 'Twelve letters and digits, for example 7K3M-9QXA-42TD',
  lookUp: 'Look up the case',
  notFound:
    'No case fits this number and code. Please check both against your receipt. If it is still not found, please call 1567.',
  status: 'Status',
  meaning: {
    received: 'The Damrongdhama Centre has your case. An officer is making the first checks.',
    in_progress: 'Officers of the Damrongdhama Centre are working on your case.',
    with_agency:
      'The centre has sent your case to the responsible agency and follows it up for you.',
    settled: 'The centre has given its answer and settled the case.',
    not_accepted: 'The centre is not able to take up this case.',
  },
  erased: (date) =>
    `The centre erased what this case said on ${date}, as the law on personal data asks. If you are still affected, please report a new case.`,
  withAgency: (agency) => `The centre has sent your case to ${agency} and follows it up for you.`,
  about: 'Subject',
  due: 'Centre’s answer due by',
  overdue:
    'The centre’s answer is overdue. We are sorry for the delay. Please call the centre and ask.',
  result: 'Result',
  center: 'Centre in charge',
  timeline: 'What has happened',
  events: {
    received: 'The centre received the case',
    facts_added: 'You added information',
    question_asked: 'The centre asked you for more',
    question_answered: 'You answered the centre',
    result: 'The result was given',
    rated: 'You rated the work',
    reopened: 'You asked to reopen the case',
  },
  attachments: 'Photos and documents',
  openFile: (place) => `Open file ${place}`,
  addFacts: 'Add information',
  addFactsLabel: 'What you want to add',
  addFactsHint: 'For example when and where it happened again. Your ID number is not needed.',
  sendFacts: 'Send the information',
  factsSent: 'Your information has been received',
  factsClosed:
    'This case is settled, so nothing can be added to it. Please file a new case or call 1567.',
  answerHeading: 'The centre needs more from you',
  answerLabel: 'Your answer',
  answerHint: 'Your ID number is not needed. If you do not know, please say so.',
  sendAnswer: 'Send the answer',
  answerSent: 'Your answer has been received. The officers will go on.',
  answerClosed:
    'The centre no longer waits for an answer to this question. What you wrote is still here: copy it and send it as more information, or call 1567.',
  another: 'Look up another case',
  volunteer: {
    title: 'Volunteer',
    intro:
      'Help people together with the Damrongdhama Centre. An officer will contact you when your help is needed.',
    kind: 'Who is signing up?',
    kinds: {
      person: 'A person',
      trader: 'A trader',
      business: 'A business',
      organization: 'An organisation',
    },
    name: 'Name',
    nameHint: 'Your full name, or the name of the shop, business or organisation',
    contactName: 'Contact person',
    contactNameHint: 'Whom the officer should ask for in a business or an organisation',
    phoneHint: 'For example 081-234-5678',
    emailHint: 'For example name@example.com',
    skills: 'What can you help with?',
    skillsHint: 'Choose as many as you like.',
    districts: 'Districts that suit you',
    districtsHint: 'Choose as many as you like. None means anywhere in the province.',
    days: 'Days that suit you',
    daysHint: 'None means any day.',
    hours: 'Times that suit you',
    hoursHint: 'None means at any time.',
    note: 'More about your help',
    noteHint:
      'For example how many people, what equipment. Leave out health information and ID numbers.',
    privacy: {
      title: 'Privacy notice for volunteers',
      items: [
        {
          term: 'What it is for',
          text: 'Your name and contact details are used only to ask for your help in emergencies and activities of the Damrongdhama Centre.',
        },
        {
          term: 'Legal basis',
          text: 'A task in the public interest of a state agency, Personal Data Protection Act B.E. 2562 (2019). Signing up is voluntary.',
        },
        {
          term: 'Who sees it',
          text: 'Officers of the Damrongdhama Centre of the province you choose. It is never published or sold.',
        },
        {
          term: 'How long it is kept',
          text: 'As long as you are a volunteer; it is erased at once when you withdraw.',
        },
        {
          term: 'Your rights',
          text: 'You can see, change or withdraw everything yourself at any time without a reason, with the reference and the secret code that you will get, or by calling 1567. You may also object to the use of your data.',
        },
        {
          term: 'Data protection officer',
          text: 'Reach the Data Protection Officer (DPO) of the Ministry of Interior through the hotline 1567.',
        },
      ],
    },
    send: 'Sign up',
    received: 'You are signed up',
    keepSafe:
      'Please keep the reference and the secret code. Together they let you see, change or cancel your sign-up. The code is shown only now; do not tell it to anyone.',
    reference: 'Reference',
    code: 'Secret code',
    receivedAt: 'Received on',
    next: 'Thank you for helping. An officer of the Damrongdhama Centre will call you when your help is needed.',
  },
};
