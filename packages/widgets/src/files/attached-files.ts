import { html, nothing, type TemplateResult } from 'lit';
import { focusField } from '../field/focus.ts';
import type { Calls } from '../platform/transport.ts';
import type { FileBox, FilesHost } from './file-box.ts';
import type { SentFile } from './file-item.ts';

interface AddMessages {
  readonly addFiles: string;
  readonly optional: string;
  readonly partFailed: string;
}

/** The place for photos and documents in a form. Their code comes when somebody wants to add some. */
export class AttachedFiles {
  /** The chosen files, once somebody has wanted to choose some. */
  box: FileBox | undefined;
  /** What went up in an earlier visit, until the box has it. */
  earlier: readonly SentFile[] = [];

  readonly #host: FilesHost;
  readonly #calls: Calls;
  readonly #load: () => Promise<{ readonly FileBox: typeof FileBox }>;
  #hasFailed = false;

  constructor(
    host: FilesHost,
    calls: Calls,
    load: () => Promise<{ readonly FileBox: typeof FileBox }>,
  ) {
    this.#host = host;
    this.#calls = calls;
    this.#load = load;
  }

  /** The uploads that may go along, once nothing is on its way any more. */
  async settled(): Promise<string[]> {
    return (await this.box?.settled()) ?? this.earlier.map(({ id }) => id);
  }

  leave(): void {
    this.box?.close();
    this.box = undefined;
    this.earlier = [];
  }

  /** Fetches what files need, and says so where it cannot be had. */
  async open(): Promise<void> {
    try {
      const { FileBox: Box } = await this.#load();
      this.box ??= await Box.open(this.#host, this.#calls, this.earlier);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  render({ addFiles, optional, partFailed }: AddMessages): TemplateResult {
    if (this.box !== undefined) return this.box.render();
    return html`<p>
      <button class="button secondary" type="button" id="files" @click=${this.#press}>
        ${addFiles} ${optional}
      </button>
      <span role="status">${this.#hasFailed ? partFailed : nothing}</span>
    </p>`;
  }

  readonly #press = async (): Promise<void> => {
    const host = this.#host;
    await this.open();
    await host.updateComplete;
    focusField(host.renderRoot, 'files');
  };
}
