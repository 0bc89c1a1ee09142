import type { Question } from '@damrong/contract';
import { fetch } from '../../platform/platform.ts';

// The form can be finished without them, so nobody waits long.
const timeout = 8000;

/**
 * The questions of one category at a time. The answer is taken as it comes: its strings are shown as
 * text, and the schemas that would check it weigh more than everything that is asked.
 */
export class QuestionList {
  questions: readonly Question[] = [];
  hasFailed = false;

  readonly #changed: () => void;
  #address = '';
  #loading = new AbortController();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @param address where the questions are, or empty for none */
  load(address: string, cache: RequestCache = 'default'): void {
    if (address === this.#address) return;
    this.stop();
    this.#address = address;
    this.questions = [];
    this.hasFailed = false;
    this.#loading = new AbortController();
    if (address !== '') void this.#fetch(address, cache, this.#loading.signal);
  }

  /** Asks again, past what the browser has kept. */
  reload(): void {
    const address = this.#address;
    this.#address = '';
    this.load(address, 'reload');
  }

  /** Breaks off what is on its way; the next `load` begins again. */
  stop(): void {
    this.#loading.abort();
    if (this.questions.length === 0) this.#address = '';
  }

  async #fetch(address: string, cache: RequestCache, signal: AbortSignal): Promise<void> {
    const late = setTimeout(() => {
      this.hasFailed = true;
      this.#changed();
    }, timeout);
    try {
      const answer = await fetch(address, { cache, signal });
      const body = (await answer.json()) as { questions: Question[] };
      if (!signal.aborted) this.questions = answer.ok ? body.questions : [];
      this.hasFailed = !answer.ok;
    } catch {
      this.hasFailed = !signal.aborted;
    }
    clearTimeout(late);
    if (!signal.aborted) this.#changed();
  }
}
