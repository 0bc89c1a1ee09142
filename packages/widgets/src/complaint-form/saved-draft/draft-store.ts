import type { CaseFiling } from '@damrong/contract';
import type { SavedParts } from '../context.ts';
import type { ComplaintState, Draft } from '../draft.ts';
import type { StepId } from '../fields.ts';
import { setDraftFlag } from './draft-flag.ts';

/** A draft on this device, and where its reader was. */
export interface DraftRecord extends SavedParts {
  /** The idempotency key: whoever goes on with the draft cannot make a second case of it. */
  readonly key: string;
  readonly draft: Partial<Draft>;
  readonly step: StepId;
  readonly query: string;
  readonly group: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly until: number;
  /** What was sent without an answer; the centre may have it. */
  readonly pending: readonly CaseFiling[];
}

/** What stays for a day once a draft has become a case, for another tab that still shows it. */
export interface FiledRecord {
  readonly key: string;
  readonly number: string;
  readonly until: number;
}

type Stored = DraftRecord | FiledRecord;

const name = 'damrong:drafts';
const table = 'drafts';

/** Stores the draft unless it has become a case: then that is answered and nothing is stored. */
export async function saveDraft(record: DraftRecord): Promise<FiledRecord | undefined> {
  return inTurn(async () => {
    setDraftFlag(true);
    return withTable(async (drafts) => {
      const present = await answerOf(drafts.get(record.key) as IDBRequest<Stored | undefined>);
      if (present && 'number' in present) return present;
      await answerOf(drafts.put(record));
      return undefined;
    });
  });
}

/** Leaves only the number of what the draft became. */
export async function settleDraft(record: FiledRecord): Promise<void> {
  await inTurn(() => withTable((drafts) => answerOf(drafts.put(record))));
}

export async function findFiled(key: string): Promise<FiledRecord | undefined> {
  const present = await inTurn(() =>
    withTable((drafts) => answerOf(drafts.get(key) as IDBRequest<Stored | undefined>)),
  );
  return present && 'number' in present ? present : undefined;
}

/** The drafts of this device, the last one first. What has expired is erased on the way. */
export async function listDrafts(now: number): Promise<readonly DraftRecord[]> {
  const stored = await inTurn(async () => {
    const left = await withTable(async (drafts) => {
      const all = await answerOf(drafts.getAll() as IDBRequest<Stored[]>);
      const expired = all.filter(({ until }) => until <= now);
      for (const { key } of expired) drafts.delete(key);
      return all.filter((record) => !expired.includes(record));
    });
    if (left.length === 0) await eraseEverything();
    return left;
  });
  return stored
    .filter((record) => 'draft' in record)
    .sort((one, other) => other.savedAt - one.savedAt);
}

/** Erases a draft; with the last one goes everything that was stored for it. */
export async function eraseDraft(key: string): Promise<void> {
  await inTurn(async () => {
    const left = await withTable(async (drafts) => {
      await answerOf(drafts.delete(key));
      return answerOf(drafts.count());
    });
    if (left === 0) await eraseEverything();
  });
}

async function eraseEverything(): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(name));
  setDraftFlag(false);
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * One act at a time, so that nobody erases the empty database into which another tab stores. Pages
 * on plain http have no locks; there it holds within the tab.
 */
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  if ('locks' in navigator) return navigator.locks.request(name, act);
  const next = turn.then(act);
  turn = next.catch(() => undefined);
  return next;
}

// Opened for each act alone: an open database would hold up another tab that erases everything.
async function withTable<Result>(
  act: (drafts: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(table, { keyPath: 'key' });
  };
  const database = await answerOf(opening);
  try {
    return await act(database.transaction(table, 'readwrite').objectStore(table));
  } finally {
    database.close();
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser stored nothing'));
    };
  });
}

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
