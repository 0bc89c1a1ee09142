import {
  formatThaiDate,
  readOfficerAttachmentRoute,
  type OfficerAttachment,
  type OfficerCase,
} from '@damrong/contract';
import { addressOf } from '@damrong/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

/** What was sent with the case, to look at and to save. Nothing when there is nothing. */
export function caseAttachments(
  { number, attachments }: OfficerCase,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  const { attachments: text } = locale;
  const hasDocument = attachments.some(({ type }) => type === 'application/pdf');
  return html`<section class="card" aria-labelledby="attachments">
    <h2 id="attachments">${text.heading}</h2>
    ${hasDocument ? html`<p class="muted">${text.caution}</p>` : nothing}
    <ul class="attached">
      ${attachments.map((file, index) => item(number, file, placeOf(attachments, index), locale))}
    </ul>
  </section>`;
}

/** Photos and documents are counted apart, from 1. */
function placeOf(files: readonly OfficerAttachment[], index: number): number {
  const isDocument = (file: OfficerAttachment | undefined) => file?.type === 'application/pdf';
  const before = files.slice(0, index + 1);
  return before.filter((file) => isDocument(file) === isDocument(files[index])).length;
}

function item(
  number: string,
  file: OfficerAttachment,
  place: number,
  { lang, attachments: text }: Locale,
): TemplateResult {
  const params = { number, id: file.id };
  const address = addressOf('', readOfficerAttachmentRoute, { params, query: {} });
  const preview = addressOf('', readOfficerAttachmentRoute, { params, query: { size: 'preview' } });
  const isDocument = file.type === 'application/pdf';
  const numbered = isDocument ? text.document(place) : text.photo(place);
  const name = file.stage === null ? numbered : text.staged[file.stage](numbered);
  const from = file.by === 'citizen' ? text.fromCitizen : text.fromOfficer;
  return html`<li>
    ${
      isDocument
        ? html`<p class="picture paper" aria-hidden="true">PDF</p>`
        : html`<img class="picture" src=${preview} alt=${name} loading="lazy" decoding="async" />`
    }
    <p class="label">${name}</p>
    <p class="muted">${file.isPublic ? from : `${from} · ${text.internal}`}</p>
    <p class="muted">${formatThaiDate(file.addedAt, lang)} · ${size(file.bytes)}</p>
    <p class="ways screen">
      ${
        isDocument
          ? nothing
          : html`<a href=${address} target="_blank" rel="noopener"
              >${text.open}<span class="visually-hidden"> ${name}</span></a
            >`
      }
      <a href=${address} download>${text.save}<span class="visually-hidden"> ${name}</span></a>
    </p>
  </li>`;
}

function size(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
