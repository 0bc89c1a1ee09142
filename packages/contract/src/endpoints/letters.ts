import { endpoint } from '../endpoint.ts';
import {
  changeLetterSettingsRoute,
  issueLetterRoute,
  listCaseLettersRoute,
  listLettersRoute,
  readLetterRoute,
  readLetterSettingsRoute,
  voidLetterRoute,
} from '../routes/letters.ts';
import {
  caseLetters,
  letter,
  letterList,
  letterQuery,
  letterSettings,
  letterSettingsChange,
  letterVoiding,
  newLetter,
} from '../schemas/letter.ts';
import { caseParams, letterParams } from '../schemas/path-params.ts';

const readErrors = ['not_signed_in', 'password_change_required', 'not_permitted'] as const;

const writeErrors = [
  ...readErrors,
  'input_invalid',
  'request_not_same_origin',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

/**
 * The register of outgoing letters of the centre, the latest number first, void numbers among them.
 * Answers 200 with a `LetterList`.
 */
export const listLetters = endpoint(listLettersRoute, {
  tag: 'officer',
  summary: 'The register of outgoing letters, the latest number first',
  input: { query: letterQuery },
  status: 200,
  output: letterList,
  errors: [...readErrors, 'input_invalid'],
});

/** A letter with all that stands on the paper. Answers 200 with a `Letter`. */
export const readLetter = endpoint(readLetterRoute, {
  tag: 'officer',
  summary: 'A letter as it was issued, with all that stands on the paper',
  input: { params: letterParams },
  status: 200,
  output: letter,
  errors: [...readErrors, 'input_invalid'],
});

/**
 * Makes the number of a letter void: its row stays, with the reason, and the number is never given again.
 * Answers 200 with the `Letter`; `letter_not_allowed` where that was done already.
 */
export const voidLetter = endpoint(voidLetterRoute, {
  tag: 'officer',
  summary: 'Make the number of a letter void, with the reason; its row stays',
  input: { params: letterParams, body: letterVoiding },
  status: 200,
  output: letter,
  errors: [...writeErrors, 'letter_not_allowed'],
  example: { reason: 'พิมพ์ชื่อหน่วยงานผิด' },
});

/** What the centre writes before its numbers. Answers 200 with the `LetterSettings`. */
export const readLetterSettings = endpoint(readLetterSettingsRoute, {
  tag: 'officer',
  summary: 'What stands before the slash of every number of the centre',
  input: {},
  status: 200,
  output: letterSettings,
  errors: readErrors,
});

/**
 * Sets what stands before the slash of numbers that are given from now on, and once a year the numbers
 * behind which they go on. Answers 200 with the `LetterSettings`; letters that are out keep what they have.
 */
export const changeLetterSettings = endpoint(changeLetterSettingsRoute, {
  tag: 'officer',
  summary: 'Set what stands before the slash of numbers that are given from now on',
  input: { body: letterSettingsChange },
  status: 200,
  output: letterSettings,
  errors: [...readErrors, 'input_invalid', 'request_not_same_origin'],
  example: { prefix: 'ชม ๐๐๑๗.๓' },
});

/**
 * The letters about a case in the order in which they went out, and which may be written. Answers 200 with
 * `CaseLetters`.
 */
export const listCaseLetters = endpoint(listCaseLettersRoute, {
  tag: 'officer',
  summary: 'The letters about a case, and which kinds may be written',
  input: { params: caseParams },
  status: 200,
  output: caseLetters,
  errors: [...readErrors, 'input_invalid', 'case_not_found'],
});

/**
 * Issues a letter about a case: it gets the next number of the centre and the day of Bangkok. Answers 201
 * with the `Letter`; `letter_not_allowed` to a complainant who is not named, and for a fourth reminder;
 * `letter_names_hidden` where the text tells who the complainant is.
 */
export const issueLetter = endpoint(issueLetterRoute, {
  tag: 'officer',
  summary: 'Issue a letter about a case under the next number of the centre',
  input: { params: caseParams, body: newLetter },
  status: 201,
  output: letter,
  errors: [
    ...writeErrors,
    'case_not_found',
    'letter_not_allowed',
    'letter_names_hidden',
    'letter_prefix_missing',
  ],
  example: {
    kind: 'request',
    form: 'memo',
    office: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
    subject: 'ขอให้ดำเนินการเรื่องร้องเรียนน้ำประปาไม่ไหล',
    addressee: 'ผู้จัดการการประปาส่วนภูมิภาคสาขาเชียงใหม่',
    body: 'ด้วยศูนย์ดำรงธรรมจังหวัดเชียงใหม่ได้รับเรื่องร้องเรียนว่าน้ำประปาไม่ไหล\nจึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ',
    signer: 'นายตัวอย่าง ผู้ลงนาม',
    post: 'รองผู้ว่าราชการจังหวัดเชียงใหม่',
    answerBy: '2099-12-15',
  },
});
