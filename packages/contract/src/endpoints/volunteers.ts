import { endpoint } from '../endpoint.ts';
import { privacyNoticeVersion } from '../schemas/case-filing.ts';
import { volunteerReceipt, volunteerSignUp } from '../schemas/volunteer.ts';

export const signUpVolunteer = endpoint({
  id: 'signUpVolunteer',
  summary: 'Sign up a person, business, organisation or trader who wants to help',
  tag: 'volunteers',
  method: 'POST',
  path: '/v1/volunteers',
  origin: 'public',
  access: 'public',
  idempotent: true,
  input: { body: volunteerSignUp },
  status: 201,
  output: volunteerReceipt,
  errors: [
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: {
    provinceCode: '50',
    kind: 'business',
    name: 'ร้านเรือหางยาว ตัวอย่าง',
    contactName: 'ผู้ประสานงาน ตัวอย่าง',
    phone: '053-112-233',
    districtCodes: ['5001', '5019'],
    skills: ['boat', 'transport'],
    note: 'มีเรือท้องแบน 2 ลำ',
    privacyNotice: privacyNoticeVersion,
  },
});
