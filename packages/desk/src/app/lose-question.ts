import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { hasUnsavedChanges } from './unsaved-changes.ts';

/** Fired on the document when the officer has said that what was typed may go. */
export const DISCARDED = 'damrong-desk-discarded';

/** Asks whether what was typed and not saved may go. */
export class LoseQuestion implements ReactiveController {
  readonly #host: LitElement;
  #answer: ((mayLose: boolean) => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  /** @param isMore something besides the forms on screen would be lost; nobody is asked for nothing */
  ask(isMore = false): Promise<boolean> {
    if (!isMore && !hasUnsavedChanges()) return Promise.resolve(true);
    this.#end(false);
    this.#dialog?.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** Staying is the loud answer, and that of Escape. */
  render({ shell }: Locale): TemplateResult {
    const stay = (event: Event) => {
      event.preventDefault();
      this.#end(false);
    };
    const leave = () => {
      this.#end(true);
    };
    return html`
      <dialog id="lose" aria-labelledby="lose-heading" @cancel=${stay}>
        <div class="stack">
          <h2 id="lose-heading">${shell.unsavedHeading}</h2>
          <p>${shell.unsavedText}</p>
          <p class="actions">
            <button class="button" type="button" @click=${stay}>${shell.unsavedStay}</button>
            <button class="button secondary" type="button" @click=${leave}>
              ${shell.unsavedLeave}
            </button>
          </p>
        </div>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('#lose');
  }

  #end(mayLose: boolean): void {
    this.#dialog?.close();
    if (mayLose) document.dispatchEvent(new Event(DISCARDED));
    this.#answer?.(mayLose);
    this.#answer = undefined;
  }
}
