import type { CaseOwner, ColleagueList, OfficerRole } from '@damrong/contract';
import { sql } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';

interface ColleagueRow {
  readonly id: number;
  readonly display_name: string;
  readonly role: OfficerRole;
}

/** Those of the officer's centre who can be given a case. */
export async function listColleagues(
  transaction: Transaction<'officer'>,
  officer: Officer,
): Promise<ColleagueList> {
  const { rows } = await sql<ColleagueRow>`
    select id, display_name, role from damrong_colleagues()
      where is_enabled order by display_name, id
  `.execute(transaction);
  return {
    colleagues: rows.map(({ id, display_name: displayName, role }) => ({
      officerId: id,
      displayName,
      role,
      isSelf: id === officer.id,
    })),
  };
}

/** Undefined for who does not work at the officer's centre, or no longer. */
export async function findColleague(
  transaction: Transaction<'officer'>,
  id: number,
): Promise<{ readonly name: string } | undefined> {
  const { rows } = await sql<{ name: string }>`
    select display_name as name from damrong_colleagues() where id = ${id} and is_enabled
  `.execute(transaction);
  return rows[0];
}

/** Says of each of these ids whose it is, as the officer may know it. */
export async function ownerViews(
  transaction: Transaction<'officer'>,
  officer: Officer,
  ids: readonly (number | null)[],
): Promise<(id: number | null) => CaseOwner | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const names = new Map<number, string>();
  if (wanted.length > 0) {
    const { rows } = await sql<{ id: number; name: string }>`
      select id, display_name as name from damrong_colleagues()
        where id in (${sql.join(wanted)})
    `.execute(transaction);
    for (const { id, name } of rows) names.set(id, name);
  }
  return (id) =>
    id === null
      ? null
      : { officerId: id, displayName: names.get(id) ?? null, isSelf: id === officer.id };
}
