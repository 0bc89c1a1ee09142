import {
  formatThaiDate,
  readCircularFileRoute,
  type Circular,
  type CircularFile,
  type Lang,
} from '@damrong/contract';
import { addressOf } from '@damrong/sdk';
import { linkTo, markedTextView } from '@damrong/widgets/content/marked-text-view';
import { html, nothing, type TemplateResult } from 'lit';
import { circularWords } from '../locale/circulars.ts';

/** What the paper says. */
export function circularText(circular: Circular, lang: Lang): TemplateResult {
  const text = circularWords[lang];
  return html`<div class="card">
    <dl class="facts">
      ${fact(text.number, circular.number)}
      ${fact(text.dated, formatThaiDate(circular.dated, lang))}
      ${fact(text.dueOn, formatThaiDate(circular.dueOn, lang))}
      ${fact(text.to, circular.toAll ? text.toAll : text.toSome)}
    </dl>
    <div class="marked" lang="th">${markedTextView(circular.body, linkTo(true), 2)}</div>
    ${enclosures(circular, lang)}
  </div>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function enclosures({ id, files }: Circular, lang: Lang): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  const text = circularWords[lang];
  return html`<h2>${text.files}</h2>
    <ol class="enclosures">
      ${files.map(
        (file) =>
          html`<li>
            <a href=${fileAddress(id, file)} target="_blank" rel="noopener">${file.title}</a>
            <span class="muted">${kindOf(file, lang)}</span>
          </li>`,
      )}
    </ol>`;
}

function fileAddress(circular: string, { id }: CircularFile): string {
  return addressOf('', readCircularFileRoute, { params: { circular, id }, query: {} });
}

function kindOf({ type, bytes }: CircularFile, lang: Lang): string {
  const kind = type === 'application/pdf' ? 'PDF' : circularWords[lang].picture;
  const size = bytes / 1024;
  return size < 1024
    ? `${kind} ${Math.max(1, Math.round(size)).toLocaleString(lang)} KB`
    : `${kind} ${(size / 1024).toLocaleString(lang, { maximumFractionDigits: 1 })} MB`;
}

/** What became of it, the latest first, with what it said before. */
export function circularHistory(
  { history, edition }: Circular,
  lang: Lang,
): TemplateResult | typeof nothing {
  if (history.length < 2) return nothing;
  const text = circularWords[lang];
  return html`<section class="history">
    <h2>${text.history}</h2>
    <ol class="versions" reversed>
      ${history.map(
        (version) =>
          html`<li>
            <p>
              <strong>${text.actions[version.action]}</strong>
              <span class="muted"
                >${text.by(version.by, formatThaiDate(version.at, lang, 'with-time'))}</span
              >
            </p>
            ${version.reason === null ? nothing : html`<p>${text.because(version.reason)}</p>`}
            ${
              version.edition === edition
                ? nothing
                : html`<details>
                    <summary>${text.whatItSaid}</summary>
                    <div class="marked" lang="th">
                      <p>
                        <strong>${version.subject}</strong><br />
                        ${text.numbered(version.number, formatThaiDate(version.dated, lang))} ·
                        ${text.due(formatThaiDate(version.dueOn, lang))}
                      </p>
                      ${markedTextView(version.body, linkTo(true), 3)}
                      ${
                        version.files.length === 0
                          ? nothing
                          : html`<p>${text.files}: ${version.files.join(', ')}</p>`
                      }
                    </div>
                  </details>`
            }
          </li>`,
      )}
    </ol>
  </section>`;
}
