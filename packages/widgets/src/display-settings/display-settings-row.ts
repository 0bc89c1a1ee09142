import { html, type TemplateResult } from 'lit';

/** The place of the controls. It stands from the first paint, so that nothing moves when they come. */
export function displaySettingsRow(controls: unknown): TemplateResult {
  return html`<div class="display-settings" part="display-settings comfort">${controls}</div>`;
}
