import { createHash } from 'node:crypto';
import {
  forwardMessage,
  fromBase64,
  importVerifyingKey,
  isSigned,
  readWrap,
  toBase64,
  type BoxKind,
} from '@damrong/contract/sealed';
import type { AppContext } from '../app-context.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Officer } from '../officer/officer.ts';
import { fieldProblem, ProblemError } from '../problem-error.ts';
import { readSealedBox } from './read-sealed-box.ts';
import { nextPlace, storeBox } from './store-box.ts';
import { wholeBox } from './visit-thread.ts';

const PAGE = 100;

/** Who works on a sealed report, and in which transaction. */
export interface SealedWork {
  readonly transaction: Transaction<'officer'>;
  readonly context: AppContext;
  readonly officer: Officer;
  readonly now: Date;
}

/** A report as everybody of the centre may see it: not what it says. */
export interface ListedThread {
  readonly number: string;
  readonly receivedAt: string;
  readonly dueOn: string | null;
  readonly categoryCode: string | null;
  readonly districtCode: string | null;
  /** Whether the citizen has written last. */
  readonly isWaiting: boolean;
  readonly boxes: number;
}

/**
 * A page of the reports of the officer's centre, the newest first, and whether there are earlier ones.
 * @param before the number of the last report that is known; numbers of a centre rise with time
 */
export async function listThreads(
  { transaction }: SealedWork,
  before?: string,
): Promise<{ readonly threads: ListedThread[]; readonly hasMore: boolean }> {
  let page = transaction.selectFrom('sealed_threads').selectAll();
  if (before !== undefined) page = page.where('number', '<', before);
  const rows = await page
    .orderBy('number', 'desc')
    .limit(PAGE + 1)
    .execute();
  const threads = rows.slice(0, PAGE).map((row) => ({
    number: row.number,
    receivedAt: row.received_at.toISOString(),
    dueOn: row.due_on,
    categoryCode: row.category_code,
    districtCode: row.district_code,
    isWaiting: row.last_kind === 'letter',
    boxes: row.box_count,
  }));
  return { threads, hasMore: rows.length > PAGE };
}

/** A box as an officer gets it, with the officer's own copy of its key and nobody else's. */
export interface OfficersBox {
  readonly kind: BoxKind;
  readonly receivedAt: string;
  readonly kids: readonly string[];
  /** With the digest of the body: its link in the chain of the report. */
  readonly head: string;
  readonly bodyHash: string;
  /** Null where there is no copy of its key for this officer. */
  readonly box: string | null;
}

export interface OfficersThread {
  readonly number: string;
  readonly provinceCode: string;
  readonly rid: string;
  readonly boxes: readonly OfficersBox[];
}

/**
 * Hands out the boxes of a report, which is audited, since from here on they can be opened.
 * @throws ProblemError where the centre has no such report
 */
export async function readThread(work: SealedWork, number: string): Promise<OfficersThread> {
  const { transaction } = work;
  const thread = await findThread(work, number);
  const boxes = await transaction
    .selectFrom('sealed_boxes')
    .selectAll()
    .where('number', '=', number)
    .orderBy('seq')
    .execute();
  const wraps = await transaction
    .selectFrom('sealed_wraps')
    .selectAll()
    .where('number', '=', number)
    .execute();
  if (wraps.length > 0) await note(work, 'sealed_opened', number);
  return {
    number,
    provinceCode: thread.province_code,
    rid: thread.rid.toString('hex'),
    boxes: boxes.map(({ seq, kind, head, body, kids, received_at: at }) => {
      const own = wraps.filter((wrap) => wrap.seq === seq);
      return {
        kind,
        receivedAt: at.toISOString(),
        kids,
        head: toBase64(head),
        bodyHash: createHash('sha256').update(body).digest('hex'),
        box: own.length === 0 ? null : wholeBox(head, body, own),
      };
    }),
  };
}

/**
 * Stores an officer's answer or note.
 * @throws ProblemError for what is no box of this report, sealed to officers of the centre and, in an
 * answer, to one more: the citizen
 */
export async function answerThread(
  work: SealedWork,
  number: string,
  body: unknown,
): Promise<{ readonly receivedAt: string }> {
  const { transaction, context, officer, now } = work;
  const { province_code: provinceCode, rid } = await findThread(work, number);
  const parts = readSealedBox(body, { kinds: ['answer', 'note'], provinceCode, rid });
  const isAnswer = parts.head.kind === 'answer';
  const standing = await context.sealedDirectory.standingKids(provinceCode, now);
  const strangers = parts.wraps.filter(({ kid }) => !standing.has(kid)).length;
  if (strangers !== (isAnswer ? 1 : 0)) throw fieldProblem('invalid', 'box');
  const place = await nextPlace(
    transaction,
    { provinceCode, number },
    isAnswer ? 'answer' : undefined,
  );
  await storeBox(transaction, place, parts, { officerId: officer.id, now });
  await note(work, isAnswer ? 'sealed_answered' : 'sealed_noted', number);
  return { receivedAt: now.toISOString() };
}

/** As many copies of its key as a box can carry. */
const MOST_KIDS = 12;
const BOX_ID = 16;
const WRAP = 129;
const SIGNATURE = 64;

/**
 * Adds a copy of a box's key for one more officer, made and signed by one who can read it.
 * @throws ProblemError where the signature, the reader or the box is another
 */
export async function forwardBox(
  work: SealedWork,
  number: string,
  body: unknown,
): Promise<{ readonly receivedAt: string }> {
  const { transaction, context, officer, now } = work;
  const { province_code: provinceCode } = await findThread(work, number);
  const isWhole = Buffer.isBuffer(body) && body.length === BOX_ID + WRAP + SIGNATURE;
  if (!isWhole) throw fieldProblem('invalid', 'box');
  const boxId = body.subarray(0, BOX_ID);
  const wrap = readWrap(new Uint8Array(body.subarray(BOX_ID, BOX_ID + WRAP)));
  const signature = new Uint8Array(body.subarray(BOX_ID + WRAP));
  if (wrap === undefined) throw fieldProblem('invalid', 'box');
  const { directory } = await context.sealedDirectory.read(now);
  const standing = await context.sealedDirectory.standingKids(provinceCode, now);
  const own = await transaction
    .selectFrom('sealed_vaults')
    .select('kid')
    .where('officer_id', '=', officer.id)
    .executeTakeFirst();
  const entry = directory.centers[provinceCode]?.find(({ kid }) => kid === own?.kid);
  const box = await transaction
    .selectFrom('sealed_boxes')
    .select(['seq', 'kids'])
    .where('number', '=', number)
    .where('box_id', '=', boxId)
    .executeTakeFirst();
  if (box === undefined || entry === undefined) throw fieldProblem('invalid', 'box');
  const isAllowed =
    standing.has(entry.kid) &&
    standing.has(wrap.kid) &&
    box.kids.includes(entry.kid) &&
    !box.kids.includes(wrap.kid) &&
    box.kids.length < MOST_KIDS &&
    (await isSigned(
      await importVerifyingKey(fromBase64(entry.signs) ?? new Uint8Array()),
      signature,
      await forwardMessage(boxId.toString('hex'), wrap),
    ));
  if (!isAllowed) throw fieldProblem('invalid', 'box');
  const place = { province_code: provinceCode, number, seq: box.seq };
  await transaction
    .insertInto('sealed_wraps')
    .values({
      ...place,
      kid: wrap.kid,
      enc: Buffer.from(wrap.enc),
      sealed_key: Buffer.from(wrap.sealedKey),
    })
    .execute();
  await transaction
    .updateTable('sealed_boxes')
    .set({ kids: [...box.kids, wrap.kid] })
    .where('province_code', '=', provinceCode)
    .where('number', '=', number)
    .where('seq', '=', box.seq)
    .execute();
  await note(work, 'sealed_forwarded', number, `${entry.kid} → ${wrap.kid}`);
  return { receivedAt: now.toISOString() };
}

/**
 * Records that an officer takes the text of a report out of the desk, and why.
 * @throws ProblemError where the centre has no such report
 */
export async function noteExport(work: SealedWork, number: string, reason: string): Promise<void> {
  await findThread(work, number);
  await note(work, 'sealed_exported', number, reason);
}

async function findThread({ transaction }: SealedWork, number: string) {
  const thread = await transaction
    .selectFrom('sealed_threads')
    .select(['province_code', 'rid'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (thread === undefined) throw new ProblemError('case_not_found');
  return thread;
}

type SealedAct =
  'sealed_opened' | 'sealed_answered' | 'sealed_noted' | 'sealed_forwarded' | 'sealed_exported';

/** The action, never what was said. */
function note(
  { transaction, officer, now }: SealedWork,
  action: SealedAct,
  caseNumber: string,
  reason?: string,
): Promise<void> {
  return writeAudit(transaction, {
    at: now,
    action,
    provinceCode: caseNumber.slice(5, 7),
    officerId: officer.id,
    caseNumber,
    ...(reason === undefined ? {} : { reason }),
  });
}
