import type { ComplainantKind, IdentityMode, Position, TypedAnswer } from '@damrong/contract';
import type { ReactiveControllerHost } from 'lit';
import { FormState } from '../form/form-state.ts';
import type { StepId } from './fields.ts';

/** What a citizen has typed so far, as typed. It is stored only where they ask for it. */
export interface Draft {
  /** One intent, one case: sent with every attempt until the centre has answered. */
  readonly key: string;
  readonly category: string;
  readonly facts: string;
  readonly wish: string;
  readonly date: { readonly day: string; readonly month: string; readonly year: string };
  /** Which day it was; empty while nobody has said. The date is that of another day. */
  readonly when: '' | 'today' | 'yesterday' | 'ongoing' | 'other';
  readonly province: string;
  readonly district: string;
  readonly subdistrict: string;
  readonly landmark: string;
  /** A point that goes with the matter, to a metre. */
  readonly position: Position | undefined;
  readonly identity: IdentityMode;
  readonly kind: ComplainantKind;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly isTrue: boolean;
  /** By category and question: looking at another category forgets nothing. */
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  /** Whom it is about, and for whom somebody files, by the names of the filing. */
  readonly accused: Readonly<Record<string, string>>;
  readonly onBehalf: Readonly<Record<string, string>>;
}

export function emptyDraft(province: string): Draft {
  return {
    key: randomKey(),
    category: '',
    facts: '',
    wish: '',
    date: { day: '', month: '', year: '' },
    when: '',
    province,
    district: '',
    subdistrict: '',
    landmark: '',
    position: undefined,
    identity: 'named',
    kind: 'person',
    name: '',
    phone: '',
    email: '',
    isTrue: false,
    answers: {},
    accused: {},
    onBehalf: {},
  };
}

/** The draft after a change; a place below another one does not outlive it. */
export function changeDraft(draft: Draft, change: Partial<Draft>): Draft {
  const next = { ...draft, ...change };
  if (next.province !== draft.province) return { ...next, district: '', subdistrict: '' };
  if (next.district !== draft.district) return { ...next, subdistrict: '' };
  return next;
}

/** Whether something was written that nobody would like to write twice. */
export function isWritten(draft: Draft): boolean {
  const { facts, wish, landmark, name, phone, email } = draft;
  const parts = [draft.answers, draft.accused, draft.onBehalf].flatMap((part) =>
    Object.values(part),
  );
  return [facts, wish, landmark, name, phone, email, ...parts].some(Boolean);
}

// crypto.randomUUID is missing on plain http pages, which provincial sites still are.
function randomKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
    key += (byte + 256).toString(16).slice(1);
  }
  return key;
}

// Provinces add to a list that the whole country shares; the capital's stands in for that list
// while nobody has said which province it is.
const listedWhenUnknown = '10';

/** What the form remembers while it is open. */
export class ComplaintState extends FormState<Draft, StepId> {
  /** What was typed into the search of the first step. */
  query = '';
  /** The group that was opened in the first step. */
  group = '';

  constructor(host: ReactiveControllerHost) {
    super(host, 'about');
  }

  /** The province whose categories are listed. */
  get listedProvince(): string {
    return this.draft.province || listedWhenUnknown;
  }

  /** Another search or another group: what was chosen before is out of sight, so it is let go. */
  look(query: string, group: string): void {
    this.query = query;
    this.group = group;
    this.change({ category: '' });
  }

  override reset(): void {
    this.query = '';
    this.group = '';
    super.reset();
  }

  protected override emptyDraft(province: string): Draft {
    return emptyDraft(province);
  }

  protected override changedDraft(change: Partial<Draft>): Draft {
    return changeDraft(this.draft, change);
  }
}
