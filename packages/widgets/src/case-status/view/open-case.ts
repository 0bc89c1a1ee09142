import {
  type CaseView,
  type Lang,
  type OpenQuestion,
  addFacts,
  answerQuestion,
  rateCase,
  reopenCase,
} from '@damrong/contract';
import { send, watchCase } from '@damrong/sdk/light';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { focusFirst } from '../../field/focus.ts';
import { AttachedFiles } from '../../files/attached-files.ts';
import { calls, createTransport } from '../../platform/transport.ts';
import { printDocument } from '../../print-document/print.ts';
import { filesChunk } from '../files.chunk.ts';
import type { ViewMessages } from '../locale/th.ts';
import { CaseAttachments } from './case-attachments.ts';
import { caseDocument } from './case-text.ts';
import type { CaseHost, Credentials } from './look-up.ts';
import { CaseReply, IntentKey } from './case-reply.ts';
import { LiveCase } from './live-case.ts';
import { MailSubscription } from '../mail/mail-subscription.ts';

export interface Rating {
  readonly score: number | undefined;
  readonly comment: string;
}

/** One case that number and code have opened, and what the citizen does with it. */
export class OpenCase {
  readonly answer: CaseReply<string>;
  readonly facts: CaseReply<string>;
  readonly rating: CaseReply<Rating>;
  readonly reopening: CaseReply<string>;
  readonly mail: MailSubscription;
  readonly attachments: CaseAttachments;
  /** Photos and documents for the facts. */
  readonly files: AttachedFiles;

  /** The reader is asked whether what is unsent may go. */
  isLeaving = false;

  readonly #host: CaseHost;
  readonly #credentials: Credentials;
  readonly #live: LiveCase;
  #view: CaseView;
  #news: 'event' | 'changed' | undefined;
  readonly #answerKey = new IntentKey();
  readonly #factsKey = new IntentKey();
  readonly #reopeningKey = new IntentKey();
  /** What the typed answer belongs to, also when the centre no longer waits for it. */
  #asked: OpenQuestion | null;
  #sentFiles: readonly string[] = [];

  constructor(host: CaseHost, credentials: Credentials, view: CaseView) {
    this.#host = host;
    this.#credentials = credentials;
    this.#view = view;
    this.#asked = view.question;
    this.#live = new LiveCase(
      (signal) => watchCase(this.#transport, credentials, { signal }),
      (now) => {
        this.#hear(now);
      },
    );
    this.attachments = new CaseAttachments(host, credentials);
    this.files = new AttachedFiles(host, calls, () => loadChunk(filesChunk));
    const onChange = () => {
      host.requestUpdate();
    };
    this.answer = new CaseReply('', onChange);
    this.facts = new CaseReply('', onChange);
    this.rating = new CaseReply({ score: undefined, comment: '' }, onChange);
    this.reopening = new CaseReply('', onChange);
    this.mail = new MailSubscription(host);
  }

  get view(): CaseView {
    return this.#view;
  }

  /** What came while the page was open: something that happened, or only another state. */
  get news(): 'event' | 'changed' | undefined {
    return this.#news;
  }

  /** A form stays while something is typed in it or it has the focus, whatever becomes of the case. */
  keeps(form: CaseReply<unknown>, field: string): boolean {
    const focused = this.#host.shadowRoot?.activeElement?.closest('form');
    const isFocused = focused?.querySelector(`#${field}`) instanceof HTMLElement;
    return isFocused || form.error !== undefined || !form.isEmpty;
  }

  /** The question to show: what waits, or what an unsent answer was typed for. */
  get question(): OpenQuestion | null {
    return this.#view.question ?? (this.keeps(this.answer, 'answer') ? this.#asked : null);
  }

  async sendAnswer(): Promise<void> {
    const { question } = this;
    if (question === null) return;
    await this.#send(this.answer, async (answer, signal) => {
      const body = { ...this.#credentials, question: question.id, answer };
      const view = await this.#answerKey.use((idempotencyKey) =>
        send(this.#transport, answerQuestion, { body }, { signal, idempotencyKey }),
      );
      this.#take(view);
    });
  }

  async sendFacts(): Promise<void> {
    await this.#send(this.facts, async (facts, signal) => {
      const files = await this.files.settled();
      const earlier = this.#sentFiles;
      this.#sentFiles = files;
      let attachments = files;
      const view = await this.#factsKey.use((idempotencyKey) => {
        const body = { ...this.#credentials, facts, attachments };
        // Sent again, then the centre has taken the earlier attempt, and its files with it.
        attachments = files.filter((id) => !earlier.includes(id));
        return send(this.#transport, addFacts, { body }, { signal, idempotencyKey });
      });
      this.#take(view);
      this.files.leave();
    });
  }

  async sendRating(): Promise<void> {
    await this.#send(this.rating, async ({ score, comment }, signal) => {
      const body = { ...this.#credentials, score: score ?? Number.NaN, comment };
      this.#take(await send(this.#transport, rateCase, { body }, { signal }));
    });
  }

  async sendReopening(): Promise<void> {
    await this.#send(this.reopening, async (reason, signal) => {
      const body = { ...this.#credentials, reason };
      const view = await this.#reopeningKey.use((idempotencyKey) =>
        send(this.#transport, reopenCase, { body }, { signal, idempotencyKey }),
      );
      this.#take(view);
    });
  }

  async sendMail(): Promise<void> {
    await this.#send(this.mail.form, (email, signal) => {
      const body = { ...this.#credentials, email, lang: this.#host.language };
      return this.mail.post(this.#transport, body, signal);
    });
  }

  /** Where a new case is filed, on the centre's own page. */
  complaintUrl(lang: Lang): string {
    return `${this.#host.centerUrl}/${lang}/complaint?province=${this.#view.provinceCode}`;
  }

  /** Whether something was written or chosen that the centre does not have. */
  get unsaved(): boolean {
    const isWritten = this.#forms.some(({ isEmpty }) => !isEmpty);
    return isWritten || Boolean(this.files.box?.items.length);
  }

  /** Leaves the case; while something is unsent its reader is asked first. */
  async leave(): Promise<void> {
    if (this.unsaved) await this.#askToLeave(true, '.leaving');
    else this.close();
  }

  async stay(): Promise<void> {
    await this.#askToLeave(false, '.leave');
  }

  close(): void {
    this.files.leave();
    this.#host.close();
  }

  /** Prints the case alone; where the browser cannot do that, the page with it. */
  print(text: ViewMessages, lang: Lang): void {
    printDocument(caseDocument(this.#view, text, lang), lang, this.#host.renderRoot).catch(() => {
      window.print();
    });
  }

  /** Keeps the case up to date from now on. */
  start(): void {
    this.#live.start();
  }

  /** Gives up the answers that are waited for; what is typed stays. */
  stop(): void {
    this.#live.stop();
    for (const form of this.#forms) form.stop();
  }

  get #forms(): readonly CaseReply<unknown>[] {
    return [this.answer, this.facts, this.rating, this.reopening, this.mail.form];
  }

  get #transport() {
    return createTransport(this.#host.centerUrl);
  }

  async #askToLeave(isLeaving: boolean, focus: string): Promise<void> {
    this.isLeaving = isLeaving;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  #hear(view: CaseView): void {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    // What the citizen is sending from here is no news.
    if (!this.#forms.some(({ isBusy }) => isBusy)) {
      const hasGrown = view.timeline.length > this.#view.timeline.length;
      this.#news = hasGrown ? 'event' : 'changed';
    }
    this.#take(view);
    this.#host.requestUpdate();
  }

  #take(view: CaseView): void {
    this.#view = view;
    this.#asked = view.question ?? this.#asked;
  }

  async #send<Value>(
    form: CaseReply<Value>,
    call: (value: Value, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    // One message at a time says what has come.
    for (const other of this.#forms) if (other !== form) other.isSent = false;
    this.#news = undefined;
    await form.send(call);
    if (form.error !== undefined) this.#host.report(form.error);
    await this.#host.updateComplete;
    if (form.error !== undefined) focusFirst(this.#host.renderRoot);
    else if (form.isSent) this.#host.renderRoot.querySelector<HTMLElement>('.sent')?.focus();
  }
}
