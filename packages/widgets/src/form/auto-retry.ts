import { errorKind } from './call-error.ts';
import type { FormFeature } from './feature.ts';
import type { StepFormHost } from './form-steps.ts';
import { html, nothing, type TemplateResult } from 'lit';

// The browser says when its own network is back, but not when the fault was further away.
const pausesMs = [15_000, 30_000, 60_000, 120_000, 300_000];

interface RetriedForm {
  readonly host: StepFormHost;
  readonly state: { readonly draft: object };
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly isDone: boolean;
  /** The draft lies on this device, whatever becomes of the page. */
  readonly isSaved: boolean;
  readonly receipt: { say(note: string): void };
  isUnattended: boolean;
  next(): Promise<void>;
}

interface RetryMessages {
  readonly sendsAgain: string;
  /** Where the draft is kept, too. */
  readonly sendsLater: string;
  readonly sentAgain: string;
}

/**
 * Sends once more what no network could carry, while the page stays open and nothing is changed. The
 * key stays the same, so that one press never sends twice.
 */
export class AutoRetry implements FormFeature {
  readonly #form: RetriedForm;
  readonly #words: () => RetryMessages;
  #draft: object | undefined;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: RetriedForm, words: () => RetryMessages) {
    this.#form = form;
    this.#words = words;
  }

  render(slot: string): TemplateResult | undefined {
    if (slot !== 'error' || !this.#isWaiting) return undefined;
    const { sendsAgain, sendsLater } = this.#words();
    return html`<p>${sendsAgain} ${this.#form.isSaved ? sendsLater : nothing}</p>`;
  }

  failed(): void {
    const { error, host, state } = this.#form;
    if (errorKind(error) !== 'lost' || !host.isConnected) {
      this.stop();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#try, pausesMs[this.#count] ?? pausesMs.at(-1));
    addEventListener('online', this.#try);
    this.#count += 1;
    this.#draft = state.draft;
  }

  refused(): void {
    this.stop();
  }

  moved(): void {
    this.stop();
  }

  reset(): void {
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#try);
    this.#draft = undefined;
    this.#count = 0;
  }

  /** Whether what failed will be sent without another press. */
  get #isWaiting(): boolean {
    const { host, state } = this.#form;
    return this.#draft !== undefined && this.#draft === state.draft && !host.isRefused;
  }

  readonly #try = (): void => {
    if (this.#isWaiting && !this.#form.isBusy) void this.#send();
  };

  async #send(): Promise<void> {
    const form = this.#form;
    form.isUnattended = true;
    try {
      await form.next();
    } finally {
      form.isUnattended = false;
    }
    if (form.isDone) form.receipt.say(this.#words().sentAgain);
  }
}
