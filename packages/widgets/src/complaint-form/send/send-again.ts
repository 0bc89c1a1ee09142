import type { ReactiveController } from 'lit';
import type { DamrongErrorEvent } from '../../element/damrong-error-event.ts';
import { errorKind } from '../../sending/error-kind.ts';
import type { Draft } from '../draft.ts';
import type { LateForm } from '../steps/late-form.ts';

// The browser says when its own network is back, but not when the fault was further away.
const pauses = [15_000, 30_000, 60_000, 120_000, 300_000];

/**
 * Sends once more what no network could carry, while the page stays open and nothing is changed. The
 * key stays the same, so that one press never makes two cases.
 */
export class SendAgain implements ReactiveController {
  /** While it tries, nobody has acted: focus and what was said stay. */
  isTrying = false;

  readonly #form: LateForm;
  #draft: Draft | undefined;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: LateForm) {
    this.#form = form;
    form.host.addController(this);
  }

  /** Whether what failed will be sent without another press. */
  get isWaiting(): boolean {
    const { host, state } = this.#form;
    return this.#draft !== undefined && this.#draft === state.draft && !host.isRefused;
  }

  hostConnected(): void {
    const { host } = this.#form;
    host.addEventListener('damrong-error', this.#onError);
    host.addEventListener('damrong-step', this.#stop);
    host.addEventListener('damrong-case-filed', this.#stop);
    addEventListener('online', this.#try);
  }

  hostDisconnected(): void {
    const { host } = this.#form;
    host.removeEventListener('damrong-error', this.#onError);
    host.removeEventListener('damrong-step', this.#stop);
    host.removeEventListener('damrong-case-filed', this.#stop);
    removeEventListener('online', this.#try);
    this.#stop();
  }

  readonly #onError = ({ code }: DamrongErrorEvent): void => {
    const { failure, host } = this.#form;
    const isLost = code !== 'input_invalid' && errorKind(failure) === 'lost';
    if (!isLost || !host.isConnected) return this.#stop();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#try, pauses[this.#count] ?? pauses.at(-1));
    this.#count += 1;
    this.#draft = this.#form.state.draft;
    this.#form.host.requestUpdate();
  };

  readonly #stop = (): void => {
    clearTimeout(this.#timer);
    this.#draft = undefined;
    this.#count = 0;
  };

  readonly #try = (): void => {
    if (this.isWaiting && !this.#form.isSending) void this.#send();
  };

  async #send(): Promise<void> {
    const form = this.#form;
    this.isTrying = true;
    try {
      await form.next();
    } finally {
      this.isTrying = false;
    }
    if (form.filed !== undefined) form.receipt.say(form.words.form.sentAgain);
  }
}
