import { blanksOf } from '@damrong/contract';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { answerWords } from '../locale/answer.ts';
import type { Locale } from '../locale/locale.ts';

/** Asks whether a text may go out whose blanks nobody has filled. */
export class BlankQuestion implements ReactiveController {
  readonly #host: LitElement;
  #texts: readonly string[] = [];
  #answer: ((mayGo: boolean) => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  /** @returns true where there is no blank, or the officer wants to go on with it */
  async ask(texts: readonly string[]): Promise<boolean> {
    this.#texts = texts.filter((text) => blanksOf(text).length > 0);
    if (this.#texts.length === 0) return true;
    this.#end(false);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog?.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** Going back is the loud answer, and that of Escape. */
  render({ lang }: Locale): TemplateResult {
    const text = answerWords[lang];
    const back = (event: Event) => {
      event.preventDefault();
      this.#end(false);
    };
    return html`<dialog id="blanks" aria-labelledby="blanks-heading" @cancel=${back}>
      <div class="root stack">
        <h2 id="blanks-heading">${text.askHeading}</h2>
        <p>${text.askText}</p>
        <ul>
          ${this.#texts.flatMap(blanksOf).map((blank) => html`<li>${blank.text}</li>`)}
        </ul>
        <p class="actions">
          <button class="button" type="button" @click=${back}>${text.askBack}</button>
          <button
            class="button secondary"
            type="button"
            @click=${() => {
              this.#end(true);
            }}
          >
            ${text.askGoOn}
          </button>
        </p>
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('#blanks');
  }

  #end(mayGo: boolean): void {
    this.#dialog?.close();
    this.#answer?.(mayGo);
    this.#answer = undefined;
  }
}
