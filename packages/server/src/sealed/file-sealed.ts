import { createHash } from 'node:crypto';
import {
  bangkokDate,
  fiscalYear,
  formatCaseNumber,
  isProvinceCode,
  type Lang,
} from '@damrong/contract';
import type { BoxParts } from '@damrong/contract/sealed';
import { connectionOf, networkOf } from '../abuse/network-of.ts';
import type { AppContext } from '../app-context.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { asPublic, useCase, type Transaction } from '../database/transaction.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { fieldProblem } from '../problem-error.ts';
import { checkLocation } from '../case/case-location.ts';
import type { Quota } from '../throttle/rate-limiter.ts';
import { readSealedBox } from './read-sealed-box.ts';
import { nextPlace, refuseStored, storeBox } from './store-box.ts';
import { openThread, type SealedCredentials } from './open-thread.ts';

/** The kind of matter whose period counts where the citizen has ticked none. */
const UNTOLD = 'bribery';

const HOUR_MS = 60 * 60 * 1000;

/** What comes with a first letter besides the box. */
export interface SealedFiling {
  readonly box: unknown;
  readonly auth: Buffer;
  /** The citizen's keys, under the code. */
  readonly secrets: Buffer;
  readonly lang: Lang;
  readonly categoryCode: string | undefined;
  readonly districtCode: string | undefined;
}

export interface SealedReceipt {
  readonly number: string;
  readonly receivedAt: string;
  readonly dueOn: string | null;
}

interface Sender {
  readonly intent: Intent;
  readonly address: string;
  readonly now: Date;
}

/**
 * Takes a sealed report in: number, thread, box and audit in one transaction, once for each intent.
 * @throws ProblemError for what is no letter sealed to officers of its centre
 */
export async function fileSealed(
  context: AppContext,
  { box, auth, secrets, lang, categoryCode, districtCode }: SealedFiling,
  { intent, address, now }: Sender,
): Promise<SealedReceipt> {
  const parts = readSealedBox(box, { kinds: ['letter'] });
  const { provinceCode, rid } = parts.head;
  if (!isProvinceCode(provinceCode)) throw fieldProblem('invalid', 'box');
  await checkReaders(context, parts, now);
  if (categoryCode !== undefined) context.categories.require(provinceCode, categoryCode);
  checkLocation(context.places, { provinceCode, location: { districtCode } });
  await context.limiter.take(quotas('sealed report', address), now);
  const about = { provinceCode, categoryCode: categoryCode ?? UNTOLD, urgency: 'normal' } as const;
  const dueOn = context.deadlines.dueDay(about, now);
  return asPublic(context.database, {}, (transaction) =>
    performOnce(transaction, intent, now, async () => {
      const number = await takeNumber(transaction, provinceCode, now);
      await useCase(transaction, number);
      await transaction
        .insertInto('sealed_threads')
        .values({
          province_code: provinceCode,
          number,
          rid: Buffer.from(rid),
          auth_hash: createHash('sha256').update(auth).digest(),
          secrets,
          category_code: categoryCode ?? null,
          district_code: districtCode ?? null,
          lang,
          received_at: now,
          due_on: dueOn,
          box_count: 1,
          last_kind: 'letter',
        })
        .execute()
        .catch(refuseStored);
      const place = { provinceCode, number, seq: 1 };
      await storeBox(transaction, place, parts, { officerId: null, now });
      const entry = { at: now, provinceCode, caseNumber: number };
      await writeAudit(transaction, { ...entry, action: 'sealed_filed' });
      return { number, receivedAt: now.toISOString(), dueOn };
    }),
  );
}

/**
 * Adds a letter to a thread.
 * @throws ProblemError when number and proof open none, or the box is of another report
 */
export async function addSealedLetter(
  context: AppContext,
  credentials: SealedCredentials,
  box: unknown,
  { intent, address, now }: Sender,
): Promise<{ readonly receivedAt: string }> {
  // Before the transaction: counts have a connection of their own, and an embedded database has one.
  await context.limiter.take(quotas('sealed letter', address), now);
  return asPublic(context.database, { caseNumber: credentials.number }, async (transaction) => {
    const { province_code: provinceCode, number, rid } = await openThread(transaction, credentials);
    const parts = readSealedBox(box, { kinds: ['letter'], provinceCode, rid });
    await checkReaders(context, parts, now);
    return performOnce(transaction, intent, now, async () => {
      const place = await nextPlace(transaction, { provinceCode, number }, 'letter');
      await storeBox(transaction, place, parts, { officerId: null, now });
      const entry = { at: now, provinceCode, caseNumber: number };
      await writeAudit(transaction, { ...entry, action: 'sealed_letter_added' });
      return { receivedAt: now.toISOString() };
    });
  });
}

/** A letter for a key that is no officer's of the centre would be for somebody else, or for nobody. */
async function checkReaders(
  { sealedDirectory }: AppContext,
  { head, wraps }: BoxParts,
  now: Date,
): Promise<void> {
  const standing = await sealedDirectory.standingKids(head.provinceCode, now);
  if (!wraps.every(({ kid }) => standing.has(kid))) throw fieldProblem('invalid', 'box');
}

async function takeNumber(
  transaction: Transaction<'public'>,
  provinceCode: string,
  now: Date,
): Promise<string> {
  const year = fiscalYear(bangkokDate(now));
  const { last_serial: serial } = await transaction
    .insertInto('case_serials')
    .values({ province_code: provinceCode, fiscal_year: year, last_serial: 1 })
    .onConflict((conflict) =>
      conflict.columns(['province_code', 'fiscal_year']).doUpdateSet((set) => ({
        last_serial: set('case_serials.last_serial', '+', 1),
      })),
    )
    .returning('last_serial')
    .executeTakeFirstOrThrow();
  return formatCaseNumber({ fiscalYear: year, provinceCode, serial });
}

/** Nothing of a sealed report tells a flood from many; what comes from one network is all there is. */
function quotas(of: string, address: string): readonly Quota[] {
  return [
    { key: `${of} from ${connectionOf(address)}`, limit: 20, windowMs: HOUR_MS },
    { key: `${of} from network ${networkOf(address)}`, limit: 100, windowMs: HOUR_MS },
  ];
}
