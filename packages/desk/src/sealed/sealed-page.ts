import { categories, codeName, formatThaiDate } from '@damrong/contract';
import {
  isSealedError,
  openVault,
  sealedFaultsEn,
  sealedFaultsTh,
  type Bytes,
  type SealedFault,
} from '@damrong/contract/sealed';
import { newIdempotencyKey } from '@damrong/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DeskPage } from '../app/desk-page.ts';
import { UnsavedChanges } from '../app/unsaved-changes.ts';
import { formStyles } from '../form/form.styles.ts';
import { sealedWords } from '../locale/sealed.ts';
import type { SealedMessages } from '../locale/sealed.th.ts';
import { makeKeys, unlock, type FreshKeys, type OfficerKeys } from './officer-keys.ts';
import { ReplyDrafts } from './reply-drafts.ts';
import { saveText } from './save-text.ts';
import { SealedCallError, sealedCalls, type ThreadPage, type VaultAnswer } from './sealed-calls.ts';
import {
  exportText,
  forwardBoxes,
  forwardTargets,
  sealAnswer,
  showThread,
  type ShownBox,
  type ShownThread,
} from './sealed-thread.ts';
import { sealedStyles } from './sealed.styles.ts';

const IDLE_MS = 10 * 60 * 1000;
const HIDDEN_MS = 2 * 60 * 1000;

const faults = { th: sealedFaultsTh, en: sealedFaultsEn } as const;

/** Sealed reports of the centre: listed for all, opened by whose key they are sealed to. */
export class SealedPage extends DeskPage {
  static override styles = [...formStyles, sealedStyles];
  static override properties = {
    isBusy: { state: true },
    told: { state: true },
    vault: { state: true },
    fresh: { state: true },
    keys: { state: true },
    threads: { state: true },
    thread: { state: true },
  };

  declare isBusy: boolean;
  /** What went wrong, or was done; empty for nothing. */
  declare told: string;
  declare vault: VaultAnswer | 'none' | undefined;
  declare fresh: FreshKeys | undefined;
  declare keys: OfficerKeys | undefined;
  declare threads: ThreadPage | undefined;
  declare thread: ShownThread | undefined;
  readonly #drafts = new ReplyDrafts();
  /** A sealed answer whose arrival nobody has confirmed: it is sent again as it is, not sealed again. */
  #unconfirmed: { readonly said: string; readonly box: Bytes; readonly key: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isBusy = false;
    this.told = '';
    new UnsavedChanges(this, () => this.#drafts.isUsed || this.fresh !== undefined);
  }

  get heading(): string {
    return this.#text.heading;
  }

  get #text(): SealedMessages {
    return sealedWords[this.locale.lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const name of ['pointerdown', 'keydown']) this.addEventListener(name, this.#onUse);
  }

  /** Whoever leaves the page, signs out among them, leaves no key behind. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#lock();
  }

  override firstUpdated(): void {
    void this.#act(() => this.#load());
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`<div class="root" aria-busy=${this.isBusy}>
      <h1 tabindex="-1">${text.heading}</h1>
      <p class="words">${text.intro}</p>
      ${this.told === '' ? nothing : html`<p class="notice" role="status">${this.told}</p>`}
      ${this.vault === undefined ? nothing : this.#renderKeys(this.vault)}
      ${this.thread === undefined ? nothing : this.#renderThread(this.thread)}
      ${this.threads === undefined ? nothing : this.#renderList(this.threads)}
    </div>`;
  }

  #renderKeys(answer: VaultAnswer | 'none'): TemplateResult {
    const text = this.#text;
    if (answer === 'none') return html`<p class="notice">${text.notInstalled}</p>`;
    if (this.fresh !== undefined) return this.#renderFresh(this.fresh);
    if (this.keys !== undefined) {
      return html`<p>
        ${text.unlocked}
        <button class="link" type="button" @click=${() => this.#lock()}>${text.lock}</button>
      </p>`;
    }
    if (answer.vault === null) {
      return html`<p class="words">${text.noKeys}</p>
        <button class="button" id="make" type="button" @click=${() => this.#act(this.#make)}>
          ${text.makeKeys}
        </button>`;
    }
    if (!answer.isListed) return html`<p class="notice">${text.waiting}</p>`;
    return html`<form
      class="narrow-page"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#act(this.#unlock);
      }}
    >
      <div class="field">
        <label for="passphrase">${text.passphrase}</label>
        <input class="input" id="passphrase" autocomplete="off" spellcheck="false" translate="no" />
      </div>
      <p class="actions"><button class="button">${text.unlock}</button></p>
    </form>`;
  }

  #renderFresh({ fingerprint, passphrase, sent }: FreshKeys): TemplateResult {
    const text = this.#text;
    return html`<section class="card">
      <h2>${text.fresh}</h2>
      <p>${text.passphrase}<output class="secret" translate="no">${passphrase}</output></p>
      <p>${text.fingerprint}<output class="secret" translate="no">${fingerprint}</output></p>
      <p class="actions">
        <button
          class="button secondary"
          type="button"
          @click=${() => {
            const { opens, signs, vault } = sent;
            saveText(`key-${vault.kid}.json`, JSON.stringify({ kid: vault.kid, opens, signs }));
          }}
        >
          ${text.enrolmentFile}
        </button>
      </p>
      <div class="field">
        <label for="typed-back">${text.typedBack}</label>
        <input class="input" id="typed-back" autocomplete="off" spellcheck="false" translate="no" />
      </div>
      <p class="actions">${this.#button('written', text.written, this.#enrol)}</p>
    </section>`;
  }

  #renderList({ threads, hasMore }: ThreadPage): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    if (threads.length === 0) return html`<p>${text.none}</p>`;
    return html`<ol class="threads">
        ${threads.map(
          ({ categoryCode, dueOn, isWaiting, number, receivedAt }) =>
            html`<li class="card">
              <strong translate="no">${number}</strong>
              <span class="muted"
                >${text.sealedCase}${
                  categoryCode === null
                    ? nothing
                    : html` · ${codeName(categories, categoryCode, lang)}`
                }</span
              >
              <span
                >${text.received}
                ${formatThaiDate(receivedAt, lang)}${
                  dueOn === null ? nothing : html` · ${text.due} ${formatThaiDate(dueOn, lang)}`
                }</span
              >
              <span>${isWaiting ? text.isWaiting : text.isAnswered}</span>
              ${
                this.keys === undefined
                  ? nothing
                  : html`<button
                      class="button secondary"
                      type="button"
                      aria-label=${text.openOf(number)}
                      @click=${() => this.#act(() => this.#open(number))}
                    >
                      ${text.open}
                    </button>`
              }
            </li>`,
        )}
      </ol>
      ${hasMore ? this.#button('older', text.older, () => this.#more(), 'secondary') : nothing}`;
  }

  #renderThread(thread: ShownThread): TemplateResult {
    const text = this.#text;
    const { boxes, number } = thread;
    const targets = this.keys === undefined ? [] : forwardTargets(thread, this.keys, new Date());
    const canAnswer = boxes[0]?.opened !== undefined;
    return html`<section class="thread" aria-labelledby="thread">
      <h2 id="thread" tabindex="-1">${text.thread} <span translate="no">${number}</span></h2>
      ${thread.faults.map((fault) => this.#fault(fault))}
      ${boxes.map((box) => this.#renderBox(box))}
      ${
        canAnswer
          ? html`<div class="field">
                <label for="reply">${text.reply}</label>
                <textarea
                  class="input"
                  id="reply"
                  rows="5"
                  .value=${live(this.#drafts.of(number))}
                  @input=${({ target }: Event) => {
                    if (target instanceof HTMLTextAreaElement) {
                      this.#drafts.change(number, target.value);
                      this.requestUpdate();
                    }
                  }}
                ></textarea>
              </div>
              <p class="actions">
                ${this.#button('answer', text.answer, () => this.#answer('answer'))}
                ${this.#button('note', text.note, () => this.#answer('note'), 'secondary')}
              </p>
              ${targets.length === 0 ? nothing : this.#renderForward(targets)}
              <div class="field">
                <label for="reason">${text.exportReason}</label>
                <input class="input" id="reason" maxlength="500" />
              </div>
              <p class="actions">
                ${this.#button('export', text.exportSubmit, () => this.#export(), 'secondary')}
              </p>`
          : nothing
      }
    </section>`;
  }

  #renderForward(targets: ReturnType<typeof forwardTargets>): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    return html`<div class="field">
        <label for="target">${text.forward}</label>
        <p class="hint" id="target-hint">${text.forwardHint}</p>
        <select class="input" id="target" aria-describedby="target-hint">
          ${targets.map(({ kid, title }) => html`<option value=${kid}>${title[lang]}</option>`)}
        </select>
      </div>
      <p class="actions">
        ${this.#button('forward', text.forwardSubmit, () => this.#forward(), 'secondary')}
      </p>`;
  }

  #renderBox({ fault, from, kind, opened, receivedAt }: ShownBox): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const who = from === undefined ? '' : ` · ${from.title[lang]}`;
    return html`<article class="card">
      <p class="muted">
        ${text.kinds[kind]}${who} · ${formatThaiDate(receivedAt, lang, 'with-time')}
      </p>
      ${fault === undefined ? nothing : this.#fault(fault)}
      ${opened === undefined ? nothing : html`<p class="letter">${opened.payload.text}</p>`}
      ${
        opened?.payload.contact === undefined
          ? nothing
          : html`<p>${text.contact}: ${opened.payload.contact}</p>`
      }
    </article>`;
  }

  #button(id: string, words: string, act: () => Promise<void>, kind = ''): TemplateResult {
    return html`<button
      class="button ${kind}"
      id=${id}
      type="button"
      @click=${() => this.#act(act)}
    >
      ${words}
    </button>`;
  }

  #fault(fault: SealedFault): TemplateResult {
    return html`<p class="notice failure" role="alert">${faults[this.locale.lang][fault]}</p>`;
  }

  /** One act at a time; whatever it throws becomes a sentence. */
  async #act(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.told = '';
    try {
      await this.desk.session.run(act);
    } catch (error) {
      this.told = isSealedError(error) ? faults[this.locale.lang][error.fault] : this.#text.failed;
    } finally {
      this.isBusy = false;
    }
  }

  async #load(): Promise<void> {
    try {
      // Both before either is shown: what is pressed while the page is busy would be lost.
      const [vault, threads] = await Promise.all([sealedCalls.vault(), sealedCalls.list()]);
      this.vault = vault;
      this.threads = threads;
    } catch (error) {
      if (!(error instanceof SealedCallError) || error.status !== 404) throw error;
      this.vault = 'none';
    }
  }

  readonly #make = async (): Promise<void> => {
    if (this.vault === undefined || this.vault === 'none') return;
    this.fresh = await makeKeys(this.vault.roots);
  };

  /** Sends the keys once their passphrase was typed back: keys without one could never be opened. */
  readonly #enrol = async (): Promise<void> => {
    if (this.fresh === undefined) return;
    const { sent } = this.fresh;
    await openVault(sent.vault, this.#field('typed-back').value);
    this.vault = await sealedCalls.enrol(sent);
    this.fresh = undefined;
  };

  readonly #unlock = async (): Promise<void> => {
    const field = this.#field('passphrase');
    const provinceCode = this.desk.session.officer?.provinceCode ?? '';
    if (this.vault === undefined || this.vault === 'none' || this.vault.vault === null) return;
    const file = await sealedCalls.directory();
    const about = { file, provinceCode, now: new Date() };
    const keys = await unlock(this.vault.vault, field.value, about);
    await this.#drafts.unlock(keys);
    this.keys = keys;
    this.#onUse();
  };

  async #more(): Promise<void> {
    const known = this.threads?.threads ?? [];
    const { threads, hasMore } = await sealedCalls.list(known.at(-1)?.number);
    this.threads = { threads: [...known, ...threads], hasMore };
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.threads button');
    buttons[known.length]?.focus();
  }

  async #open(number: string): Promise<void> {
    if (this.keys === undefined) return;
    this.thread = await showThread(await sealedCalls.read(number), this.keys);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#thread')?.focus();
  }

  async #answer(kind: 'answer' | 'note'): Promise<void> {
    const { keys, thread } = this;
    if (keys === undefined || thread === undefined) return;
    const { number } = thread;
    const text = this.#drafts.of(number).trim();
    if (text === '') {
      this.told = this.#text.textMissing;
      this.#field('reply').focus();
      return;
    }
    const said = `${kind} ${number} ${text}`;
    if (this.#unconfirmed?.said !== said) {
      const box = await sealAnswer(thread, { kind, text, now: new Date() }, keys);
      this.#unconfirmed = { said, box, key: newIdempotencyKey() };
    }
    await sealedCalls.sendBox(number, this.#unconfirmed.box, this.#unconfirmed.key);
    this.#unconfirmed = undefined;
    // What was typed meanwhile stays.
    if (this.#drafts.of(number).trim() === text) this.#drafts.change(number, '');
    await this.#refresh(number);
  }

  async #forward(): Promise<void> {
    const kid = this.#field('target').value;
    const { keys } = this;
    if (keys === undefined || this.thread === undefined) return;
    // What has arrived of an earlier try whose answer was lost is not sent again.
    const thread = await showThread(await sealedCalls.read(this.thread.number), keys);
    const to = forwardTargets(thread, keys, new Date()).find((entry) => entry.kid === kid);
    if (to === undefined) return this.#refresh(thread.number);
    for (const body of await forwardBoxes(thread, to, keys)) {
      await sealedCalls.forward(thread.number, body);
    }
    await this.#refresh(thread.number);
  }

  async #export(): Promise<void> {
    const { thread } = this;
    const reason = this.#field('reason').value.trim();
    if (thread === undefined) return;
    if (reason.length < 3) {
      this.told = this.#text.reasonMissing;
      return;
    }
    await sealedCalls.noteExport(thread.number, reason);
    saveText(`${thread.number}.txt`, exportText(thread, this.#text.exportMark));
    this.told = this.#text.done;
  }

  async #refresh(number: string): Promise<void> {
    await this.#open(number);
    this.threads = await sealedCalls.list();
    this.told = this.#text.done;
  }

  #field(id: string): HTMLInputElement {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    if (field === null) throw new Error(`the page has no ${id}`);
    return field;
  }

  #lock(): void {
    clearTimeout(this.#timer);
    if (this.keys !== undefined) this.#drafts.lock(this.keys);
    this.#unconfirmed = undefined;
    this.keys = undefined;
    this.thread = undefined;
    this.fresh = undefined;
  }

  readonly #onUse = (): void => {
    this.#lockIn(IDLE_MS);
  };

  readonly #onVisibility = (): void => {
    this.#lockIn(document.hidden ? HIDDEN_MS : IDLE_MS);
  };

  #lockIn(ms: number): void {
    clearTimeout(this.#timer);
    if (this.keys === undefined) return;
    this.#timer = setTimeout(() => {
      this.#lock();
      this.told = this.#text.locked;
    }, ms);
  }
}
