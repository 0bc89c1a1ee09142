import { type Attachment, attachmentEndings, readAttachment } from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import { type TemplateResult, css, html, nothing } from 'lit';
import { attachedStyles } from '../../files/attached.styles.ts';
import { createTransport } from '../../platform/transport.ts';
import { addStyles } from '../../style/add-styles.ts';
import type { CaseMessages } from '../locale/th.ts';
import type { CaseHost, Credentials } from './look-up.ts';

export const attachmentsStyles = css`
  ${attachedStyles}
  .attached canvas {
    display: block;
    max-width: 100%;
    max-height: 100%;
    object-fit: contain;
  }
  .attachments h4 {
    margin: 1em 0 0;
    font-size: 1em;
  }
  /* Beside others a tall photo takes no more height than they do. */
  @container (min-width: 30em) {
    .attached .picture {
      position: relative;
    }
    .attached canvas {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
  }
`;

/** A slow line brings a whole photo in its own time. */
const TIMEOUT_MS = 120_000;

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
    return send(transport, readAttachment, { body }, { timeout: TIMEOUT_MS });
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

/** The citizen's own files, and what the officers show of their work. */
export function attachmentsTemplate(
  attachments: CaseAttachments,
  files: readonly Attachment[],
  { attachments: text }: CaseMessages,
): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  attachments.show(files);
  const group = (heading: string, by: Attachment['by']) => {
    const own = files.filter((file) => file.by === by);
    return own.length === 0
      ? nothing
      : html`<h4>${heading}</h4>
          <ul class="attached">
            ${own.map((file, index) => item(attachments, file, numberOf(own, index), text))}
          </ul>`;
  };
  return html`<section class="card part screen attachments">
    <h3>${text.heading}</h3>
    ${group(text.center, 'officer')} ${group(text.mine, 'citizen')}
  </section>`;
}

/** Photos and documents are counted apart, from 1. */
function numberOf(files: readonly Attachment[], index: number): number {
  const isDocument = (file: Attachment | undefined) => file?.type === 'application/pdf';
  const before = files.slice(0, index + 1);
  return before.filter((file) => isDocument(file) === isDocument(files[index])).length;
}

function item(
  attachments: CaseAttachments,
  file: Attachment,
  number: number,
  text: CaseMessages['attachments'],
): TemplateResult {
  const isDocument = file.type === 'application/pdf';
  const numbered = isDocument ? text.document(number) : text.photo(number);
  const name = file.stage === null ? numbered : text.stages[file.stage](numbered);
  const hasFailed = attachments.failed.has(file.id);
  return html`<li>
    ${isDocument ? html`<p class="picture paper" aria-hidden="true">PDF</p>` : picture()}
    <p class="title">${name}</p>
    ${hasFailed ? html`<p class="error" role="alert">${text.failed}</p>` : nothing}
    <button class="link" type="button" @click=${() => attachments.save(file)}>
      ${text.save}<span class="visually-hidden"> ${name}</span>
    </button>
  </li>`;

  function picture(): TemplateResult {
    const drawn = attachments.pictures.get(file.id);
    return drawn === undefined
      ? html`<p class="picture">${hasFailed ? nothing : text.loading}</p>`
      : html`<p class="picture" role="img" aria-label=${name}>${drawn}</p>`;
  }
}
