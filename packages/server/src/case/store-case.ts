import { bangkokDate, fiscalYear, type CaseReceipt } from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import { claimUploads, ofCitizen } from '../attachment/claim-uploads.ts';
import type { Database } from '../database/open-database.ts';
import { asPublic, useCase, type Transaction } from '../database/transaction.ts';
import type { AbuseRecord } from '../abuse/abuse-monitor.ts';
import type { Intent } from '../idempotency/intent.ts';
import { openAnswer, type FirstCopy } from '../idempotency/perform-once.ts';
import type { CaseEvent } from './case-state.ts';
import { eventRow } from './event-row.ts';
import type { NewAccused, NewCase, NewComplainant } from './new-case.ts';

export interface UnnumberedCase {
  readonly row: NewCase;
  readonly complainant: NewComplainant | undefined;
  readonly accused: NewAccused | undefined;
  readonly received: CaseEvent;
  /** What the case may be held for; absent for a recorded one, which is never held. */
  readonly abuse?: AbuseRecord;
}

/** What the citizen keeps, except the number, which the database assigns. */
export type UnnumberedReceipt = Omit<CaseReceipt, 'number'>;

interface Stored extends FirstCopy {
  readonly case_number: string;
}

/** With the keys of the uploads that belong to it. */
export interface FiledCase extends UnnumberedCase {
  readonly files: readonly Buffer[];
}

/**
 * Claims the intent and stores the case with all that belongs to it: number, first event,
 * complainant, accused, audit, outbox. One call to the database, one transaction, with the rights
 * of the public.
 * @throws ProblemError when the key was used for something else
 */
export async function storeFiledCase(
  database: Database,
  filed: FiledCase,
  intent: Intent,
  receipt: UnnumberedReceipt,
): Promise<CaseReceipt> {
  const call = sql<Stored>`/* commits */ select * from damrong_file_case(${intent.keyHash}, ${intent.fingerprint},
    ${intent.seal(receipt)}, ${yearOf(filed)}, ${rowsOf(filed)})`;
  if (filed.files.length === 0) return (await store(database, call, intent, receipt)).receipt;
  return asPublic(database, {}, async (transaction) => {
    const stored = await store(transaction, call, intent, receipt);
    if (stored.isFirst) await attach(transaction, filed, stored.receipt.number);
    return stored.receipt;
  });
}

/** The same, with the rights of the officer whose transaction it is. */
export async function storeRecordedCase(
  transaction: Transaction<'officer'>,
  recorded: UnnumberedCase,
  intent: Intent,
  receipt: UnnumberedReceipt,
): Promise<CaseReceipt> {
  const call = sql<Stored>`select * from damrong_store_case(${intent.keyHash}, ${intent.fingerprint},
    ${intent.seal(receipt)}, ${yearOf(recorded)}, 'case_recorded', ${rowsOf(recorded)})`;
  return (await store(transaction, call, intent, receipt)).receipt;
}

async function attach(
  transaction: Transaction<'public'>,
  { row, received, files }: FiledCase,
  number: string,
): Promise<void> {
  await useCase(transaction, number);
  const provinceCode = row.province_code;
  await claimUploads(transaction, files.map(ofCitizen), { provinceCode, number, at: received.at });
}

async function store(
  executor: Database,
  call: RawBuilder<Stored>,
  intent: Intent,
  receipt: UnnumberedReceipt,
): Promise<{ readonly isFirst: boolean; readonly receipt: CaseReceipt }> {
  const { rows } = await call.execute(executor);
  const [stored] = rows;
  if (stored === undefined) throw new Error('storing a case gives its number');
  const isFirst = stored.sealed_answer === null;
  const kept = isFirst ? receipt : openAnswer<UnnumberedReceipt>(intent, stored);
  return { isFirst, receipt: { number: stored.case_number, ...kept } };
}

/** The number belongs to the fiscal year in which the case is stored. */
function yearOf({ received }: UnnumberedCase): number {
  return fiscalYear(bangkokDate(received.at));
}

/** The rows are passed as JSON whose members are the columns. */
function rowsOf({ row, complainant, accused, received, abuse }: UnnumberedCase): string {
  const { province_code } = row;
  const event = eventRow({ province_code, case_number: '', seq: 1 }, received);
  return JSON.stringify({ case: row, event, complainant, accused, abuse });
}
