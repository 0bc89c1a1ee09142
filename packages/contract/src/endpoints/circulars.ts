import { endpoint } from '../endpoint.ts';
import {
  acknowledgeCircularRoute,
  correctCircularRoute,
  listCircularsRoute,
  noteCircularReadRoute,
  readCircularFileRoute,
  readCircularRoute,
  remindOfCircularRoute,
  sendCircularRoute,
  withdrawCircularRoute,
} from '../routes/circulars.ts';
import {
  circular,
  circularCorrection,
  circularFileRequest,
  circularList,
  circularQuery,
  circularReading,
  circularReminder,
  circularWithdrawal,
  newCircular,
} from '../schemas/circular.ts';
import { fileBytes } from '../schemas/file-bytes.ts';
import { circularParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

const receiveErrors = [...readErrors, 'request_not_same_origin'] as const;

const writeErrors = [
  ...readErrors,
  'request_not_same_origin',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

const changeErrors = [
  ...writeErrors,
  'version_missing',
  'version_invalid',
  'circular_changed',
  'circular_withdrawn',
] as const;

/**
 * Circulars that the centre has got, or for the ministry all, the latest first. Answers 200 with a
 * `CircularList`.
 */
export const listCirculars = endpoint(listCircularsRoute, {
  tag: 'officer',
  summary: 'Circulars of the ministry, the latest first, with how centres stand with each',
  input: { query: circularQuery },
  status: 200,
  output: circularList,
  errors: readErrors,
});

/**
 * A circular with its text, files and history, and how centres stand with it. Answers 200 with a
 * `Circular`; 404 for a centre that has not got it.
 */
export const readCircular = endpoint(readCircularRoute, {
  tag: 'officer',
  summary: 'A circular with its text, files and history, and how centres stand with it',
  input: { params: circularParams },
  status: 200,
  output: circular,
  errors: readErrors,
});

/**
 * The bytes of a file of a circular. Answers 200 with a picture or a PDF and not with JSON; centres get
 * those of the present wording alone.
 */
export const readCircularFile = endpoint(readCircularFileRoute, {
  tag: 'officer',
  summary: 'A file of a circular; for centres one of its present wording',
  input: circularFileRequest,
  status: 200,
  output: fileBytes,
  errors: readErrors,
});

/** Sends a circular to all centres or to those of some provinces. Answers 201 with the `Circular`. */
export const sendCircular = endpoint(sendCircularRoute, {
  tag: 'officer',
  summary: 'Send a circular with files to all centres, or to those of some provinces',
  input: { body: newCircular },
  status: 201,
  output: circular,
  errors: writeErrors,
  example: {
    number: 'มท ๐๒๐๕.๓/ว ๒๘๘๑๑',
    dated: '2026-11-30',
    subject: 'การรายงานผลการดำเนินงานของศูนย์ดำรงธรรม',
    body: 'ขอให้ศูนย์ดำรงธรรมจังหวัดรายงานผลตามแบบที่แนบ\n\n- เรื่องที่ยุติแล้ว\n- เรื่องคงค้าง',
    dueOn: '2026-12-15',
    provinces: ['50', '40'],
  },
});

/**
 * Says a circular anew, with the reason; each centre reads and acknowledges it again. Answers 200 with the
 * `Circular` in its next version; `circular_changed` where somebody else was first.
 */
export const correctCircular = endpoint(correctCircularRoute, {
  tag: 'officer',
  summary: 'Correct a circular; what it said stays in its history, and centres acknowledge it anew',
  input: { params: circularParams, body: circularCorrection },
  status: 200,
  output: circular,
  errors: changeErrors,
  example: {
    number: 'มท ๐๒๐๕.๓/ว ๒๘๘๑๑',
    dated: '2026-11-30',
    subject: 'การรายงานผลการดำเนินงานของศูนย์ดำรงธรรม',
    body: 'ขอให้ศูนย์ดำรงธรรมจังหวัดรายงานผลตามแบบที่แนบ ภายในวันที่ 20 ธันวาคม 2569',
    dueOn: '2026-12-20',
    provinces: ['50', '40'],
    reason: 'ขยายเวลารายงาน',
  },
});

/**
 * Takes a circular back: it stays readable without its files, and nobody has to acknowledge it. Answers
 * 200 with the `Circular`; `circular_withdrawn` where that was done already.
 */
export const withdrawCircular = endpoint(withdrawCircularRoute, {
  tag: 'officer',
  summary: 'Withdraw a circular, with the reason; centres see that it counts no more',
  input: { params: circularParams, body: circularWithdrawal },
  status: 200,
  output: circular,
  errors: changeErrors,
  example: { reason: 'ส่งผิดฉบับ' },
});

/**
 * Reminds centres that have not acknowledged a circular, by mail to their chief and director; each at most
 * once a day. Answers 204; those that have acknowledged it are left alone.
 */
export const remindOfCircular = endpoint(remindOfCircularRoute, {
  tag: 'officer',
  summary: 'Remind centres that have not acknowledged a circular, at most once a day',
  input: { params: circularParams, body: circularReminder },
  status: 204,
  output: undefined,
  errors: [...writeErrors, 'circular_withdrawn'],
  example: { provinces: ['50'] },
});

/** Says that the circular lies open at the centre; the first time counts. Answers 204. */
export const noteCircularRead = endpoint(noteCircularReadRoute, {
  tag: 'officer',
  summary: 'Say that somebody at the centre has the circular open; the first time is kept',
  input: { params: circularParams, body: circularReading },
  status: 204,
  output: undefined,
  errors: receiveErrors,
  example: { edition: 1 },
});

/**
 * Acknowledges the present wording for the centre; the first time is kept, with who and when. Answers 200
 * with the `Circular`; `circular_changed` where it was corrected after it was read.
 */
export const acknowledgeCircular = endpoint(acknowledgeCircularRoute, {
  tag: 'officer',
  summary: 'Acknowledge a circular for the centre, in the wording that was read',
  input: { params: circularParams, body: circularReading },
  status: 200,
  output: circular,
  errors: [...receiveErrors, 'circular_changed', 'circular_withdrawn'],
  example: { edition: 1 },
});
