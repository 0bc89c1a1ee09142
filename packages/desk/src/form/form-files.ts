import { createTransport, getJson, postJson, type TransportOptions } from '@damrong/sdk';
import { focusField } from '@damrong/widgets/field/focus';
import type { FileBox, FilesHost } from '@damrong/widgets/files/file-box';
import type { FileItem } from '@damrong/widgets/files/file-item';
import { html, nothing, type TemplateResult } from 'lit';

const calls = {
  createTransport: (baseUrl: string, options: Omit<TransportOptions, 'baseUrl'> = {}) =>
    createTransport({ ...options, baseUrl }),
  getJson,
  postJson,
};

interface FilesOptions<Said> {
  /** What is said of a file that nobody has said anything about. */
  readonly unsaid: Said;
  /** The fields in which something is said of a file. */
  readonly renderSaid: (item: FileItem, index: number, said: Said) => TemplateResult;
}

/** Words of the button that opens the box, and of its failure. */
interface FilesWords {
  readonly add: string;
  readonly addFailed: string;
}

/**
 * Photos and documents that go with a form, and what is said of each. Their code comes when somebody wants
 * to add some.
 */
export class FormFiles<Said extends object> {
  readonly #host: FilesHost;
  readonly #options: FilesOptions<Said>;
  readonly #said = new WeakMap<FileItem, Said>();
  #box: FileBox | undefined;
  #hasFailed = false;

  constructor(host: FilesHost, options: FilesOptions<Said>) {
    this.#host = host;
    this.#options = options;
  }

  render({ add, addFailed }: FilesWords): TemplateResult {
    const box = this.#box;
    if (box !== undefined) {
      box.more = (item) =>
        item.isLost
          ? nothing
          : this.#options.renderSaid(item, box.items.indexOf(item), this.#saidOf(item));
      return html`${box.render()} ${box.renderPendingUploads()}`;
    }
    return html`<p class="field">
      <button class="button secondary" id="files" type="button" @click=${this.#open}>${add}</button>
      <span role="status">${this.#hasFailed ? addFailed : nothing}</span>
    </p>`;
  }

  /** Whether there are files that would have to be chosen again. */
  get isUsed(): boolean {
    return (this.#box?.items.length ?? 0) > 0;
  }

  /** What is said of the files that can go with the form. */
  get said(): readonly Said[] {
    const items = this.#box?.items ?? [];
    return items.filter(({ isLost }) => !isLost).map((item) => this.#saidOf(item));
  }

  /** The files that go with the form, once nothing is on its way any more. */
  async settled(): Promise<(Said & { readonly upload: string })[]> {
    const ids = (await this.#box?.settled()) ?? [];
    return (this.#box?.items ?? [])
      .filter(({ id }) => ids.includes(id))
      .map((item) => ({ ...this.#saidOf(item), upload: item.id }));
  }

  say(item: FileItem, said: Partial<Said>): void {
    this.#said.set(item, { ...this.#saidOf(item), ...said });
    this.#host.requestUpdate();
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
    return this.#said.get(item) ?? this.#options.unsaid;
  }
}
