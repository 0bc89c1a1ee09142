import { fileCase, filing } from '../../packages/server/test-support/citizen.ts';

export interface Filed {
  readonly number: string;
  readonly code: string;
}

const CLIENTS = 8;
const PAUSE_MS = 20;

/**
 * Citizens who file one case after the other and never give up: a call without an answer is sent
 * again with its own key, as the SDK does.
 */
export class FilingLoad {
  readonly acknowledged: Filed[] = [];
  /** Intents begun; each must become one case. */
  begun = 0;
  #address: string;
  #isOver = false;
  #isAborted = false;
  readonly #clients: Promise<void>[];

  constructor(address: string) {
    this.#address = address;
    this.#clients = Array.from({ length: CLIENTS }, () => this.#fileUntilOver());
    // `finish` reports the rejection; until then it must not count as unhandled.
    for (const client of this.#clients) client.catch(() => undefined);
  }

  /** Sets the address of the centre from now on; a restarted one may have another port. */
  moveTo(address: string): void {
    this.#address = address;
  }

  /** Waits until so many cases have been acknowledged. */
  async reach(count: number): Promise<void> {
    while (this.acknowledged.length < count) await pause(3);
  }

  /** Lets every intent that was begun finish. */
  async finish(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#clients);
  }

  /** Abandons what is under way, for a test that has already failed. */
  abort(): void {
    this.#isOver = true;
    this.#isAborted = true;
  }

  async #fileUntilOver(): Promise<void> {
    while (!this.#isOver) {
      this.begun += 1;
      const key = `lost-by-no-fault-${process.pid}-${this.begun}`;
      this.acknowledged.push(await this.#file(key, filing({ wish: `ขอให้ซ่อมจุดที่ ${this.begun}` })));
    }
  }

  async #file(key: string, body: unknown): Promise<Filed> {
    while (!this.#isAborted) {
      try {
        const { status, body: receipt } = await fileCase({ publicUrl: this.#address }, body, key);
        if (status === 201) return receipt;
        if (status < 500) throw new RangeError(`refused with ${status}`);
      } catch (error) {
        if (error instanceof RangeError) throw error;
      }
      await pause(PAUSE_MS);
    }
    throw new Error('aborted');
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
