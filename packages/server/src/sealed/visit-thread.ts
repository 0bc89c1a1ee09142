import { createHash } from 'node:crypto';
import { toBase64, writeBox, type BoxKind } from '@damrong/contract/sealed';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import { openThread, type SealedCredentials } from './open-thread.ts';

/** A box as its citizen gets it: an answer whole, of everything else what proves the chain. */
export interface VisitedBox {
  readonly kind: BoxKind;
  readonly receivedAt: string;
  readonly head: string;
  readonly bodyHash: string;
  /** Only of answers: own letters are not shown again, whoever has got hold of the code. */
  readonly box: string | null;
}

export interface SealedVisit {
  readonly number: string;
  readonly provinceCode: string;
  readonly rid: string;
  readonly secrets: string;
  readonly receivedAt: string;
  readonly dueOn: string | null;
  readonly boxes: readonly VisitedBox[];
}

/**
 * What the holder of a code may see of a thread.
 * @throws ProblemError `case_not_found`
 */
export function visitThread(
  { database }: AppContext,
  credentials: SealedCredentials,
): Promise<SealedVisit> {
  return asPublic(database, { caseNumber: credentials.number }, async (transaction) => {
    const thread = await openThread(transaction, credentials);
    const { province_code: provinceCode, number } = thread;
    const boxes = await transaction
      .selectFrom('sealed_boxes')
      .selectAll()
      .where('province_code', '=', provinceCode)
      .where('number', '=', number)
      .orderBy('seq')
      .execute();
    const wraps = await transaction
      .selectFrom('sealed_wraps')
      .selectAll()
      .where('province_code', '=', provinceCode)
      .where('number', '=', number)
      .execute();
    return {
      number,
      provinceCode,
      rid: thread.rid.toString('hex'),
      secrets: toBase64(thread.secrets),
      receivedAt: thread.received_at.toISOString(),
      dueOn: thread.due_on,
      boxes: boxes.map(({ seq, kind, head, body, received_at: at }) => ({
        kind,
        receivedAt: at.toISOString(),
        head: toBase64(head),
        bodyHash: createHash('sha256').update(body).digest('hex'),
        box:
          kind === 'answer'
            ? wholeBox(
                head,
                body,
                wraps.filter((wrap) => wrap.seq === seq),
              )
            : null,
      })),
    };
  });
}

interface StoredWrap {
  readonly kid: string;
  readonly enc: Buffer;
  readonly sealed_key: Buffer;
}

/** A box in base64url as it was sent, with these copies of its key. */
export function wholeBox(head: Buffer, body: Buffer, wraps: readonly StoredWrap[]): string {
  return toBase64(
    writeBox(
      new Uint8Array(head),
      wraps.map(({ kid, enc, sealed_key: sealedKey }) => ({
        kid,
        enc: new Uint8Array(enc),
        sealedKey: new Uint8Array(sealedKey),
      })),
      new Uint8Array(body),
    ),
  );
}
