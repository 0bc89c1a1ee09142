import type { CaseFiling } from '@damrong/contract';
import type { SavedParts } from '../context.ts';
import type { ComplaintState, Draft } from '../draft.ts';
import type { DraftRecord, FiledRecord } from './draft-store.ts';

const daysKept = 7;

const dayMs = 24 * 60 * 60 * 1000;

/** Who would have to fear that others who use the device learn of the matter. */
export function isHidden({ identity }: Draft): boolean {
  return identity === 'confidential' || identity === 'anonymous';
}

/**
 * What is stored of a form. The declaration is made anew each time; of somebody who hides their name
 * neither name nor contact is stored, nor for whom they file, nor a sending, which holds it all.
 */
export function toRecord(
  { draft, step, query, group }: ComplaintState,
  { pending, parts }: { readonly pending: readonly CaseFiling[]; readonly parts: SavedParts },
  now: number,
): DraftRecord {
  const { isTrue: _, ...kept } = draft;
  const personal = isHidden(draft) ? { name: '', phone: '', email: '', onBehalf: {} } : {};
  return {
    ...parts,
    key: draft.key,
    draft: { ...kept, ...personal },
    step,
    query,
    group,
    savedAt: now,
    until: now + daysKept * dayMs,
    pending: isHidden(draft) ? [] : pending,
  };
}

/** Puts a record back into a form; what this release asks and the record does not know stays empty. */
export function restore(record: DraftRecord, state: ComplaintState): void {
  state.reset();
  const { date } = record.draft;
  // Before days were chosen, a date alone was typed.
  const when = date?.day ? 'other' : '';
  state.draft = { ...state.draft, when, ...record.draft, isTrue: false };
  state.query = record.query;
  state.group = record.group;
}

/** The record of a draft that has become a case. */
export function toFiled(key: string, number: string, now: number): FiledRecord {
  return { key, number, until: now + dayMs };
}
