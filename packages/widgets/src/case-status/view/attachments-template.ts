import type { Attachment } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LateWords } from '../late-words.ts';
import type { OpenCase } from './open-case.ts';

/** The citizen's own files, and what the officers show of their work. */
export function attachmentsTemplate(
  open: OpenCase,
  { attachments: text }: LateWords,
): TemplateResult | typeof nothing {
  const { attachments: files } = open.view;
  if (files.length === 0) return nothing;
  open.attachments.show(files);
  const group = (heading: string, by: Attachment['by']) => {
    const own = files.filter((file) => file.by === by);
    return own.length === 0
      ? nothing
      : html`<h4>${heading}</h4>
          <ul class="attached">
            ${own.map((file, index) => item(open, file, placeOf(own, index), text))}
          </ul>`;
  };
  return html`<section class="card part screen attachments">
    <h3>${text.heading}</h3>
    ${group(text.center, 'officer')} ${group(text.mine, 'citizen')}
  </section>`;
}

/** Photos and documents are counted apart, from 1. */
function placeOf(files: readonly Attachment[], index: number): number {
  const isDocument = (file: Attachment | undefined) => file?.type === 'application/pdf';
  const before = files.slice(0, index + 1);
  return before.filter((file) => isDocument(file) === isDocument(files[index])).length;
}

function item(
  { attachments }: OpenCase,
  file: Attachment,
  place: number,
  text: LateWords['attachments'],
): TemplateResult {
  const isDocument = file.type === 'application/pdf';
  const numbered = isDocument ? text.document(place) : text.photo(place);
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
