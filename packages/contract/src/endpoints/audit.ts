import { endpoint } from '../endpoint.ts';
import { listAuditRoute } from '../routes/audit.ts';
import { auditList, auditQuery } from '../schemas/audit.ts';

/** Who did what, and when: in the province, or in the country for the ministry. Answers 200 with an `AuditList`. */
export const listAudit = endpoint(listAuditRoute, {
  tag: 'officer',
  summary:
    'Who did what, to which case or account, and when; the ministry reads no words about a case',
  input: { query: auditQuery },
  status: 200,
  output: auditList,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted', 'input_invalid'],
});
