import { findProvince, formatThaiDate, provinceLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { Recorded } from './record-controller.ts';

/** What is handed to the complainant. It alone goes to the printer. */
export function receiptSlip(
  { receipt, draft }: Recorded,
  province: string,
  locale: Locale,
): TemplateResult {
  const { slip: text, lang } = locale;
  const found = findProvince(province);
  return html`
    <section class="card slip" aria-labelledby="slip">
      <h2 id="slip">${text.title}${found ? html` ${provinceLabel(found, lang)}` : nothing}</h2>
      <dl>
        <div>
          <dt>${text.number}</dt>
          <dd class="big" translate="no">${receipt.number}</dd>
        </div>
        <div>
          <dt>${text.code}</dt>
          <dd class="big" translate="no">${receipt.code}</dd>
        </div>
        ${
          draft.title.trim() === ''
            ? nothing
            : html`<div>
                <dt>${text.about}</dt>
                <dd>${draft.title}</dd>
              </div>`
        }
        <div>
          <dt>${text.received}</dt>
          <dd>${formatThaiDate(receipt.receivedAt, lang)}</dd>
        </div>
        ${
          receipt.dueOn === null
            ? nothing
            : html`<div>
                <dt>${text.due}</dt>
                <dd>${formatThaiDate(receipt.dueOn, lang)}</dd>
              </div>`
        }
      </dl>
      <p>${text.how}</p>
      <p class="muted">${text.keepSecret}</p>
    </section>
  `;
}
