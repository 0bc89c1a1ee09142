import { endpoint } from '../endpoint.ts';
import { addFactsRoute, fileCaseRoute, lookUpCaseRoute, rateCaseRoute } from '../routes/cases.ts';
import { caseCredentials } from '../schemas/case-credentials.ts';
import { caseFiling, caseReceipt, privacyNoticeVersion } from '../schemas/case-filing.ts';
import { addedFacts, caseRating } from '../schemas/case-reply.ts';
import { caseView } from '../schemas/case-view.ts';

/**
 * Files a complaint. Answers 201 with a `CaseReceipt`; the same key and filing again get the same
 * receipt, and no second case.
 */
export const fileCase = endpoint(fileCaseRoute, {
  summary: 'File a case; answers with its number and its access code, shown this once',
  tag: 'cases',
  input: { body: caseFiling },
  status: 201,
  output: caseReceipt,
  errors: [
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: {
    provinceCode: '50',
    categoryCode: 'utilities.water_supply',
    facts: 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว 5 วัน แจ้งผู้ใหญ่บ้านแล้วยังไม่มีการแก้ไข',
    wish: 'ขอให้ซ่อมท่อประปาและแจ้งกำหนดเวลาที่น้ำจะไหล',
    happenedOn: '2026-11-16',
    location: {
      districtCode: '5001',
      subdistrictCode: '500107',
      landmark: 'หน้าวัดประจำหมู่บ้าน',
      position: { latitude: 18.8052, longitude: 98.9741 },
    },
    answers: { problem: 'none', extent: 'village', provider: 'pwa', user_number: '1100123456' },
    accused: { kind: 'office', name: 'การประปาส่วนภูมิภาค สาขาตัวอย่าง' },
    onBehalf: { name: 'ผู้เดือดร้อน ตัวอย่าง', relation: 'parent', awareness: 'knows' },
    complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '081-234-5678' },
    truthConfirmed: true,
    privacyNotice: privacyNoticeVersion,
    lang: 'th',
  },
});

/**
 * Opens a case by number and code. Answers 200 with a `CaseView`; `case_not_found` for a wrong code
 * just as for a number that does not exist.
 */
export const lookUpCase = endpoint(lookUpCaseRoute, {
  summary: 'The public view of a case; a wrong code and an unknown number get the same answer',
  tag: 'cases',
  input: { body: caseCredentials },
  status: 200,
  output: caseView,
  errors: ['case_not_found', 'input_invalid', 'origin_not_registered'],
  example: { number: '2570-50-000123-7', code: '7K3M-9QXA-42TD' },
});

/**
 * Adds to a case that is not settled. Answers 201 with the case as it is then; `facts_not_open`
 * after it has been settled.
 */
export const addFacts = endpoint(addFactsRoute, {
  summary: 'Add facts to a case that is not settled yet',
  tag: 'cases',
  input: { body: addedFacts },
  status: 201,
  output: caseView,
  errors: [
    'case_not_found',
    'facts_not_open',
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: {
    number: '2570-50-000123-7',
    code: '7K3M-9QXA-42TD',
    facts: 'วันนี้น้ำไหลแล้วบางบ้าน แต่ท้ายหมู่บ้านยังไม่ไหล',
  },
});

/**
 * Rates a settled case from 1 to 5, once. Answers 200 with the case; `rating_not_open` before, and
 * for another rating after.
 */
export const rateCase = endpoint(rateCaseRoute, {
  summary: 'Rate a settled case from 1 to 5, once; the same rating sent again changes nothing',
  tag: 'cases',
  input: { body: caseRating },
  status: 200,
  output: caseView,
  errors: ['case_not_found', 'rating_not_open', 'input_invalid', 'origin_not_registered'],
  example: {
    number: '2570-50-000121-3',
    code: '9TRW-5C2H-KV8P',
    score: 5,
    comment: 'แก้ไขรวดเร็ว ขอบคุณ',
  },
});
