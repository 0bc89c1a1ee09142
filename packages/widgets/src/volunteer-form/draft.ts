import type { VolunteerDay, VolunteerHour, VolunteerSignUp } from '@damrong/contract';
import { FormState } from '../form/form-state.ts';
import type { StepId } from './fields.ts';

export type VolunteerKind = VolunteerSignUp['kind'];

/** What somebody has typed so far, as typed; nothing of it is stored or put into an address. */
export interface VolunteerDraft {
  readonly kind: VolunteerKind | undefined;
  /** Codes of the ministry's list. */
  readonly skills: readonly string[];
  readonly province: string;
  readonly districts: readonly string[];
  readonly days: readonly VolunteerDay[];
  readonly hours: readonly VolunteerHour[];
  readonly note: string;
  readonly name: string;
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly isNoticeRead: boolean;
}

export function emptyVolunteerDraft(province: string): VolunteerDraft {
  return {
    kind: undefined,
    skills: [],
    province,
    districts: [],
    days: [],
    hours: [],
    note: '',
    name: '',
    contactName: '',
    phone: '',
    email: '',
    isNoticeRead: false,
  };
}

/** The draft after a change; districts do not outlive their province. */
export function changeVolunteerDraft(
  draft: VolunteerDraft,
  change: Partial<VolunteerDraft>,
): VolunteerDraft {
  const next = { ...draft, ...change };
  return next.province === draft.province ? next : { ...next, districts: [] };
}

/** Whether something was written that nobody would like to write twice. */
export function isWritten({ name, contactName, phone, email, note }: VolunteerDraft): boolean {
  return [name, contactName, phone, email, note].some(Boolean);
}

/** A business or an organisation answers the telephone through somebody. */
export function hasContactPerson({ kind }: Pick<VolunteerDraft, 'kind'>): boolean {
  return kind === 'business' || kind === 'organization';
}

/** What the form remembers while it is open. */
export class VolunteerState extends FormState<VolunteerDraft, StepId> {
  protected override emptyDraft(province: string): VolunteerDraft {
    return emptyVolunteerDraft(province);
  }

  protected override changedDraft(change: Partial<VolunteerDraft>): VolunteerDraft {
    return changeVolunteerDraft(this.draft, change);
  }
}
