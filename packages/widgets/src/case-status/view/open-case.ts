import { addFacts, rateCase, type CaseView, type Lang } from '@damrong/contract';
import { createTransport, isConflictError, newIdempotencyKey, send } from '@damrong/sdk';
import type { TemplateResult } from 'lit';
import { printSheet } from '../../sheet/print-sheet.ts';
import { focusFirst } from '../../field/focus.ts';
import type { LateWords } from '../late-words.ts';
import { lateThai } from '../locale/th.ts';
import type { ViewText } from '../locale/view.th.ts';
import { caseSheet } from './case-sheet.ts';
import { caseTemplate } from './case-template.ts';
import { FollowUp } from './follow-up.ts';
import type { Credentials } from './look-up.ts';

/** The element that shows the case. */
export interface CaseHost {
  readonly centreUrl: string;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  /** Leaves the case and forgets number and code. */
  close(): void;
  report(error: unknown): void;
}

export interface Rating {
  readonly score: number | undefined;
  readonly comment: string;
}

/** One case that number and code have opened, and what the citizen does with it. */
export class OpenCase {
  readonly facts: FollowUp<string>;
  readonly rating: FollowUp<Rating>;

  readonly #host: CaseHost;
  readonly #credentials: Credentials;
  #view: CaseView;
  #factsKey = newIdempotencyKey();

  constructor(host: CaseHost, credentials: Credentials, view: CaseView) {
    this.#host = host;
    this.#credentials = credentials;
    this.#view = view;
    const onChange = () => {
      host.requestUpdate();
    };
    this.facts = new FollowUp('', onChange);
    this.rating = new FollowUp({ score: undefined, comment: '' }, onChange);
  }

  get view(): CaseView {
    return this.#view;
  }

  render(lang: Lang, words: LateWords = lateThai): TemplateResult {
    return caseTemplate(this, words, lang);
  }

  async sendFacts(): Promise<void> {
    await this.#send(this.facts, async (facts, signal) => {
      this.#view = await this.#postFacts(facts, signal);
      this.#factsKey = newIdempotencyKey();
    });
  }

  async sendRating(): Promise<void> {
    await this.#send(this.rating, async ({ score, comment }, signal) => {
      const body = { ...this.#credentials, score: score ?? Number.NaN, comment };
      this.#view = await send(this.#transport, rateCase, { body }, { signal });
    });
  }

  close(): void {
    this.#host.close();
  }

  /** Prints the case alone; where the browser cannot do that, the page with it. */
  print(text: ViewText, lang: Lang): void {
    printSheet(caseSheet(this.#view, text, lang), lang, this.#host.renderRoot).catch(() => {
      window.print();
    });
  }

  /** Gives up the answers that are waited for; what is typed stays. */
  stop(): void {
    this.facts.stop();
    this.rating.stop();
  }

  get #transport() {
    return createTransport({ baseUrl: this.#host.centreUrl });
  }

  async #postFacts(facts: string, signal: AbortSignal): Promise<CaseView> {
    const body = { ...this.#credentials, facts };
    const post = () =>
      send(this.#transport, addFacts, { body }, { signal, idempotencyKey: this.#factsKey });
    try {
      return await post();
    } catch (error) {
      if (!isConflictError(error) || error.code !== 'idempotency_key_reused') throw error;
      // The centre did take the attempt whose answer was lost; what was written since is new.
      this.#factsKey = newIdempotencyKey();
      return post();
    }
  }

  async #send<Value>(
    form: FollowUp<Value>,
    call: (value: Value, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    await form.send(call);
    if (form.error !== undefined) this.#host.report(form.error);
    await this.#host.updateComplete;
    if (form.error !== undefined) focusFirst(this.#host.renderRoot);
    else if (form.isSent) this.#host.renderRoot.querySelector<HTMLElement>('.sent')?.focus();
  }
}
