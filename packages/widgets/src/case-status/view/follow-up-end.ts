import { html, nothing, type TemplateResult } from 'lit';
import type { ViewText } from '../locale/view.th.ts';
import type { FollowUp } from './follow-up.ts';

interface EndWords {
  readonly sentence: string | undefined;
  readonly button: string;
  readonly sent: string;
}

/** How the sending went, the button, and its state in words for who cannot see it. */
export function followUpEnd(
  { isBusy, isSent }: FollowUp<unknown>,
  { sentence, button, sent }: EndWords,
  { sending }: ViewText,
): TemplateResult {
  return html`${
      sentence === undefined ? nothing : html`<p class="summary" tabindex="-1">${sentence}</p>`
    }
    <div class="actions">
      <button class="button" type="submit" aria-disabled=${isBusy ? 'true' : 'false'}>
        ${button}
      </button>
    </div>
    <p role="status">${isBusy ? sending : nothing}</p>
    ${isSent ? html`<p class="panel success sent" tabindex="-1">${sent}</p>` : nothing}`;
}
