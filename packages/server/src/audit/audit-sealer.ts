import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';
import { printHead, readHead, type AuditHead } from './audit-chain.ts';
import { sealAudit } from './seal-audit.ts';

const INTERVAL_MS = 10_000;
const TELL_MS = 60 * 60 * 1000;

export interface SealerOptions {
  readonly clock: Clock;
  readonly database: Database;
  readonly log: Pick<Logger, 'info'>;
  readonly onError: (error: unknown) => void;
}

/**
 * Adds to the chain over the audit every ten seconds, and tells its head each hour: a log that goes to
 * another machine is then a witness that nobody who has the database can change.
 */
export class AuditSealer {
  readonly #options: SealerOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isStopped = false;
  #toldAt = -Infinity;
  #told: bigint | undefined;
  #turnedAt = performance.now();

  constructor(options: SealerOptions) {
    this.#options = options;
  }

  /** When the last turn ended well, by `performance.now()`; the start counts as one. */
  get turnedAt(): number {
    return this.#turnedAt;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#seal()
        .catch(this.#options.onError)
        .finally(() => {
          if (!this.#isStopped) this.start();
        });
    }, INTERVAL_MS).unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #seal(): Promise<void> {
    const { clock, database } = this.#options;
    // The head from before: a link that has just been added may not outlive the loss of this server.
    const head = await asMaintenance(database, readHead);
    await sealAudit(database, clock());
    this.#turnedAt = performance.now();
    if (head !== undefined) this.#tell(head, performance.now());
  }

  #tell(head: AuditHead, now: number): void {
    if (now - this.#toldAt < TELL_MS || head.position === this.#told) return;
    this.#toldAt = now;
    this.#told = head.position;
    this.#options.log.info({ head: printHead(head) }, 'audit chain');
  }
}
