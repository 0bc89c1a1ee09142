import { html, type TemplateResult } from 'lit';

/** Tells a password manager whose password a form is about. */
export function hiddenUsername(username: string): TemplateResult {
  return html`<input hidden autocomplete="username" .value=${username} />`;
}
