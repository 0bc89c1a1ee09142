import { html, type TemplateResult } from 'lit';
import type { PrivacyMessages } from '../locale/privacy.th.ts';

/** The notice that goes before personal data, closed until it is wanted. */
export function renderPrivacyNotice({ title, items }: PrivacyMessages): TemplateResult {
  return html`<details class="fold">
    <summary>${title}</summary>
    <dl>
      ${items.map(
        ({ term, text }) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
}
