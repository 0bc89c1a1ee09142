import { endpoint } from '../endpoint.ts';
import { reopenCaseRoute } from '../routes/case-reopening.ts';
import { reopeningRequest } from '../schemas/case-reopening.ts';
import { caseView } from '../schemas/case-view.ts';

/**
 * Asks for a settled case to be taken up again. Answers 201 with the case; `reopening_not_open`
 * after `reopenUntil`.
 */
export const reopenCase = endpoint(reopenCaseRoute, {
  summary: 'Ask to take a settled case up again, with a reason, within the days that are allowed',
  tag: 'cases',
  input: { body: reopeningRequest },
  status: 201,
  output: caseView,
  errors: [
    'case_not_found',
    'reopening_not_open',
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: {
    number: '2570-50-000120-6',
    code: 'H5ZD-8R2N-WC0X',
    reason: 'ไฟส่องสว่างดับอีกครั้งตั้งแต่คืนวันอาทิตย์ ทั้งแถวหน้าตลาด',
  },
});
