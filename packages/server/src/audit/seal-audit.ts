import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import { entryText, linkHash, readHead } from './audit-chain.ts';

const BATCH = 1000;

/**
 * How far below the newest sealed entry one may still turn up: ids are given out before the commit,
 * and a transaction ends within a minute.
 */
export const LATE_ENTRIES = 20_000;

/** Any number that no other lock of the database has: one process at a time adds to the chain. */
const LOCK = 1_567_002;

/**
 * Adds every entry that is not there yet to the chain. Nobody waits for it: a chain that is written
 * with each entry would let all who write wait for one another until each has its commit.
 * @returns how many were added
 */
export async function sealAudit(database: Database, now: Date): Promise<number> {
  let sealed = 0;
  for (;;) {
    const added = await asMaintenance(database, (transaction) => sealBatch(transaction, now));
    sealed += added;
    if (added < BATCH) return sealed;
  }
}

interface Unsealed {
  readonly province_code: string;
  readonly id: string;
  readonly text: string;
}

async function sealBatch(transaction: Transaction<'maintenance'>, now: Date): Promise<number> {
  const { rows: locks } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${LOCK}) as taken,
      set_config('synchronous_commit', 'local', true)`.execute(transaction);
  if (locks[0]?.taken !== true) return 0;
  const head = await readHead(transaction);
  const { rows } = await sql<Unsealed>`
    select entry.province_code, entry.id, ${entryText} as text from audit_entries as entry
      where entry.id > (select coalesce(max(entry_id), 0) - ${LATE_ENTRIES}::bigint from audit_seals)
        and not exists (select from audit_seals as seal where seal.entry_id = entry.id)
      order by entry.id limit ${BATCH}`.execute(transaction);
  if (rows.length === 0) return 0;
  let { position, hash }: { position: bigint; hash: Buffer | undefined } = head ?? {
    position: 0n,
    hash: undefined,
  };
  const seals = rows.map(({ province_code, id, text }) => {
    position += 1n;
    hash = linkHash(hash, text);
    return { position: String(position), province_code, entry_id: id, hash, sealed_at: now };
  });
  await transaction.insertInto('audit_seals').values(seals).execute();
  return rows.length;
}
