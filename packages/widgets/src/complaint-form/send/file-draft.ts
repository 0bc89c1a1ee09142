import { fileCase, type CaseFiling, type CaseReceipt } from '@damrong/contract';
import { createTransport, isConflictError, isInputError, send } from '@damrong/sdk';

/** What the centre answered, and whether it had the case already from an earlier attempt. */
export interface Filed {
  readonly receipt: CaseReceipt;
  readonly filing: CaseFiling;
  readonly isEarlier: boolean;
}

/** Where and with which key a case goes; the same key for every attempt of one draft. */
export interface Delivery {
  readonly baseUrl: string;
  readonly key: string;
  readonly signal: AbortSignal;
}

/**
 * Attempts to file one draft. The centre may have taken an attempt whose answer was lost; when the
 * draft was changed after it, the centre refuses the key, and the attempt it did take is found by
 * sending again what was sent before.
 */
export class Attempts {
  #unanswered: readonly CaseFiling[] = [];

  async file(filing: CaseFiling, delivery: Delivery): Promise<Filed> {
    try {
      return { receipt: await post(filing, delivery), filing, isEarlier: false };
    } catch (error) {
      if (isKeyReused(error)) return this.#findTaken(error, delivery);
      if (!isInputError(error)) this.#unanswered = [filing, ...this.#unanswered];
      throw error;
    }
  }

  async #findTaken(refusal: unknown, delivery: Delivery): Promise<Filed> {
    for (const filing of this.#unanswered) {
      try {
        return { receipt: await post(filing, delivery), filing, isEarlier: true };
      } catch (error) {
        if (!isKeyReused(error)) throw error;
      }
    }
    throw refusal;
  }
}

function post(body: CaseFiling, { baseUrl, key, signal }: Delivery): Promise<CaseReceipt> {
  return send(createTransport({ baseUrl }), fileCase, { body }, { signal, idempotencyKey: key });
}

function isKeyReused(error: unknown): boolean {
  return isConflictError(error) && error.code === 'idempotency_key_reused';
}
