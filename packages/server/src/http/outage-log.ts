import type { FastifyBaseLogger } from 'fastify';

const EVERY_MS = 1000;

interface Outage {
  readonly error: unknown;
  calls: number;
}

/**
 * Tells of calls that were refused because the database could not be used: one line a second for each
 * kind, with the number of calls, since a minute without a database refuses thousands.
 */
export class OutageLog {
  readonly #log: FastifyBaseLogger;
  readonly #seen = new Map<string, Outage>();
  #timer: NodeJS.Timeout | undefined;

  constructor(log: FastifyBaseLogger) {
    this.#log = log;
  }

  add(error: unknown): void {
    const kind = kindOf(error);
    const seen = this.#seen.get(kind);
    if (seen !== undefined) {
      seen.calls += 1;
      return;
    }
    this.#tell({ error, calls: 1 });
    this.#seen.set(kind, { error, calls: 0 });
    this.#timer ??= setInterval(() => this.#tellRest(), EVERY_MS).unref();
  }

  /** Tells what has not been told yet. */
  stop(): void {
    this.#tellRest();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tellRest(): void {
    for (const [kind, outage] of this.#seen) {
      if (outage.calls > 0) {
        this.#tell(outage);
        outage.calls = 0;
      } else this.#seen.delete(kind);
    }
    if (this.#seen.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tell({ error, calls }: Outage): void {
    this.#log.error({ err: error, calls }, 'the database could not be used');
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.message;
}
