import { endpoint } from '../endpoint.ts';
import {
  changeVolunteerRoute,
  getVolunteerSkillsRoute,
  lookUpVolunteerRoute,
  signUpVolunteerRoute,
  withdrawVolunteerRoute,
} from '../routes/volunteers.ts';
import { privacyNoticeVersion } from '../schemas/case-filing.ts';
import { volunteerSkillList } from '../schemas/volunteer-skill.ts';
import {
  volunteerChange,
  volunteerCredentials,
  volunteerReceipt,
  volunteerSignUp,
  volunteerView,
  volunteerWithdrawal,
} from '../schemas/volunteer.ts';

const keyErrors = [
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

/**
 * What volunteers may offer. Answers 200 with a `VolunteerSkillList`; its retired entries are not
 * to be offered.
 */
export const getVolunteerSkills = endpoint(getVolunteerSkillsRoute, {
  tag: 'volunteers',
  summary: 'What volunteers may offer, in both languages; retired entries only name older sign-ups',
  input: {},
  status: 200,
  output: volunteerSkillList,
});

/**
 * Offers help to the centre of a province. Answers 201 with a `VolunteerReceipt`; the same key and
 * offer again get the same receipt.
 */
export const signUpVolunteer = endpoint(signUpVolunteerRoute, {
  tag: 'volunteers',
  summary:
    'Sign up a person, business, organisation or trader who wants to help; the access code is shown this once',
  input: { body: volunteerSignUp },
  status: 201,
  output: volunteerReceipt,
  errors: [...keyErrors, 'input_invalid', 'origin_not_registered'],
  example: {
    provinceCode: '50',
    kind: 'business',
    name: 'ร้านเรือหางยาว ตัวอย่าง',
    contactName: 'ผู้ประสานงาน ตัวอย่าง',
    phone: '053-112-233',
    districtCodes: ['5001', '5019'],
    skills: ['boat', 'transport'],
    days: ['saturday', 'sunday'],
    hours: ['morning', 'afternoon'],
    note: 'มีเรือท้องแบน 2 ลำ',
    privacyNotice: privacyNoticeVersion,
  },
});

/**
 * Opens a volunteer's own data by reference and code. Answers 200 with a `VolunteerView`;
 * `volunteer_not_found` for a wrong code too.
 */
export const lookUpVolunteer = endpoint(lookUpVolunteerRoute, {
  tag: 'volunteers',
  summary:
    'Everything the centre has of a volunteer; a wrong code and an unknown reference get the same answer',
  input: { body: volunteerCredentials },
  status: 200,
  output: volunteerView,
  errors: ['volunteer_not_found', 'input_invalid', 'origin_not_registered'],
  example: { reference: 'V50-4TNC-8WRE', code: 'H2QD-6Y9B-XK5V' },
});

/**
 * Puts a whole offer in place of the last one. Answers 200 with a `VolunteerView`;
 * `volunteer_not_found` after a withdrawal.
 */
export const changeVolunteer = endpoint(changeVolunteerRoute, {
  tag: 'volunteers',
  summary: 'Replace a volunteer’s offer and contact; sending the same again changes nothing',
  input: { body: volunteerChange },
  status: 200,
  output: volunteerView,
  errors: ['volunteer_not_found', 'input_invalid', 'origin_not_registered'],
  example: {
    reference: 'V50-4TNC-8WRE',
    code: 'H2QD-6Y9B-XK5V',
    kind: 'business',
    name: 'อู่เรือ ตัวอย่าง',
    contactName: 'ผู้ประสานงาน ตัวอย่าง',
    phone: '053-445-566',
    districtCodes: ['5001'],
    skills: ['boat', 'machinery'],
    days: ['weekday', 'saturday'],
    hours: [],
    note: 'เพิ่มเครื่องสูบน้ำ 1 เครื่อง',
  },
});

/**
 * Erases everything that the centre has of a volunteer. Answers 200 with the moment of it, also
 * when the same key is sent again.
 */
export const withdrawVolunteer = endpoint(withdrawVolunteerRoute, {
  tag: 'volunteers',
  summary: 'Withdraw; everything the centre has of the volunteer is erased at once',
  input: { body: volunteerCredentials },
  status: 200,
  output: volunteerWithdrawal,
  errors: ['volunteer_not_found', ...keyErrors, 'input_invalid', 'origin_not_registered'],
  example: { reference: 'V50-9GHA-2ZPM', code: '3RVX-K7TJ-0C8N' },
});
