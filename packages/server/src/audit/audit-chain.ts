import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** How far the chain goes, and the hash that stands for everything up to there. */
export interface AuditHead {
  readonly position: bigint;
  readonly hash: Buffer;
}

/**
 * Everything that an entry says, as one text. It must be the same for ever: a change here is a
 * change of every hash.
 */
export const entryText: RawBuilder<string | null> = sql`case when entry.id is not null then
  jsonb_build_array(entry.province_code, entry.id, extract(epoch from entry.at), entry.action,
    entry.officer_id, entry.case_number, entry.reason)::text end`;

/** The hash of a link: of the one before it, which is nothing for the first, and of its entry. */
export function linkHash(before: Buffer | undefined, text: string): Buffer {
  const hash = createHash('sha256');
  if (before !== undefined) hash.update(before);
  return hash.update(text).digest();
}

export async function readHead(database: Kysely<Schema>): Promise<AuditHead | undefined> {
  const row = await database
    .selectFrom('audit_seals')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { position: BigInt(row.position), hash: row.hash };
}

/** As operators write it down: `1234:` and the hash in hexadecimal. */
export function printHead({ position, hash }: AuditHead): string {
  return `${position}:${hash.toString('hex')}`;
}

/** @returns undefined for what is no head */
export function parseHead(text: string): AuditHead | undefined {
  const [, position, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (position === undefined || hash === undefined) return undefined;
  return { position: BigInt(position), hash: Buffer.from(hash, 'hex') };
}
