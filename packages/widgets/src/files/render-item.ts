import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenFiles } from './chosen-files.ts';
import type { FileItem } from './file-item.ts';

/** One file: how it looks, how it stands, what can be done with it. */
export function renderItem(box: ChosenFiles, item: FileItem): TemplateResult {
  const { words } = box;
  const { name, state, percent } = item;
  const issue = issueOf(item, box);
  const isMoving = state === 'sending' || state === 'broken' || state === 'paused';
  return html`<li data-state=${state}>
    ${renderPicture(item)}
    <div>
      <p class="name" translate="no">${name}</p>
      ${
        issue === undefined
          ? html`<p class=${state === 'ready' ? 'ready' : 'muted'}>${standing(item, box)}</p>`
          : html`<p class="error">${issue}</p>`
      }
      ${
        isMoving
          ? html`<progress
              max="100"
              value=${percent}
              aria-label=${words.progress(name)}
            ></progress>`
          : nothing
      }
      <p class="does">${actions(box, item)}</p>
    </div>
    ${box.more(item)}
  </li>`;
}

/** Why a file is not added, where it is not. */
export function issueOf(
  { isLost, issue, canRetry }: FileItem,
  { words, policy }: ChosenFiles,
): string | undefined {
  if (!isLost) return undefined;
  if (issue === undefined) return words.failed;
  if (issue === 'upload_unknown' && !canRetry) return words.chooseAgain;
  const sentence = words.issues[issue];
  return typeof sentence === 'string' ? sentence : sentence(policy?.bytes ?? 0);
}

function standing({ state, percent }: FileItem, { words }: ChosenFiles): string {
  switch (state) {
    case 'sending':
    case 'paused':
    case 'broken':
      return words[state](percent);
    case 'preparing':
    case 'queued':
    case 'checking':
    case 'ready':
      return words[state];
    case 'refused':
    case 'failed':
      return '';
  }
}

function actions(box: ChosenFiles, item: FileItem): TemplateResult {
  const { words } = box;
  const again = () => {
    item.queue();
  };
  return html`${toggle(box, item, again)}
  ${item.canRetry ? action(words.retry, item, again) : nothing}
  ${action(words.remove, item, ({ currentTarget }) => {
    const section = (currentTarget as HTMLElement).closest('section');
    box.remove(item);
    // What had the focus is gone; the next thing to do stands where it was.
    section?.querySelector<HTMLElement>('#files')?.focus();
  })}`;
}

/** Pause and go on are one button: who has just pressed it is still on it. */
function toggle({ words }: ChosenFiles, item: FileItem, again: () => void) {
  if (item.state === 'paused') return action(words.resume, item, again);
  if (item.state !== 'sending' && item.state !== 'broken') return nothing;
  return action(words.pause, item, () => {
    item.pause();
  });
}

function action(label: string, { name }: FileItem, act: (event: Event) => void): TemplateResult {
  return html`<button class="link" type="button" @click=${act}>
    ${label}<span class="visually-hidden"> ${name}</span>
  </button>`;
}

/** How a file looks: small, or what kind it is. */
export function renderPicture({ name, preview }: FileItem): TemplateResult {
  return html`<span class="picture" aria-hidden="true">${preview ?? ending(name)}</span>`;
}

function ending(name: string): string {
  return /\.(\w{1,4})$/.exec(name)?.[1]?.toUpperCase() ?? '';
}
