import { html, type TemplateResult } from 'lit';

/** A failure, said at once, with a way to try again. */
export function failureNotice(text: string, retry: string, onRetry: () => unknown): TemplateResult {
  return html`
    <div class="notice failure" role="alert" tabindex="-1">
      <p>${text}</p>
      <button class="button secondary" type="button" @click=${onRetry}>${retry}</button>
    </div>
  `;
}

export function loadingNotice(text: string): TemplateResult {
  return html`<p class="notice loading" role="status">${text}</p>`;
}
