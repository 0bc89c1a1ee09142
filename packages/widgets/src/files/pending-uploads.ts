import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenFiles } from './chosen-files.ts';

/** While sending waits for files: how many, and the way on without them. */
export function renderPendingUploads(box: ChosenFiles): TemplateResult | typeof nothing {
  if (!box.hasPendingUploads || box.waiting === 0) return nothing;
  const { words, waiting } = box;
  const moving = box.items.find(({ state }) => state === 'sending' || state === 'broken');
  return html`<section class="notice pending-uploads">
    <p role="status">${words.pendingUploads(waiting)}</p>
    ${
      moving === undefined
        ? nothing
        : html`<progress
            max="100"
            value=${moving.percent}
            aria-label=${words.progress(moving.name)}
          ></progress>`
    }
    <button
      class="button secondary"
      type="button"
      @click=${() => {
        box.withoutWaiting();
      }}
    >
      ${words.without}
    </button>
  </section>`;
}
