import type { Generated } from 'kysely';
import type {
  AccusedKind,
  Awareness,
  CaseLinkKind,
  CaseRow,
  CaseStatus,
  ChannelCode,
  EventChange,
  IdentityMode,
  NatureCode,
  PersonalField,
  QuarantineReason,
  QuarantineState,
  QuestionState,
  Relation,
  ShownAnswer,
} from '@damrong/contract';
import type { CaseEventKind } from '../case/case-state.ts';

export type ClosingRequestState = NonNullable<CaseRow['closing']>['state'];

export interface CaseTable {
  province_code: string;
  number: string;
  code_hash: string;
  status: CaseStatus;
  identity: IdentityMode;
  channel: ChannelCode;
  nature: NatureCode;
  /** 0 for the most urgent, so that one ascending index serves the inbox. */
  urgency_rank: number;
  category_code: string;
  title: string;
  facts: string;
  wish: string | null;
  happened_on: string | null;
  district_code: string | null;
  subdistrict_code: string | null;
  landmark: string | null;
  latitude: number | null;
  longitude: number | null;
  letter_number: string | null;
  letter_date: string | null;
  agency: string | null;
  result: string | null;
  rating_score: number | null;
  rating_comment: string | null;
  privacy_notice: string | null;
  lang: string;
  received_at: Date;
  due_on: string | null;
  recorded_by: number | null;
  event_count: number;
  /** The number of the event that was the last question to the citizen. */
  question_seq: number | null;
  question_state: QuestionState | null;
  answer_by: string | null;
  settled_at: Date | null;
  /** When what it said of people was erased. */
  erased_at: Date | null;
  /** The officer who has it; null for nobody. */
  owner_id: number | null;
  /** Where a closing stands that was asked for; null for most, and once the case is settled. */
  closing_state: ClosingRequestState | null;
  closing_at: Date | null;
  /** The number of the event that asked for it. */
  closing_seq: number | null;
  /** Null for no answers; the questions are kept as they were worded. */
  answers: ShownAnswer[] | null;
  /** Codes of signs that the case should be looked at first; null for none. */
  danger_signs: string[] | null;
  /** Null for almost all; set while a flood keeps the case out of the usual lists. */
  quarantine: QuarantineState | null;
  /** Why it was held; it stays after a release. */
  quarantine_reason: QuarantineReason | null;
  /** Random id under which the case may be shown to others; null where it may not. */
  public_id: string | null;
  follower_count: number;
  /** 0 for cases with the most followers, so that one ascending index serves the inbox. */
  shared_rank: number;
}

export interface ComplainantTable {
  province_code: string;
  case_number: string;
  identity: IdentityMode;
  kind: string;
  name: string;
  phone: string | null;
  email: string | null;
  on_behalf_name: string | null;
  on_behalf_relation: Relation | null;
  on_behalf_phone: string | null;
  on_behalf_awareness: Awareness | null;
}

/** What a complainant's data were before they were set right, and what they are. */
export interface ComplainantCorrectionTable {
  province_code: string;
  case_number: string;
  /** The number of the event. */
  seq: number;
  field: PersonalField;
  before: string | null;
  after: string | null;
}

export interface AccusedTable {
  province_code: string;
  case_number: string;
  kind: AccusedKind;
  name: string | null;
  workplace: string | null;
  detail: string | null;
}

/** Somebody who has said "this is mine too"; nothing here tells who. */
export interface CaseFollowerTable {
  province_code: string;
  case_number: string;
  /** The key that the follower's code becomes, salted with the public id of the case. */
  code_key: Buffer;
  lang: string;
  followed_at: Date;
  /** Two bytes that are the same for followers of the case from one network. */
  network: Buffer | null;
  is_proved: Generated<boolean>;
}

/** What a case is to another of its province. */
export interface CaseLinkTable {
  province_code: string;
  case_number: string;
  other_number: string;
  kind: CaseLinkKind;
  linked_at: Date;
  linked_by: number | null;
}

export interface CaseEventTable {
  province_code: string;
  case_number: string;
  seq: number;
  at: Date;
  kind: CaseEventKind;
  officer_id: number | null;
  /** The officer's display name at that time. */
  officer_name: string | null;
  status: CaseStatus | null;
  note: string | null;
  public_note: string | null;
  agency: string | null;
  score: number | null;
  /** With a question: the day by which the answer is due. */
  answer_by: string | null;
  /** What was changed inside. */
  change: EventChange | null;
}
