import { endpoint } from '../endpoint.ts';
import {
  addNoteRoute,
  changeOwnerRoute,
  correctCaseRoute,
  changeStatusRoute,
  countCasesRoute,
  linkCaseRoute,
  listCasesRoute,
  listColleaguesRoute,
  readCaseRoute,
  recordCaseRoute,
  recordResultRoute,
  revealIdentityRoute,
  showNationalIdsRoute,
} from '../routes/officer-cases.ts';
import { caseReceipt } from '../schemas/case-filing.ts';
import {
  caseList,
  caseNote,
  caseRecording,
  caseResult,
  identityReveal,
  officerCase,
  statusChange,
} from '../schemas/officer-case.ts';
import { caseCounts, caseNarrowing, caseQuery } from '../schemas/case-query.ts';
import { caseCorrection } from '../schemas/case-correction.ts';
import { caseLinkChange } from '../schemas/case-link.ts';
import { caseOwnerChange, colleagueList } from '../schemas/case-owner.ts';
import { caseParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

const writeErrors = [...readErrors, 'request_not_same_origin'] as const;

const keyErrors = [
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

/** What any write to one case may answer. */
export const caseWriteErrors = [
  ...writeErrors,
  ...keyErrors,
  'version_missing',
  'version_invalid',
  'case_not_found',
  'case_changed',
] as const;

/** Cases that the officer may see and that fit the filter. Answers 200 with a `CaseList`. */
export const listCases = endpoint(listCasesRoute, {
  tag: 'officer',
  summary:
    'Cases of the officer’s scope that fit a filter: urgent first, then what many people have, then old; or by due day, or by day received',
  input: { query: caseQuery },
  status: 200,
  output: caseList,
  errors: readErrors,
});

/**
 * How many cases are in each state. Answers 200 with `CaseCounts`; `matching` counts those that fit
 * the filter.
 */
export const countCases = endpoint(countCasesRoute, {
  tag: 'officer',
  summary: 'How many cases of the officer’s scope are in each state, and how many fit a filter',
  input: { query: caseNarrowing },
  status: 200,
  output: caseCounts,
  errors: readErrors,
});

/**
 * One case with everything that the officer may see of it. Answers 200 with an `OfficerCase`;
 * `case_not_found` also for a case of another province.
 */
export const readCase = endpoint(readCaseRoute, {
  tag: 'officer',
  summary: 'One case with its timeline',
  input: { params: caseParams },
  status: 200,
  output: officerCase,
  errors: [...readErrors, 'case_not_found'],
});

/**
 * Records a case for somebody who called, came or wrote. Answers 201 with a `CaseReceipt`, whose
 * code the officer hands on.
 */
export const recordCase = endpoint(recordCaseRoute, {
  tag: 'officer',
  summary: 'Record a case that came by letter, counter, telephone or another channel',
  input: { body: caseRecording },
  status: 201,
  output: caseReceipt,
  errors: [...writeErrors, ...keyErrors],
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

/**
 * Leads a case to its next status. Answers 200 with the case; `status_change_not_allowed` where
 * `statusRules` have no such step for the role.
 */
export const changeStatus = endpoint(changeStatusRoute, {
  tag: 'officer',
  summary: 'Set the status of a case, with a note',
  input: { params: caseParams, body: statusChange },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'status_change_not_allowed'],
  example: {
    status: 'screening',
    note: 'ตรวจเอกสารครบแล้ว',
    publicNote: 'ศูนย์ดำรงธรรมกำลังตรวจสอบข้อมูลเบื้องต้น',
  },
});

/**
 * Writes down a remark among officers. Answers 200 with the case; the citizen learns nothing of it.
 */
export const addNote = endpoint(addNoteRoute, {
  tag: 'officer',
  summary: 'Write down something about a case that only officers read; it changes nothing else',
  input: { params: caseParams, body: caseNote },
  status: 200,
  output: officerCase,
  errors: caseWriteErrors,
  example: { note: 'โทรหาผู้ร้องเวลา 10.00 น. ไม่มีผู้รับสาย จะโทรอีกครั้งพรุ่งนี้' },
});

/**
 * Takes a case or gives it to a colleague. Answers 200 with the case; `owner_change_not_allowed`
 * where `ownerChoice` does not let this officer.
 */
export const changeOwner = endpoint(changeOwnerRoute, {
  tag: 'officer',
  summary: 'Take a case, give it to a colleague of the centre, or give it back to all',
  input: { params: caseParams, body: caseOwnerChange },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'owner_change_not_allowed'],
  example: { officerId: null },
});

/** Officers of the same centre, for `changeOwner`. Answers 200 with a `ColleagueList`. */
export const listColleagues = endpoint(listColleaguesRoute, {
  tag: 'officer',
  summary: 'Those who work at the officer’s centre and can be given a case',
  input: {},
  status: 200,
  output: colleagueList,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted'],
});

/**
 * A case with national IDs in full. Answers 200 with an `OfficerCase`, and leaves a line in the
 * audit each time.
 */
export const showNationalIds = endpoint(showNationalIdsRoute, {
  tag: 'officer',
  summary: 'A case with its national IDs in full, which are masked otherwise; each look is audited',
  input: { params: caseParams },
  status: 200,
  output: officerCase,
  errors: [...writeErrors, 'case_not_found'],
});

/**
 * Sets right what was filed wrongly. Answers 200 with the case, whose timeline keeps before and
 * after; `complainant_not_open` where a masked name was to be changed.
 */
export const correctCase = endpoint(correctCaseRoute, {
  tag: 'officer',
  summary: 'Set right what was filed or recorded wrongly; before and after stay in the timeline',
  input: { params: caseParams, body: caseCorrection },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'complainant_not_open'],
  example: { urgency: 'urgent', title: 'น้ำประปาไม่ไหลทั้งหมู่บ้าน', note: 'ผู้ร้องแจ้งทางโทรศัพท์' },
});

/**
 * Writes what was done, for the citizen to read, and closes the case unless told otherwise. Answers
 * 200 with the case.
 */
export const recordResult = endpoint(recordResultRoute, {
  tag: 'officer',
  summary: 'Record what was done about a case, and close it if the centre is done',
  input: { params: caseParams, body: caseResult },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'status_change_not_allowed'],
  example: { result: 'การประปาส่วนภูมิภาคซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติทุกหลังคาเรือน', close: true },
});

/**
 * Shows a confidential complainant to a supervisor who gives a reason. Answers 200 with the case;
 * reason and officer stand in the audit.
 */
export const revealIdentity = endpoint(revealIdentityRoute, {
  tag: 'officer',
  summary: 'Show a confidential complainant to a supervisor; each reveal is audited',
  input: { params: caseParams, body: identityReveal },
  status: 200,
  output: officerCase,
  errors: caseWriteErrors,
  example: { reason: 'ต้องติดต่อผู้ร้องเพื่อนัดตรวจสอบสถานที่' },
});

/**
 * Says what a case is to another of the province, or takes that back. Answers 200 with the case; both
 * cases tell of it. A duplicate may be closed in the same step, or its closing waits for approval;
 * `status_change_not_allowed` where it is settled or waits already.
 */
export const linkCase = endpoint(linkCaseRoute, {
  tag: 'officer',
  summary:
    'Link a case to another as its duplicate, a part of it or related, or take the link away',
  input: { params: caseParams, body: caseLinkChange },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'status_change_not_allowed'],
  example: { other: '2570-50-000119-0', kind: 'related' },
});
