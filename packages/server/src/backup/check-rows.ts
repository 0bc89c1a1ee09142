import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { fault, ok, type Finding } from '../doctor/finding.ts';

const MOST_NAMED = 20;

const REMEDY =
  'rows were lost or deleted behind the back of the centre: compare with an older backup, and keep both';

/**
 * Counts that a centre keeps twice: the numbers of cases go up without a gap, and a case knows how many
 * events it has.
 */
export async function checkRows(
  database: Kysely<Schema>,
  { hasErasures = true }: { readonly hasErasures?: boolean } = {},
): Promise<readonly Finding[]> {
  const missing = [
    ...(await missingCases(database)),
    ...(await missingEvents(database)),
    ...(await missingComplainants(database, hasErasures)),
  ];
  if (missing.length === 0) return [ok(`rows: ${await summary(database)}`)];
  const named = missing.slice(0, MOST_NAMED).map((line) => fault(`rows: ${line}; ${REMEDY}`));
  const more = missing.length - named.length;
  return more === 0 ? named : [...named, fault(`rows: and ${more} more`)];
}

async function summary(database: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<Record<'cases' | 'events' | 'files' | 'entries', string>>`
    select (select count(*) from cases) as cases, (select count(*) from case_events) as events,
      (select count(*) from attachments) as files, (select count(*) from audit_entries) as entries
  `.execute(database);
  const [{ cases, events, files, entries } = { cases: 0, events: 0, files: 0, entries: 0 }] = rows;
  return `${cases} cases with ${events} events and ${files} files, ${entries} entries of the audit`;
}

async function missingCases(database: Kysely<Schema>): Promise<string[]> {
  // The demo's numbers are chosen and have gaps.
  const { rows } = await sql<{ province: string; year: number; last: number; there: string }>`
    with there as (
      select province_code, substr(number, 1, 4)::integer as fiscal_year, count(*) as there,
          max(substr(number, 9, 6)::integer) as highest
        from cases group by 1, 2
    )
    select province_code as province, fiscal_year as year,
        coalesce(serial.last_serial, 0) as last,
        coalesce(there.there, 0) as there
      from case_serials as serial full join there using (province_code, fiscal_year)
      where (serial.last_serial is distinct from there.there
          or serial.last_serial is distinct from there.highest)
        and not exists (select from installation where demo)
      order by 1, 2`.execute(database);
  return rows.map(
    ({ province, year, last, there }) =>
      `province ${province} has given ${last} numbers in ${year} and has ${there} cases`,
  );
}

async function missingEvents(database: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ number: string; counted: number; there: string }>`
    select owner.number, owner.event_count as counted, count(event.seq) as there
      from cases as owner left join case_events as event
        on event.province_code = owner.province_code and event.case_number = owner.number
      group by owner.province_code, owner.number
      having count(event.seq) <> owner.event_count
      order by owner.number limit ${MOST_NAMED}`.execute(database);
  return rows.map(
    ({ number, counted, there }) => `case ${number} has ${there} of its ${counted} events`,
  );
}

/** An erased case has lost its complainant by right. */
async function missingComplainants(
  database: Kysely<Schema>,
  hasErasures: boolean,
): Promise<string[]> {
  const isKept = hasErasures ? sql`and owner.erased_at is null` : sql``;
  const { rows } = await sql<{ number: string }>`
    select number from cases as owner where identity <> 'anonymous'
      ${isKept} and not exists (
      select from complainants as complainant where complainant.case_number = owner.number
        and complainant.province_code = owner.province_code)
      order by number limit ${MOST_NAMED}`.execute(database);
  return rows.map(({ number }) => `case ${number} has lost its complainant`);
}
