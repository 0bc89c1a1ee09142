import { isSettled } from '@damrong/contract';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import { isHeld } from './case-holds.ts';
import type { CaseKey } from '../case/case-key.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance, type Transaction } from '../database/transaction.ts';
import type { Uploads } from '../upload/uploads.ts';

/** Cases of one turn: each is a transaction of its own, and what is left comes with the next turn. */
const BATCH = 20;

type Maintenance = Transaction<'maintenance'>;

interface Waiting extends CaseKey {
  readonly id: string;
}

/**
 * Does what was approved. The rows of a case end in one transaction, which leaves its files to be removed
 * and says so; the erasure is over, and told to the audit, when the last of them is gone. A process that is
 * killed between leaves nothing half done that the next turn does not finish.
 * @returns how many cases it has finished
 */
export async function eraseApproved(
  database: Database,
  uploads: Pick<Uploads, 'clearRemoved'>,
  now: Date,
): Promise<number> {
  const rows = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('erasures')
      .select(['province_code as provinceCode', 'case_number as number', 'id'])
      .where('state', 'in', ['approved', 'erasing'])
      .orderBy('decided_at')
      .limit(BATCH)
      .execute(),
  );
  let finished = 0;
  for (const waiting of rows) {
    await asMaintenance(database, (transaction) => eraseRows(transaction, waiting, now));
    if (await removeFiles(database, uploads, waiting, now)) finished += 1;
  }
  return finished;
}

async function eraseRows(transaction: Maintenance, waiting: Waiting, now: Date): Promise<void> {
  const { provinceCode, number } = waiting;
  // The case first, as everybody locks who works on it.
  const row = await transaction
    .selectFrom('cases')
    .select('status')
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if ((await lockErasure(transaction, waiting))?.state !== 'approved') return;
  if (!isSettled(row.status) || (await isHeld(transaction, waiting))) {
    await change(transaction, waiting).set({ state: 'stopped' }).execute();
    return;
  }
  const files = await takeFiles(transaction, waiting, now);
  const counts = { ...(await eraseContent(transaction, waiting, now)), attachments: files.length };
  await change(transaction, waiting)
    .set({ state: 'erasing', files, counts: JSON.stringify(counts), erased_at: now })
    .execute();
}

/** @returns whether the erasure is over now */
async function removeFiles(
  database: Database,
  uploads: Pick<Uploads, 'clearRemoved'>,
  waiting: Waiting,
  now: Date,
): Promise<boolean> {
  const files = await asMaintenance(database, async (transaction) => {
    const row = await lockErasure(transaction, waiting);
    return row?.state === 'erasing' ? row.files : undefined;
  });
  if (files === undefined) return false;
  for (const key of files) await uploads.clearRemoved({ key });
  return asMaintenance(database, (transaction) => finish(transaction, waiting, now));
}

async function finish(transaction: Maintenance, waiting: Waiting, now: Date): Promise<boolean> {
  const row = await lockErasure(transaction, waiting);
  if (row?.state !== 'erasing') return false;
  const left = await transaction
    .selectFrom('uploads')
    .select('key')
    .where('key', 'in', row.files.length === 0 ? [Buffer.alloc(0)] : row.files)
    .executeTakeFirst();
  if (left !== undefined) return false;
  await change(transaction, waiting).set({ state: 'erased', files: [] }).execute();
  await writeAudit(transaction, {
    at: now,
    action: 'case_erased',
    provinceCode: waiting.provinceCode,
    caseNumber: waiting.number,
    reason: `${row.cause}: ${Object.entries(row.counts ?? {})
      .map(([table, rows]) => `${table} ${rows}`)
      .join(', ')}`,
  });
  return true;
}

function lockErasure(transaction: Maintenance, { provinceCode, id }: Waiting) {
  return transaction
    .selectFrom('erasures')
    .select(['state', 'files', 'counts', 'cause'])
    .where('province_code', '=', provinceCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

function change(transaction: Maintenance, { provinceCode, id }: Waiting) {
  return transaction
    .updateTable('erasures')
    .where('province_code', '=', provinceCode)
    .where('id', '=', id);
}

/** Leaves the files of a case to what clears away uploads that nobody wants any more. */
async function takeFiles(
  transaction: Maintenance,
  { provinceCode, number }: Waiting,
  now: Date,
): Promise<Buffer[]> {
  const rows = await transaction
    .deleteFrom('attachments')
    .where('province_code', '=', provinceCode)
    .where('case_number', '=', number)
    .returning('file')
    .execute();
  if (rows.length === 0) return [];
  await transaction
    .insertInto('uploads')
    .values(
      rows.map(({ file }) => ({
        key: file,
        announced: 0,
        state: 'ready' as const,
        issue: null,
        media_type: null,
        bytes: null,
        width: null,
        height: null,
        digest: null,
        network: null,
        claim: null,
        claimed_until: null,
        created_at: now,
        removed_at: now,
      })),
    )
    .execute();
  return rows.map(({ file }) => file);
}

/**
 * Takes out what says anything of anybody, and leaves what is counted: number, place, category, channel,
 * days, statuses and the score of the rating.
 * @returns how many rows of each table were taken out or emptied
 */
async function eraseContent(
  transaction: Maintenance,
  { provinceCode, number }: Waiting,
  now: Date,
): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  const run = async (table: string, statement: ReturnType<typeof sql>) => {
    const { numAffectedRows = 0n } = await statement.execute(transaction);
    gone[table] = Number(numAffectedRows);
  };
  const own = sql`province_code = ${provinceCode} and case_number = ${number}`;
  // Before the complainant, with whom a trigger takes them too.
  await run('person_search', sql`delete from person_search where ${own}`);
  await run('complainant_corrections', sql`delete from complainant_corrections where ${own}`);
  await run('complainants', sql`delete from complainants where ${own}`);
  await run('accused', sql`delete from accused where ${own}`);
  await run('mail_outbox', sql`delete from mail_outbox where ${own}`);
  await run('mail_subscriptions', sql`delete from mail_subscriptions where ${own}`);
  await run('case_followers', sql`delete from case_followers where ${own}`);
  await run('outbox', sql`delete from outbox where ${own}`);
  await run('idempotency_keys', sql`delete from idempotency_keys where case_number = ${number}`);
  // An officer may have begun to write about it.
  await run(
    'own_drafts',
    sql`delete from own_drafts where subject = ${number} or subject like ${`${number}/%`}`,
  );
  // What another case is to this one tells what this one was about, on both sides.
  await run(
    'linked_cases',
    sql`update case_events set change = null where province_code = ${provinceCode}
      and change ->> 'kind' = 'link' and change ->> 'other' = ${number}
      and case_number in (select own.change ->> 'other' from case_events own
        where own.province_code = ${provinceCode} and own.case_number = ${number}
          and own.change ->> 'kind' = 'link')`,
  );
  await run(
    'case_links',
    sql`delete from case_links where province_code = ${provinceCode}
      and ${number} in (case_number, other_number)`,
  );
  await run(
    'case_events',
    sql`update case_events set note = null, public_note = null, change = case change ->> 'kind'
        when 'assignment' then change || '{"text": null}'
        when 'closing' then change || '{"text": null, "files": []}'
        when 'corrections' then jsonb_set(change, '{fields}', (
          select coalesce(jsonb_agg(field || '{"before": null, "after": null}'), '[]')
            from jsonb_array_elements(change -> 'fields') as field))
        when 'link' then null
        else change end
      where ${own}`,
  );
  await run(
    'case_assignments',
    sql`update case_assignments set instruction = null, text = null where ${own}`,
  );
  // The number stays in its register, with its day and whether it is void.
  await run(
    'letters',
    sql`update letters set subject = '', addressee = '', content = content || '{"office": "",
        "references": [], "enclosures": [], "body": "", "signer": "", "post": "", "contact": "",
        "copies": []}', void_reason = case when void_reason is not null then '' end
      where ${own}`,
  );
  await run(
    'case_holds',
    sql`update case_holds set reason = null, lift_reason = null where ${own}`,
  );
  await run('erasures', sql`update erasures set reason = null where ${own}`);
  await run(
    'cases',
    sql`update cases set title = '', facts = '', wish = null, happened_on = null,
        subdistrict_code = null, landmark = null, latitude = null, longitude = null, answers = null,
        danger_signs = null, letter_number = null, letter_date = null, result = null,
        rating_comment = null, public_id = null, erased_at = ${now}
      where province_code = ${provinceCode} and number = ${number}`,
  );
  return gone;
}
