import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

interface LoseDialog {
  readonly locale: Locale;
  readonly onAnswer: (mayLose: boolean) => void;
}

/** Asks whether what was typed and not saved may go. Staying is the loud answer, and that of Escape. */
export function loseDialog({ locale, onAnswer }: LoseDialog): TemplateResult {
  const { shell } = locale;
  const stay = (event: Event) => {
    event.preventDefault();
    onAnswer(false);
  };
  const leave = () => {
    onAnswer(true);
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
