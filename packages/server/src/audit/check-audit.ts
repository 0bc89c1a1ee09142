import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { fault, ok, type Finding } from '../doctor/finding.ts';
import { entryText, linkHash, printHead, type AuditHead } from './audit-chain.ts';
import { LATE_ENTRIES } from './seal-audit.ts';

const BATCH = 5000;
const MOST_NAMED = 20;

const REMEDY =
  'somebody has changed the history: keep this database and the backups from before as evidence, and see who had the login of its owner';

interface Link {
  readonly position: string;
  readonly province_code: string;
  readonly entry_id: string;
  readonly hash: Buffer;
  readonly text: string | null;
}

/**
 * Follows the chain from its first link, and names each entry that is not what it was when it was
 * sealed.
 * @param database whose role may read the audit
 * @param known a head that was written down elsewhere, such as in a log; without one nobody can tell
 *   a chain that was made anew as a whole
 */
export async function checkAudit(
  database: Kysely<Schema>,
  known?: AuditHead,
): Promise<readonly Finding[]> {
  const problems: string[] = [];
  let last: AuditHead | undefined;
  let isKnownFound = false;
  for (;;) {
    const links = await readLinks(database, last?.position ?? 0n);
    for (const link of links) {
      const position = BigInt(link.position);
      problems.push(...problemsOf(link, last));
      if (position === known?.position) isKnownFound = link.hash.equals(known.hash);
      last = { position, hash: link.hash };
    }
    if (links.length < BATCH) break;
  }
  problems.push(...(await unsealed(database)));
  if (known !== undefined && !isKnownFound) {
    problems.push(`the chain does not contain the head ${printHead(known)}`);
  }
  if (problems.length > 0) return told(problems);
  return [ok(last === undefined ? 'audit: nothing is sealed yet' : `audit: ${printHead(last)}`)];
}

async function readLinks(database: Kysely<Schema>, after: bigint): Promise<readonly Link[]> {
  const { rows } = await sql<Link>`
    select seal.position, seal.province_code, seal.entry_id, seal.hash, ${entryText} as text
      from audit_seals as seal left join audit_entries as entry
        on entry.province_code = seal.province_code and entry.id = seal.entry_id
      where seal.position > ${String(after)}::bigint
      order by seal.position limit ${BATCH}`.execute(database);
  return rows;
}

function problemsOf(link: Link, last: AuditHead | undefined): string[] {
  const position = BigInt(link.position);
  const entry = `entry ${link.entry_id} of province ${link.province_code}`;
  const next = (last?.position ?? 0n) + 1n;
  const problems: string[] = [];
  if (position !== next) {
    const gap = position - next === 1n ? `link ${next}` : `links ${next} to ${position - 1n}`;
    problems.push(`${gap} of the chain ${position - next === 1n ? 'is' : 'are'} missing`);
  }
  if (link.text === null) problems.push(`${entry} is missing`);
  // After a gap nobody knows the hash before, and the gap is named already.
  else if (position === next && !linkHash(last?.hash, link.text).equals(link.hash)) {
    problems.push(`${entry} was changed`);
  }
  return problems;
}

/** Entries that no link knows although the chain has passed them. */
async function unsealed(database: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ id: string; province_code: string }>`
    select entry.id, entry.province_code from audit_entries as entry
      where entry.id <= (select max(entry_id) - ${LATE_ENTRIES}::bigint from audit_seals)
        and not exists (select from audit_seals as seal where seal.entry_id = entry.id)
      order by entry.id limit ${MOST_NAMED}`.execute(database);
  return rows.map(({ id, province_code }) => `entry ${id} of province ${province_code} came later`);
}

function told(problems: readonly string[]): Finding[] {
  const named = problems
    .slice(0, MOST_NAMED)
    .map((problem) => fault(`audit: ${problem}; ${REMEDY}`));
  const more = problems.length - named.length;
  return more === 0 ? named : [...named, fault(`audit: and ${more} more`)];
}
