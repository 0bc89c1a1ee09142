import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asPublic } from '../database/transaction.ts';
import { readToken } from './mail-secrets.ts';

/** Confirms an address. @returns false for a link that is unknown or too old */
export async function confirmAddress(
  database: Database,
  token: unknown,
  now: Date,
): Promise<boolean> {
  const link = readToken(token);
  if (link === undefined) return false;
  const { rows } = await asPublic(database, {}, (transaction) =>
    sql<{ confirmed: boolean }>`
      select damrong_confirm_mail(${link.provinceCode}, ${link.hash}, ${now}) as confirmed
    `.execute(transaction),
  );
  return rows[0]?.confirmed === true;
}

/**
 * Erases an address with the mails that wait for it. An address that is gone already is not an
 * error.
 */
export async function leaveAddress(database: Database, token: unknown): Promise<void> {
  const link = readToken(token);
  if (link === undefined) return;
  await asPublic(database, {}, (transaction) =>
    sql`select damrong_leave_mail(${link.provinceCode}, ${link.hash})`.execute(transaction),
  );
}
