import type { Route } from '../route.ts';
import type {
  assignedCase,
  assignment,
  assignmentList,
  assignmentMove,
  assignmentQuery,
  caseGiving,
} from '../schemas/assignment.ts';
import type { officerCase } from '../schemas/officer-case.ts';
import type { assignmentParams, caseParams } from '../schemas/path-params.ts';

/**
 * `POST /v1/officer/cases/{number}/assignments` of the desk, with the permission `case.assign`; needs
 * `Idempotency-Key` and `If-Match`.
 */
export const giveCaseRoute: Route<
  { params: typeof caseParams; body: typeof caseGiving },
  typeof officerCase
> = {
  id: 'giveCase',
  method: 'POST',
  path: '/v1/officer/cases/{number}/assignments',
  origin: 'desk',
  access: 'case.assign',
  idempotent: true,
  versioned: true,
};

/** `GET /v1/officer/assignments` of the desk, with the permission `assignment.read`. */
export const listAssignmentsRoute: Route<{ query: typeof assignmentQuery }, typeof assignmentList> =
  {
    id: 'listAssignments',
    method: 'GET',
    path: '/v1/officer/assignments',
    origin: 'desk',
    access: 'assignment.read',
  };

/**
 * `GET /v1/officer/assignments/{number}/{assignment}` of the desk, with the permission
 * `assignment.read`.
 */
export const readAssignmentRoute: Route<{ params: typeof assignmentParams }, typeof assignedCase> =
  {
    id: 'readAssignment',
    method: 'GET',
    path: '/v1/officer/assignments/{number}/{assignment}',
    origin: 'desk',
    access: 'assignment.read',
  };

/**
 * `POST /v1/officer/assignments/{number}/{assignment}/moves` of the desk, with the permission
 * `assignment.answer`; needs `Idempotency-Key` and, in `If-Match`, the version of the assignment.
 */
export const moveAssignmentRoute: Route<
  { params: typeof assignmentParams; body: typeof assignmentMove },
  typeof assignment
> = {
  id: 'moveAssignment',
  method: 'POST',
  path: '/v1/officer/assignments/{number}/{assignment}/moves',
  origin: 'desk',
  access: 'assignment.answer',
  idempotent: true,
  versioned: true,
};
