import {
  isBusyError,
  isConflictError,
  isInputError,
  isNotFoundError,
  isNotPermittedError,
  newIdempotencyKey,
  type SeenCase,
} from '@damrong/sdk';
import type { Chosen } from './chosen-cases.ts';

/** The most cases that one action takes: half a minute of the centre's time. */
export const BULK_LIMIT = 500;

/** Several at once, so that the way there and back is not waited for each time. */
const AT_ONCE = 4;

/** One write to one case, as on its own page. */
export type BulkAct = (seen: SeenCase, options: { idempotencyKey: string }) => Promise<unknown>;

/** How a case has come out of it. `open` ones have no answer yet, or were not begun. */
export type BulkOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly error: unknown };

/**
 * The same write to many cases, one call each: by the rules and on the version of each. It stops at the
 * first call without an answer; going on sends that one again under its key, so that it is done once.
 */
export class BulkRun {
  readonly outcomes: Map<string, BulkOutcome>;
  /** Why it has stopped; undefined while it has not. */
  error: unknown;
  isRunning = false;
  readonly #cases: Chosen;
  readonly #act: BulkAct;
  readonly #changed: () => void;
  readonly #keys = new Map<string, string>();
  #isStopped = false;

  /** @param changed called whenever there is something new to show */
  constructor(cases: Chosen, act: BulkAct, changed: () => void) {
    this.#cases = cases;
    this.#act = act;
    this.#changed = changed;
    this.outcomes = new Map([...cases.keys()].map((number) => [number, { kind: 'open' }]));
  }

  numbers(kind: BulkOutcome['kind']): string[] {
    return [...this.outcomes].flatMap(([number, outcome]) => (outcome.kind === kind ? number : []));
  }

  /** Begins, or goes on with what is open. */
  async go(): Promise<void> {
    this.error = undefined;
    this.#isStopped = false;
    this.isRunning = true;
    this.#changed();
    const waiting = this.numbers('open');
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (this.#isStopped) return;
        await this.#do(next);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.isRunning = false;
    this.#changed();
  }

  /** What is on its way is waited for; nothing more is sent. */
  stop(): void {
    this.#isStopped = true;
  }

  async #do(number: string): Promise<void> {
    const idempotencyKey = this.#keys.get(number) ?? newIdempotencyKey();
    this.#keys.set(number, idempotencyKey);
    try {
      await this.#act({ number, version: this.#cases.get(number) ?? 0 }, { idempotencyKey });
      this.outcomes.set(number, { kind: 'done' });
    } catch (error) {
      if (isRefusal(error)) this.outcomes.set(number, { kind: 'refused', error });
      else {
        this.error = error;
        this.stop();
      }
    }
    this.#changed();
  }
}

/** Whether the centre has said no to this case; anything else may succeed later. */
function isRefusal(error: unknown): boolean {
  if (isBusyError(error)) return false;
  return (
    isConflictError(error) ||
    isInputError(error) ||
    isNotFoundError(error) ||
    isNotPermittedError(error)
  );
}
