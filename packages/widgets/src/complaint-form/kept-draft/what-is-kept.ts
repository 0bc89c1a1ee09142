import type { SentFile } from '../../files/file-item.ts';
import type { Draft } from '../draft.ts';
import type { FormState } from '../form-state.ts';
import type { KeptRecord } from './draft-store.ts';

export const daysKept = 7;

const dayMs = 24 * 60 * 60 * 1000;

/** Who would have to fear that others who use the device learn of the matter. */
export function isHidden({ identity }: Draft): boolean {
  return identity === 'confidential' || identity === 'anonymous';
}

/**
 * What is stored of a form. The declaration is made anew each time; of somebody who hides their name
 * neither name nor contact is stored, nor for whom they file, nor what a file was called, nor a
 * sending, which holds it all.
 */
export function toRecord(
  { draft, step, query, group }: FormState,
  { unanswered, files }: Pick<Required<KeptRecord>, 'unanswered' | 'files'>,
  now: number,
): KeptRecord {
  const { isTrue: _, ...kept } = draft;
  const personal = isHidden(draft) ? { name: '', phone: '', email: '', onBehalf: {} } : {};
  return {
    key: draft.key,
    draft: { ...kept, ...personal },
    step,
    query,
    group,
    savedAt: now,
    until: now + daysKept * dayMs,
    unanswered: isHidden(draft) ? [] : unanswered,
    files: isHidden(draft) ? files.map(unnamed) : files,
  };
}

function unnamed(file: SentFile, index: number): SentFile {
  const [ending = ''] = /\.\w{1,4}$/.exec(file.name) ?? [];
  return { ...file, name: `${index + 1}${ending}` };
}

/** Puts a record back into a form; what this release asks and the record does not know stays empty. */
export function restore(record: KeptRecord, state: FormState): void {
  state.restart();
  state.draft = { ...state.draft, ...record.draft, isTrue: false };
  state.query = record.query;
  state.group = record.group;
}

/** The record of a draft that has become a case. */
export function toFiled(key: string, number: string, now: number) {
  return { key, number, until: now + dayMs };
}
