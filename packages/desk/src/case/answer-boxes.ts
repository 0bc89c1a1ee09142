import { blanksOf, fillAnswer, type AnswerKind, type AnswerTemplate } from '@damrong/contract';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { answerWords } from '../locale/answer.ts';
import type { Locale } from '../locale/locale.ts';
import type { AnswerHelp } from './answer-help.ts';
import { BlankQuestion } from './blank-question.ts';
import type { TemplatePicker } from './template-picker.ts';

interface BoxesHost extends LitElement {
  readonly locale: Locale;
  readonly answers: AnswerHelp | undefined;
}

interface Inserted {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Templates for the boxes of a form. Each box names its kind: a template for notes is offered for nothing
 * else. A template goes in where the caret was and takes the place of nothing; what is left to fill in it
 * stands below the box, and is asked about before it is sent.
 */
export class AnswerBoxes implements ReactiveController {
  readonly #host: BoxesHost;
  readonly #form: () => FormController;
  readonly #question: BlankQuestion;
  #boxes = new Set<string>();
  #inserted: Inserted | undefined;
  #said = '';

  constructor(host: BoxesHost, form: () => FormController) {
    this.#host = host;
    this.#form = form;
    this.#question = new BlankQuestion(host);
    host.addController(this);
  }

  hostConnected(): void {}

  /** What stands below a box: the way to templates, what is left to fill, and the way back. */
  below(id: string, kind: AnswerKind): TemplateResult | typeof nothing {
    if (this.#host.answers === undefined) return nothing;
    this.#boxes.add(id);
    const text = answerWords[this.#host.locale.lang];
    const blanks = blanksOf(this.#textOf(id));
    const canUndo = this.#inserted?.id === id && this.#inserted.after === this.#textOf(id);
    return html`<div class="answer-tools">
      <button
        class="link"
        id=${`template-${id}`}
        type="button"
        @click=${() => this.#pick(id, kind)}
      >
        ${text.open}
      </button>
      ${
        canUndo
          ? html`<button class="link" type="button" @click=${() => this.#undo(id)}>
              ${text.undo}
            </button>`
          : nothing
      }
      ${
        blanks.length === 0
          ? nothing
          : html`<p class="hint">${text.blanks(blanks.map((blank) => blank.text).join(' '))}</p>
              <button class="link" type="button" @click=${() => this.#toBlank(id)}>
                ${text.nextBlank}
              </button>`
      }
    </div>`;
  }

  /** The dialogs of the form, and what was just done, for who cannot see it. */
  render(): TemplateResult | typeof nothing {
    const { answers, locale } = this.#host;
    if (answers === undefined) return nothing;
    return html`<p class="visually-hidden" role="status">${this.#said}</p>
      ${this.#question.render(locale)}
      <damrong-desk-template-picker
        .answers=${answers}
        .locale=${locale}
      ></damrong-desk-template-picker>`;
  }

  /** @returns true where no blank is left, or the officer wants to go on with it */
  async maySend(): Promise<boolean> {
    const ids = [...this.#boxes];
    if (await this.#question.ask(ids.map((id) => this.#textOf(id)))) return true;
    const open = ids.find((id) => blanksOf(this.#textOf(id)).length > 0);
    if (open !== undefined) this.#toBlank(open, 0);
    return false;
  }

  async #pick(id: string, kind: AnswerKind): Promise<void> {
    await import('./template-picker.define.ts');
    const picker = this.#host.renderRoot.querySelector<TemplatePicker>(
      'damrong-desk-template-picker',
    );
    const template = await picker?.choose(kind);
    if (template?.kind === kind) this.#insert(id, template);
    else this.#boxOf(id)?.focus();
  }

  #insert(id: string, { title, body, lang }: AnswerTemplate): void {
    const box = this.#boxOf(id);
    const { answers, locale } = this.#host;
    if (box === null || answers === undefined) return;
    const before = box.value;
    const at = box.selectionEnd;
    const apart = at > 0 && !/\s$/.test(before.slice(0, at)) ? '\n' : '';
    const text = apart + fillAnswer(body, answers.values(lang));
    box.focus();
    box.setSelectionRange(at, at);
    typeInto(box, text);
    this.#inserted = { id, before, after: box.value };
    this.#say(answerWords[locale.lang].inserted(title));
    if (blanksOf(text).length > 0) this.#toBlank(id, at);
  }

  #undo(id: string): void {
    const box = this.#boxOf(id);
    if (box === null || this.#inserted === undefined) return;
    const { before } = this.#inserted;
    this.#inserted = undefined;
    box.focus();
    box.select();
    typeInto(box, before);
    this.#say(answerWords[this.#host.locale.lang].undone);
  }

  /** Selects the next blank, so that what is typed takes its place; after the last comes the first. */
  #toBlank(id: string, from?: number): void {
    const box = this.#boxOf(id);
    if (box === null) return;
    const blanks = blanksOf(box.value);
    const after = from ?? box.selectionEnd;
    const next = blanks.find(({ at }) => at >= after) ?? blanks[0];
    box.focus();
    if (next) box.setSelectionRange(next.at, next.at + next.text.length);
  }

  #boxOf(id: string): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`textarea#${id}`);
  }

  #textOf(id: string): string {
    const value = new Map<string, unknown>(Object.entries(this.#form().draft)).get(id);
    return typeof value === 'string' ? value : '';
  }

  #say(words: string): void {
    this.#said = words;
    this.#host.requestUpdate();
  }
}

/** As if it were typed, so that the browser's own undo takes it back; Lit hears of it as of a key. */
function typeInto(box: HTMLTextAreaElement, text: string): void {
  // The only way of a page into the history of undo; whoever drops it gets the text without that.
  if (document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input'));
}
