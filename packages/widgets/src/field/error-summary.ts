import { html, type TemplateResult } from 'lit';
import { focusField } from './focus.ts';

export interface ErrorSummary {
  readonly title: string;
  /** Level of its heading on the page; 3 unless told. */
  readonly level?: 2 | 3 | undefined;
  /** In the order of the fields; `id` is the field's id. */
  readonly errors: readonly { readonly id: string; readonly text: string }[];
}

/**
 * What has to be mended, above the form. Call `focusFirst` once it is rendered. The entries are
 * buttons because a fragment link would change the page's address.
 */
export function errorSummary({ title, level, errors }: ErrorSummary): TemplateResult {
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
    ${
      level === 2
        ? html`<h2 id="summary-title">${title}</h2>`
        : html`<h3 id="summary-title">${title}</h3>`
    }
    <ul>
      ${errors.map(
        ({ id, text }) =>
          html`<li>
            <button
              class="link"
              type="button"
              @click=${({ currentTarget }: Event) => {
                const root = (currentTarget as Element).getRootNode();
                if (root instanceof ShadowRoot) focusField(root, id);
              }}
            >
              ${text}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
