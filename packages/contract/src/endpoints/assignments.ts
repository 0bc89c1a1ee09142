import { endpoint } from '../endpoint.ts';
import {
  giveCaseRoute,
  listAssignmentsRoute,
  moveAssignmentRoute,
  readAssignmentRoute,
} from '../routes/assignments.ts';
import {
  assignedCase,
  assignment,
  assignmentList,
  assignmentMove,
  assignmentQuery,
  caseGiving,
} from '../schemas/assignment.ts';
import { officerCase } from '../schemas/officer-case.ts';
import { assignmentParams, caseParams } from '../schemas/path-params.ts';
import { caseWriteErrors } from './officer-cases.ts';

const readErrors = ['not_signed_in', 'password_change_required', 'input_invalid'] as const;

/**
 * Gives a case to agencies, districts or other centres. Answers 200 with the case;
 * `status_change_not_allowed` where it is settled, `assignment_open` where one of them has it
 * already.
 */
export const giveCase = endpoint(giveCaseRoute, {
  tag: 'officer',
  summary: 'Give a case to one or several agencies, districts or other centres, with a due day',
  input: { params: caseParams, body: caseGiving },
  status: 200,
  output: officerCase,
  errors: [...caseWriteErrors, 'status_change_not_allowed', 'assignment_open'],
  example: {
    recipients: [
      { kind: 'district', districtCode: '5001' },
      { kind: 'center', provinceCode: '51' },
    ],
    dueOn: '2099-12-31',
    instruction: 'ขอให้ตรวจสอบข้อเท็จจริงในพื้นที่และแจ้งผลกลับภายในกำหนด',
    publicNote: 'ส่งเรื่องให้อำเภอตรวจสอบข้อเท็จจริงแล้ว',
  },
});

/**
 * What the officer's agency has been given; for a centre, what it has given away. Answers 200 with an
 * `AssignmentList`.
 */
export const listAssignments = endpoint(listAssignmentsRoute, {
  tag: 'officer',
  summary: 'Cases in the hands of the officer’s agency, or of those to whom the centre gave them',
  input: { query: assignmentQuery },
  status: 200,
  output: assignmentList,
  errors: [...readErrors, 'not_permitted'],
});

/**
 * What a receiver needs of a case. Answers 200 with an `AssignedCase`; `case_not_found` also for what
 * was given to somebody else, and for what no longer is with the receiver.
 */
export const readAssignment = endpoint(readAssignmentRoute, {
  tag: 'officer',
  summary:
    'A case as its receiver may see it: without a hidden complainant and without inner notes',
  input: { params: assignmentParams },
  status: 200,
  output: assignedCase,
  errors: [...readErrors, 'not_permitted', 'case_not_found'],
});

/**
 * Accepts, reports, returns; or, by the centre, chases and withdraws. Answers 200 with the
 * `Assignment`; `assignment_changed` where the other side was first.
 */
export const moveAssignment = endpoint(moveAssignmentRoute, {
  tag: 'officer',
  summary: 'Make the next step of an assignment, for the receiver or for the centre',
  input: { params: assignmentParams, body: assignmentMove },
  status: 200,
  output: assignment,
  errors: [
    ...caseWriteErrors.filter((code) => code !== 'case_changed'),
    'assignment_changed',
    'assignment_move_not_allowed',
  ],
  example: { move: 'progress', text: 'ออกตรวจพื้นที่แล้ว นัดซ่อมภายในสัปดาห์นี้' },
});
