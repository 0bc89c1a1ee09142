import { endpoint } from '../endpoint.ts';
import {
  addAnswerTemplateRoute,
  changeAnswerTemplateRoute,
  hideAnswerTemplateRoute,
  listAnswerTemplatesRoute,
  readAnswerTemplateRoute,
} from '../routes/answer-templates.ts';
import {
  answerTemplate,
  answerTemplateChange,
  answerTemplateHiding,
  answerTemplateInFull,
  answerTemplateList,
  answerTemplateQuery,
  newAnswerTemplate,
} from '../schemas/answer-template.ts';
import { answerTemplateParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

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
  'template_changed',
] as const;

/**
 * Templates of what officers write about a case: the national ones and those of the officer's province.
 * Answers 200 with an `AnswerTemplateList`.
 */
export const listAnswerTemplates = endpoint(listAnswerTemplatesRoute, {
  tag: 'officer',
  summary:
    'Templates of notes, questions, messages, results and refusals, those of the case’s category first',
  input: { query: answerTemplateQuery },
  status: 200,
  output: answerTemplateList,
  errors: readErrors,
});

/** A template with every version of what it said. Answers 200 with an `AnswerTemplateInFull`. */
export const readAnswerTemplate = endpoint(readAnswerTemplateRoute, {
  tag: 'officer',
  summary: 'A template and its history',
  input: { params: answerTemplateParams },
  status: 200,
  output: answerTemplateInFull,
  errors: readErrors,
});

/** Adds a template, which officers find at once. Answers 201 with the `AnswerTemplate`. */
export const addAnswerTemplate = endpoint(addAnswerTemplateRoute, {
  tag: 'officer',
  summary: 'Add a template: chief and director for their province, the ministry for all',
  input: { body: newAnswerTemplate },
  status: 201,
  output: answerTemplate,
  errors: writeErrors,
  example: {
    provinceCode: '50',
    kind: 'message',
    replaces: null,
    lang: 'th',
    title: 'แจ้งนัดตรวจสอบพื้นที่',
    body: 'เรียน คุณ{ชื่อผู้ร้อง}\n{ชื่อศูนย์}จะตรวจสอบพื้นที่ตามเรื่องเลขที่ {เลขที่เรื่อง} ในวันที่ {… วันและเวลา}',
    categories: ['environment.smell'],
  },
});

/**
 * Changes what a template says, archives it, or brings it back. Answers 200 with the `AnswerTemplate` in
 * its next version; `template_changed` where somebody else was first.
 */
export const changeAnswerTemplate = endpoint(changeAnswerTemplateRoute, {
  tag: 'officer',
  summary: 'Change what a template says, archive it, or bring it back',
  input: { params: answerTemplateParams, body: answerTemplateChange },
  status: 200,
  output: answerTemplate,
  errors: changeErrors,
  example: {
    lang: 'th',
    title: 'แจ้งนัดตรวจสอบพื้นที่',
    body: '{ชื่อศูนย์}ขอนัดตรวจสอบพื้นที่ตามเรื่องเลขที่ {เลขที่เรื่อง} ในวันที่ {… วันและเวลา}',
    categories: [],
    archived: false,
  },
});

/**
 * Keeps a national template from the officers of the own province, or shows it to them again. Answers
 * 200 with the `AnswerTemplate`.
 */
export const hideAnswerTemplate = endpoint(hideAnswerTemplateRoute, {
  tag: 'officer',
  summary: 'Hide a national template in the own province, or show it again',
  input: { params: answerTemplateParams, body: answerTemplateHiding },
  status: 200,
  output: answerTemplate,
  errors: changeErrors,
  example: { hidden: true },
});
