import { attachmentEndings, readAttachment, type Attachment } from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import { addStyles } from '../../style/add-styles.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import type { CaseHost } from './open-case.ts';
import type { Credentials } from './look-up.ts';
import { createTransport } from '../../platform/transport.ts';

/** A slow line brings a whole photo in its own time. */
const patience = 120_000;

/** The files of an open case, fetched when they are shown and forgotten with it. */
export class CaseAttachments {
  /** Drawn, since a page under a strict policy shows no picture from elsewhere. */
  readonly pictures = new Map<string, HTMLCanvasElement>();
  readonly failed = new Set<string>();

  readonly #host: CaseHost;
  readonly #credentials: Credentials;
  readonly #asked = new Set<string>();

  constructor(host: CaseHost, credentials: Credentials) {
    this.#host = host;
    this.#credentials = credentials;
  }

  /** Asks for the previews that nobody has asked for yet. */
  show(files: readonly Attachment[]): void {
    if (files.length > 0 && this.#asked.size === 0) {
      addStyles(this.#host.renderRoot as ShadowRoot, attachmentsStyles);
    }
    for (const { id, type } of files) {
      if (this.#asked.has(id)) continue;
      this.#asked.add(id);
      if (type !== 'application/pdf') void this.#draw(id);
    }
  }

  /** Hands the whole file to the browser's downloads. */
  async save({ id, type }: Attachment): Promise<void> {
    this.failed.delete(id);
    try {
      const bytes = await this.#read(id, 'whole');
      hand(new Blob([bytes], { type }), `damrong-${id.slice(0, 4)}.${attachmentEndings[type]}`);
    } catch {
      this.failed.add(id);
    }
    this.#host.requestUpdate();
  }

  async #draw(id: string): Promise<void> {
    try {
      const picture = await createImageBitmap(await this.#read(id, 'preview'));
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      picture.close();
      this.pictures.set(id, canvas);
    } catch {
      this.failed.add(id);
    }
    this.#host.requestUpdate();
  }

  #read(attachment: string, size: 'whole' | 'preview'): Promise<Blob> {
    const body = { ...this.#credentials, attachment, size };
    const transport = createTransport(this.#host.centerUrl);
    return send(transport, readAttachment, { body }, { timeout: patience });
  }
}

function hand(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
