import type { UploadPolicy } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenFiles } from './chosen-files.ts';
import { renderItem, renderPicture } from './render-item.ts';

/** Chosen files and the buttons to choose more. */
export function renderBox(box: ChosenFiles): TemplateResult {
  const { words, items, policy } = box;
  if (policy === undefined) return html`${nothing}`;
  return html`<section class="files" aria-labelledby="files-title">
    <h3 id="files-title">${words.heading}</h3>
    <p class="hint">${words.hint(policy.files, policy.bytes)}</p>
    <p class="hint">${words.privacy}</p>
    ${
      items.length === 0
        ? nothing
        : html`<ul aria-label=${words.list}>
            ${items.map((item) => renderItem(box, item))}
          </ul>`
    }
    <div class="choosers">
      ${chooser(box, 'files', words.choose, accepted(policy), false)}
      ${
        matchMedia('(pointer: coarse)').matches
          ? chooser(box, 'camera', words.camera, 'image/*', true)
          : nothing
      }
    </div>
    <p class="announcement" role="status">${box.announcement}</p>
    <p class="visually-hidden" role="status">${box.statusText}</p>
  </section>`;
}

function chooser(
  box: ChosenFiles,
  id: string,
  label: string,
  accept: string,
  isCamera: boolean,
): TemplateResult {
  return html`<button class="button secondary" type="button" id=${id} @click=${open}>
      ${label}
    </button>
    <input
      type="file"
      hidden
      accept=${accept}
      ?multiple=${!isCamera}
      capture=${isCamera ? 'environment' : nothing}
      @change=${take}
    />`;

  function open({ currentTarget }: Event): void {
    const { policy, room, words } = box;
    const input = (currentTarget as HTMLElement).nextElementSibling as HTMLInputElement;
    if (policy !== undefined && room === 0) box.say(words.full(policy.files));
    else input.click();
  }

  function take({ currentTarget }: Event): void {
    const input = currentTarget as HTMLInputElement;
    box.add([...(input.files ?? [])]);
    // The same file may be chosen again after it was removed.
    input.value = '';
  }
}

/**
 * What the device's list of files offers. An iPhone turns HEIC into JPEG by itself, but only where
 * HEIC is not asked for.
 */
function accepted({ kinds }: UploadPolicy): string {
  const convertsItself = CSS.supports('-webkit-touch-callout', 'none');
  return kinds
    .filter(({ convert }) => !(convert && convertsItself))
    .flatMap(({ type, extensions }) => [type, ...extensions.map((ending) => `.${ending}`)])
    .join();
}

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
