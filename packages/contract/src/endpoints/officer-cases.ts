import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { caseNumber } from '../schemas/case-credentials.ts';
import { caseReceipt } from '../schemas/case-filing.ts';
import {
  caseList,
  caseQuery,
  caseRecording,
  caseResult,
  officerCase,
  statusChange,
} from '../schemas/officer-case.ts';
import { text } from '../schemas/text.ts';

const officer = { tag: 'officer', origin: 'desk', access: 'officer' } as const;
const params = z.object({ number: caseNumber });
const officerErrors = ['not_signed_in', 'password_change_required', 'input_invalid'] as const;
const writeErrors = [...officerErrors, 'not_permitted', 'request_not_same_origin'] as const;

export const listCases = endpoint({
  ...officer,
  id: 'listCases',
  summary:
    'Cases of the officer’s province with counts: urgent first, then what many people have, then old',
  method: 'GET',
  path: '/v1/officer/cases',
  input: { query: caseQuery },
  status: 200,
  output: caseList,
  errors: officerErrors,
});

export const readCase = endpoint({
  ...officer,
  id: 'readCase',
  summary: 'One case with its timeline',
  method: 'GET',
  path: '/v1/officer/cases/{number}',
  input: { params },
  status: 200,
  output: officerCase,
  errors: [...officerErrors, 'case_not_found'],
});

export const recordCase = endpoint({
  ...officer,
  id: 'recordCase',
  summary: 'Record a case that came by letter, counter, telephone or another channel',
  method: 'POST',
  path: '/v1/officer/cases',
  idempotent: true,
  input: { body: caseRecording },
  status: 201,
  output: caseReceipt,
  errors: [
    ...writeErrors,
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
  ],
  example: {
    provinceCode: '50',
    categoryCode: 'land.boundary',
    title: 'ขอให้ตรวจสอบแนวเขตที่ดิน',
    facts: 'ผู้ร้องมีหนังสือแจ้งว่าที่ดินข้างเคียงสร้างรั้วล้ำแนวเขตประมาณ 2 เมตร',
    wish: 'ขอให้รังวัดสอบเขต',
    location: { districtCode: '5001' },
    answers: { deed: 'chanote', deed_number: '12345', surveyed: 'no' },
    accused: { kind: 'person', detail: 'เจ้าของที่ดินแปลงข้างเคียงด้านทิศเหนือ' },
    channel: 'letter',
    nature: 'complaint',
    urgency: 'urgent',
    receivedOn: '2026-11-20',
    letterNumber: 'ที่ ชม ๐๐๑๗.๓/ว ๑๒๓',
    complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '053-112-233 ต่อ 12' },
  },
});

export const changeStatus = endpoint({
  ...officer,
  id: 'changeStatus',
  summary: 'Set the status of a case, with a note',
  method: 'POST',
  path: '/v1/officer/cases/{number}/status',
  input: { params, body: statusChange },
  status: 200,
  output: officerCase,
  errors: [...writeErrors, 'case_not_found', 'status_change_not_allowed'],
  example: {
    status: 'screening',
    note: 'ตรวจเอกสารครบแล้ว',
    publicNote: 'ศูนย์ดำรงธรรมกำลังตรวจสอบข้อมูลเบื้องต้น',
  },
});

export const recordResult = endpoint({
  ...officer,
  id: 'recordResult',
  summary: 'Record what was done about a case, and close it if the centre is done',
  method: 'POST',
  path: '/v1/officer/cases/{number}/result',
  input: { params, body: caseResult },
  status: 200,
  output: officerCase,
  errors: [...writeErrors, 'case_not_found', 'status_change_not_allowed'],
  example: { result: 'การประปาส่วนภูมิภาคซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติทุกหลังคาเรือน', close: true },
});

export const revealIdentity = endpoint({
  ...officer,
  id: 'revealIdentity',
  summary: 'Show a confidential complainant to a supervisor; each reveal is audited',
  method: 'POST',
  path: '/v1/officer/cases/{number}/identity',
  input: { params, body: z.object({ reason: text({ min: 10, max: 500 }) }) },
  status: 200,
  output: officerCase,
  errors: [...writeErrors, 'case_not_found'],
  example: { reason: 'ต้องติดต่อผู้ร้องเพื่อนัดตรวจสอบสถานที่' },
});
