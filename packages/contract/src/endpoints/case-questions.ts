import { endpoint } from '../endpoint.ts';
import { caseWriteErrors } from './officer-cases.ts';
import { answerQuestionRoute, askCitizenRoute } from '../routes/case-questions.ts';
import { askedQuestion, questionAnswer } from '../schemas/case-question.ts';
import { caseView } from '../schemas/case-view.ts';
import { officerCase } from '../schemas/officer-case.ts';
import { caseParams } from '../schemas/path-params.ts';

/**
 * Answers the centre's question by its `id`. Answers 201 with the case; `question_not_open` where a
 * later question has taken its place.
 */
export const answerQuestion = endpoint(answerQuestionRoute, {
  summary: 'Answer the question that the centre has asked about an open case',
  tag: 'cases',
  input: { body: questionAnswer },
  status: 201,
  output: caseView,
  errors: [
    'case_not_found',
    'question_not_open',
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: {
    number: '2570-50-000118-3',
    code: 'T3RK-0P7D-Y5MC',
    question: 4,
    answer: 'เผาทุกวันประมาณ 17.00–19.00 น. ที่ทุ่งนาหลังวัด ห่างจากถนนใหญ่ประมาณ 300 เมตร',
  },
});

/**
 * Asks the citizen something about an open case. Answers 200 with the case; a question that waits
 * is replaced.
 */
export const askCitizen = endpoint(askCitizenRoute, {
  summary:
    'Ask the citizen for more about an open case; a new question takes the place of the last',
  tag: 'officer',
  input: { params: caseParams, body: askedQuestion },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'status_change_not_allowed'],
  example: {
    question: 'ขณะนี้น้ำยังไม่ไหลทั้งหมู่บ้านหรือเฉพาะบางหลัง กรุณาแจ้งบ้านเลขที่ที่น้ำไม่ไหล',
    days: 7,
  },
});
