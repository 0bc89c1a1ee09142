import {
  roundPosition,
  type CaseFiling,
  type CaseRecording,
  type ChannelCode,
  type NatureCode,
} from '@damrong/contract';
import type { AccusedTable, CaseTable, ComplainantTable } from '../database/case-tables.ts';
import type { Assessment } from './assess-case.ts';
import { titleOf } from './title.ts';
import { urgencyRank, type Urgency } from './urgency.ts';

type Complainant = CaseFiling['complainant'] | CaseRecording['complainant'];

/** A case before it has a number. */
export type NewCase = Omit<CaseTable, 'number'>;

export interface Intake {
  readonly content: Pick<
    CaseRecording,
    'provinceCode' | 'categoryCode' | 'facts' | 'wish' | 'happenedOn' | 'location'
  >;
  readonly assessment?: Pick<Assessment, 'answers' | 'dangerSigns'>;
  readonly identity: Complainant['identity'];
  readonly codeHash: string;
  readonly receivedAt: Date;
  readonly dueOn: string | null;
  readonly channel?: ChannelCode;
  readonly nature?: NatureCode;
  readonly urgency?: Urgency;
  readonly title?: string | undefined;
  readonly letterNumber?: string | undefined;
  readonly privacyNotice?: string;
  readonly lang?: string;
  readonly recordedBy?: number;
  /** The id under which others may learn of it. */
  readonly publicId?: string | null;
}

/** Rank of a case with few followers. */
const NOBODY_ELSE = 2;

/** The row of a case that just arrived. */
export function newCase({ content, ...intake }: Intake): NewCase {
  const position = content.location.position && roundPosition(content.location.position);
  return {
    province_code: content.provinceCode,
    code_hash: intake.codeHash,
    status: 'new',
    identity: intake.identity,
    channel: intake.channel ?? 'website',
    nature: intake.nature ?? 'complaint',
    urgency_rank: urgencyRank(intake.urgency ?? 'normal'),
    category_code: content.categoryCode,
    title: intake.title ?? titleOf(content.facts),
    facts: content.facts,
    wish: content.wish ?? null,
    happened_on: content.happenedOn ?? null,
    district_code: content.location.districtCode ?? null,
    subdistrict_code: content.location.subdistrictCode ?? null,
    landmark: content.location.landmark ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    letter_number: intake.letterNumber ?? null,
    letter_date: null,
    agency: null,
    result: null,
    rating_score: null,
    rating_comment: null,
    privacy_notice: intake.privacyNotice ?? null,
    lang: intake.lang ?? 'th',
    received_at: intake.receivedAt,
    due_on: intake.dueOn,
    recorded_by: intake.recordedBy ?? null,
    event_count: 1,
    owner_id: null,
    closing_state: null,
    closing_at: null,
    closing_seq: null,
    question_seq: null,
    question_state: null,
    answer_by: null,
    settled_at: null,
    erased_at: null,
    answers: filled(intake.assessment?.answers),
    danger_signs: filled(intake.assessment?.dangerSigns),
    quarantine: null,
    quarantine_reason: null,
    public_id: intake.publicId ?? null,
    follower_count: 0,
    shared_rank: NOBODY_ELSE,
  };
}

export type NewComplainant = Omit<ComplainantTable, 'case_number' | 'province_code'>;

/** Nothing is stored of an anonymous complainant, nor of the person on whose behalf they file. */
export function newComplainant(
  complainant: Complainant,
  onBehalf?: CaseFiling['onBehalf'],
): NewComplainant | undefined {
  if (complainant.identity === 'anonymous') return undefined;
  return {
    identity: complainant.identity,
    kind: complainant.kind,
    name: complainant.name,
    phone: complainant.phone ?? null,
    email: complainant.email ?? null,
    on_behalf_name: onBehalf?.name ?? null,
    on_behalf_relation: onBehalf?.relation ?? null,
    on_behalf_phone: onBehalf?.phone ?? null,
    on_behalf_awareness: onBehalf?.awareness ?? null,
  };
}

export type NewAccused = Omit<AccusedTable, 'case_number' | 'province_code'>;

export function newAccused(accused: CaseFiling['accused']): NewAccused | undefined {
  if (accused === undefined) return undefined;
  const { kind, name = null, workplace = null, detail = null } = accused;
  return { kind, name, workplace, detail };
}

function filled<Item>(items: readonly Item[] = []): Item[] | null {
  return items.length === 0 ? null : [...items];
}
