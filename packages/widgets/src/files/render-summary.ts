import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenFiles } from './chosen-files.ts';
import { renderPicture } from './render-item.ts';

/** The files that go along, each on a line of its own, and how many do not; empty without any. */
export function renderSummary({ items, words }: ChosenFiles): TemplateResult | '' {
  if (items.length === 0) return '';
  const good = items.filter(({ isLost }) => !isLost);
  const lost = items.length - good.length;
  return html`${
    good.length === 0
      ? nothing
      : html`${words.summary(good.length)}
          <ul class="chosen">
            ${good.map(
              (item) =>
                html`<li>${renderPicture(item)}<span translate="no">${item.name}</span></li>`,
            )}
          </ul>`
  }${lost === 0 ? nothing : html`<p>${words.notAdded(lost)}</p>`}`;
}
