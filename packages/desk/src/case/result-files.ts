import { workStages, type OfficerFile, type WorkStage } from '@damrong/contract';
import { createTransport, getJson, postJson, type TransportOptions } from '@damrong/sdk';
import { checkField } from '@damrong/widgets/field/checks-field';
import { focusField } from '@damrong/widgets/field/focus';
import { selectField } from '@damrong/widgets/field/select-field';
import type { FileBox, FilesHost } from '@damrong/widgets/files/file-box';
import type { FileItem } from '@damrong/widgets/files/file-item';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

/** What an officer says about one file. */
type Said = Pick<OfficerFile, 'stage' | 'isPublic'>;

const calls = {
  createTransport: (baseUrl: string, options: Omit<TransportOptions, 'baseUrl'> = {}) =>
    createTransport({ ...options, baseUrl }),
  getJson,
  postJson,
};

/** Nobody outside sees a photo before an officer has looked at it and said so. */
const unsaid: Said = { stage: null, isPublic: false };

/** Photos and documents of what was done. Their code comes when somebody wants to add some. */
export class ResultFiles {
  readonly #host: FilesHost;
  readonly #said = new WeakMap<FileItem, Said>();
  #box: FileBox | undefined;
  #hasFailed = false;

  constructor(host: FilesHost) {
    this.#host = host;
  }

  render(locale: Locale): TemplateResult {
    const { attachments: text, shell } = locale;
    const box = this.#box;
    if (box !== undefined) {
      box.more = (item) =>
        item.isLost ? nothing : this.#renderSaid(item, box.items.indexOf(item), text);
      return html`${box.render()} ${box.renderPendingUploads()}`;
    }
    return html`<p class="field">
      <button class="button secondary" id="files" type="button" @click=${this.#open}>
        ${text.add} ${shell.optional}
      </button>
      <span role="status">${this.#hasFailed ? text.addFailed : nothing}</span>
    </p>`;
  }

  /** Whether there are files that would have to be chosen again. */
  get isUsed(): boolean {
    return (this.#box?.items.length ?? 0) > 0;
  }

  /** The files that go with the result, once nothing is on its way any more. */
  async settled(): Promise<OfficerFile[]> {
    const ids = (await this.#box?.settled()) ?? [];
    return (this.#box?.items ?? [])
      .filter(({ id }) => ids.includes(id))
      .map((item) => ({ upload: item.id, ...this.#saidOf(item) }));
  }

  /** Finds out which file the centre refused. */
  askAgain(): void {
    this.#box?.askAgain([{ field: 'files' }]);
  }

  leave(): void {
    this.#box?.close();
    this.#box = undefined;
  }

  readonly #open = async (): Promise<void> => {
    const host = this.#host;
    try {
      const { FileBox: Box } = await import('@damrong/widgets/files/file-box');
      this.#box ??= await Box.open(host, calls);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    host.requestUpdate();
    await host.updateComplete;
    focusField(host.renderRoot, 'files');
  };

  #saidOf(item: FileItem): Said {
    return this.#said.get(item) ?? unsaid;
  }

  #say(item: FileItem, said: Partial<Said>): void {
    this.#said.set(item, { ...this.#saidOf(item), ...said });
    this.#host.requestUpdate();
  }

  #renderSaid(item: FileItem, index: number, text: Locale['attachments']): TemplateResult {
    const { stage, isPublic } = this.#saidOf(item);
    return html`<div class="wide" role="group" aria-label=${item.name}>
      ${selectField<WorkStage>({
        id: `stage-${index}`,
        label: text.stage,
        prompt: text.noStage,
        value: stage ?? '',
        choices: workStages.map((value) => ({ value, label: text.stages[value] })),
        onChange: (chosen) => {
          this.#say(item, { stage: chosen === '' ? null : chosen });
        },
      })}
      ${checkField({
        id: `public-${index}`,
        label: text.show,
        hint: text.showHint,
        checked: isPublic,
        onChange: (isShown) => {
          this.#say(item, { isPublic: isShown });
        },
      })}
    </div>`;
  }
}
