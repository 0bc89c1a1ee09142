import {
  bangkokDate,
  isSettled,
  maskNationalIds,
  readPersonSearch,
  type CaseStatus,
  type ComplainantKind,
  type FoundPerson,
  type PersonMatches,
  type PersonSearch,
} from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import { fieldProblem } from '../problem-error.ts';

/** More cases than these are not read: more of the name finds fewer. */
const MOST_CASES = 40;

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly number: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly received_at: Date;
}

/**
 * Complainants of the session's province who gave their name openly. The database's function audits the
 * search and takes the province from the session; what it finds is read with the officer's own rights.
 */
export async function searchPersons(
  transaction: Transaction<'officer'>,
  { text }: PersonSearch,
  now: Date,
): Promise<PersonMatches> {
  const search = readPersonSearch(text);
  if (search === undefined) throw fieldProblem('invalid', 'text');
  const { kind: by, value } = search;
  const { rows: found } = await sql<{ number: string }>`
    select number from damrong_find_persons(${by}, ${value}, ${now}, ${MOST_CASES + 1}) as number
  `.execute(transaction);
  const numbers = found.slice(0, MOST_CASES).map(({ number }) => number);
  const { rows } = await sql<Row>`
    select p.kind, p.name, p.phone, p.email, c.number, c.title, c.status, c.received_at
      from complainants p
        join cases c on c.province_code = p.province_code and c.number = p.case_number
      where p.province_code = damrong_scope() and p.case_number = any(${numbers})
        and p.identity = 'named' and c.quarantine is null
      order by c.number desc
  `.execute(transaction);
  return { by, people: groupPersons(rows), hasMore: found.length > MOST_CASES };
}

/** A case is no person: the same name with the same telephone is taken for the same one. */
function groupPersons(rows: readonly Row[]): FoundPerson[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.name.toLowerCase().replaceAll(' ', ''), row.phone]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map(foundPerson);
}

function foundPerson(cases: readonly Row[]): FoundPerson {
  const [newest] = cases;
  if (newest === undefined) throw new RangeError('nobody without a case');
  const open = cases.filter(({ status }) => !isSettled(status));
  const settled = cases.filter(({ status }) => isSettled(status));
  return {
    kind: newest.kind as ComplainantKind,
    name: maskNationalIds(newest.name),
    phone: newest.phone,
    email: newest.email,
    cases: [...open, ...settled].map((row) => ({
      number: row.number,
      title: maskNationalIds(row.title),
      status: row.status,
      receivedOn: bangkokDate(row.received_at),
    })),
  };
}
