import { fillAnswer, type AnswerKind, type AnswerTemplate } from '@damrong/contract';
import { textField } from '@damrong/widgets/field/text-field';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { failureText } from '../app/failure.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { formStyles } from '../form/form.styles.ts';
import { answerWords } from '../locale/answer.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { AnswerHelp } from './answer-help.ts';
import { templatePickerStyles } from './template-picker.styles.ts';

/** Long enough for the next key of a word. */
const PAUSE_MS = 250;

/** A dialog in which an officer finds a template, and sees it filled from the case. */
export class TemplatePicker extends LitElement {
  static override styles = [...formStyles, templatePickerStyles];
  static override properties = {
    answers: { attribute: false },
    locale: { attribute: false },
  };

  declare answers: AnswerHelp;
  declare locale: Locale;
  #kind: AnswerKind = 'note';
  #search = '';
  #templates: readonly AnswerTemplate[] = [];
  #next: string | null = null;
  #state: 'loading' | 'ready' | { readonly error: unknown } = 'loading';
  #running = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #chosen: ((template: AnswerTemplate | undefined) => void) | undefined;

  constructor() {
    super();
    this.locale = locales.th;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end(undefined);
  }

  /** @returns the chosen template; undefined where the officer has closed it without one */
  async choose(kind: AnswerKind): Promise<AnswerTemplate | undefined> {
    this.#end(undefined);
    if (kind !== this.#kind) this.#templates = [];
    this.#kind = kind;
    this.#search = '';
    const chosen = new Promise<AnswerTemplate | undefined>((resolve) => {
      this.#chosen = resolve;
    });
    await this.updateComplete;
    this.#dialog?.showModal();
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
    void this.#load();
    return chosen;
  }

  override render(): TemplateResult {
    const text = answerWords[this.locale.lang];
    const close = () => {
      this.#end(undefined);
    };
    return html`<dialog aria-labelledby="heading" @close=${close}>
      <div class="root">
        <div class="top">
          <h2 id="heading">${text.heading}</h2>
          <button class="link" type="button" @click=${close}>${text.close}</button>
        </div>
        <p class="muted">${text.hint}</p>
        <form role="search" novalidate @submit=${this.#onSubmit}>
          ${textField({
            id: 'search',
            type: 'search',
            label: text.search,
            value: this.#search,
            onInput: this.#onSearch,
          })}
        </form>
        ${this.#found()}
      </div>
    </dialog>`;
  }

  #found(): TemplateResult {
    const { lang, shell, failure } = this.locale;
    const text = answerWords[lang];
    const state = this.#state;
    if (typeof state === 'object') {
      return failureNotice(failureText(state.error, failure), shell.retry, () => this.#load());
    }
    const count = `${this.#templates.length.toLocaleString(lang)}${this.#next === null ? '' : '+'}`;
    return html`<p role="status">
        ${state === 'loading' ? loadingNotice(shell.loading) : this.#templates.length === 0 ? text.none : text.found(count)}
      </p>
      <ul class="templates">
        ${repeat(
          this.#templates,
          ({ id }) => id,
          (template) => this.#entry(template),
        )}
      </ul>
      ${
        this.#next === null
          ? nothing
          : html`<button
              class="button secondary"
              type="button"
              @click=${() => this.#load(this.#next)}
            >
              ${text.more}
            </button>`
      }`;
  }

  #entry(template: AnswerTemplate): TemplateResult {
    const text = answerWords[this.locale.lang];
    const { title, body, lang, provinceCode } = template;
    const badge = (words: string, isShown: boolean) =>
      isShown ? html` <span class="badge">${words}</span>` : nothing;
    return html`<li>
      <h3>
        ${title} ${badge(text.ofProvince, provinceCode !== null)}
        ${badge(text.english, lang === 'en')}
      </h3>
      <p class="filled" lang=${lang}>${fillAnswer(body, this.answers.values(lang))}</p>
      <button
        class="button secondary"
        type="button"
        @click=${() => {
          this.#end(template);
        }}
      >
        ${text.use}<span class="visually-hidden"> ${title}</span>
      </button>
    </li>`;
  }

  readonly #onSearch = (search: string): void => {
    this.#search = search;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#load(), PAUSE_MS);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#load();
  };

  async #load(cursor: string | null = null): Promise<void> {
    clearTimeout(this.#pause);
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show('loading');
    try {
      const wanted = { kind: this.#kind, search: this.#search, ...(cursor !== null && { cursor }) };
      const { templates, nextCursor } = await this.answers.find(wanted, running.signal);
      if (running.signal.aborted) return;
      // Whatever a centre answers, a note stays one.
      const fitting = templates.filter(({ kind }) => kind === this.#kind);
      this.#templates = cursor === null ? fitting : [...this.#templates, ...fitting];
      this.#next = nextCursor;
      this.#show('ready');
    } catch (error) {
      if (!running.signal.aborted) this.#show({ error });
    }
  }

  #show(state: 'loading' | 'ready' | { readonly error: unknown }): void {
    this.#state = state;
    this.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #end(template: AnswerTemplate | undefined): void {
    const chosen = this.#chosen;
    this.#chosen = undefined;
    clearTimeout(this.#pause);
    this.#running.abort();
    this.#dialog?.close();
    chosen?.(template);
  }
}
