import type { Route } from '../route.ts';
import type {
  caseHoldChange,
  erasureDecision,
  erasureProposal,
  retention,
  retentionChange,
} from '../schemas/erasure.ts';
import type { officerCase } from '../schemas/officer-case.ts';
import type { caseParams } from '../schemas/path-params.ts';

/** `PUT /v1/officer/cases/{number}/hold` of the desk, with the permission `case.hold`. */
export const setCaseHoldRoute: Route<
  { params: typeof caseParams; body: typeof caseHoldChange },
  typeof officerCase
> = {
  id: 'setCaseHold',
  method: 'PUT',
  path: '/v1/officer/cases/{number}/hold',
  origin: 'desk',
  access: 'case.hold',
};

/** `GET /v1/officer/retention` of the desk, with the permission `retention.read`. */
export const readRetentionRoute: Route<object, typeof retention> = {
  id: 'readRetention',
  method: 'GET',
  path: '/v1/officer/retention',
  origin: 'desk',
  access: 'retention.read',
};

/** `POST /v1/officer/erasures` of the desk, with the permission `erasure.propose`. */
export const proposeErasureRoute: Route<{ body: typeof erasureProposal }, typeof retention> = {
  id: 'proposeErasure',
  method: 'POST',
  path: '/v1/officer/erasures',
  origin: 'desk',
  access: 'erasure.propose',
};

/** `POST /v1/officer/erasures/decisions` of the desk, with the permission `erasure.propose`. */
export const decideErasureRoute: Route<{ body: typeof erasureDecision }, typeof retention> = {
  id: 'decideErasure',
  method: 'POST',
  path: '/v1/officer/erasures/decisions',
  origin: 'desk',
  access: 'erasure.propose',
};

/** `PUT /v1/officer/retention` of the desk, with the permission `admin.retention`. */
export const changeRetentionRoute: Route<{ body: typeof retentionChange }, typeof retention> = {
  id: 'changeRetention',
  method: 'PUT',
  path: '/v1/officer/retention',
  origin: 'desk',
  access: 'admin.retention',
};
