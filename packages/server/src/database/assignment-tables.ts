import type { AssignmentState } from '@damrong/contract';
import type { Generated } from 'kysely';

/** A case in the hands of one receiver. */
export interface CaseAssignmentTable {
  province_code: string;
  case_number: string;
  /** Counts the assignments of the case from 1. */
  seq: number;
  recipient_kind: 'agency' | 'district' | 'center';
  agency_id: string | null;
  /** The district, or the province of the other centre. */
  place_code: string | null;
  /** As it was when the case was sent. */
  recipient_name: string;
  due_on: string | null;
  instruction: string | null;
  state: AssignmentState;
  /** What was said with the last step. */
  text: string | null;
  sent_at: Date;
  sent_by: number | null;
  changed_at: Date;
  changed_by: number | null;
  changed_by_name: string | null;
  chases: Generated<number>;
  /** Set once the case is settled. */
  ended_at: Date | null;
  version: Generated<number>;
}
