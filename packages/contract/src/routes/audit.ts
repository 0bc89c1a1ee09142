import type { Route } from '../route.ts';
import type { auditList, auditQuery } from '../schemas/audit.ts';

/** `GET /v1/officer/audit` of the desk, with the permission `audit.read`. */
export const listAuditRoute: Route<{ query: typeof auditQuery }, typeof auditList> = {
  id: 'listAudit',
  method: 'GET',
  path: '/v1/officer/audit',
  origin: 'desk',
  access: 'audit.read',
};
