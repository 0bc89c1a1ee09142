import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { wholeNames } from '../../locale/whole-names.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { LateForm } from './late-form.ts';
import { offerRows } from './offer-rows.ts';
import type { SignedUp } from './sign-up.ts';

/** What the volunteer keeps: reference and code, what comes next, and what the centre was told. */
export function doneTemplate(
  { body, answer, isEarlier }: SignedUp,
  form: LateForm,
): TemplateResult {
  const text = form.words.send;
  const address = `${form.host.centerUrl}/${form.language}/volunteer/manage`;
  const sheet: Sheet = {
    title: text.center,
    lines: [
      { label: text.reference, value: answer.reference, isKey: true },
      { label: text.code, value: answer.code, isKey: true },
      {
        label: text.receivedAt,
        value: formatThaiDate(answer.receivedAt, form.language, 'with-time'),
      },
    ],
    notes: [text.keepSafe, `${form.formWords.manage}: ${address}`],
  };
  return html`<article class="card stack receipt" part="receipt">
    <h2 tabindex="-1">${text.doneTitle}</h2>
    ${isEarlier ? html`<p class="notice">${text.earlier}</p>` : nothing}
    <dl class="panel success numbers">
      ${sheet.lines.map(
        ({ label, value, isKey }) =>
          html`<div class=${isKey ? 'key' : nothing}>
            <dt>${label}</dt>
            <dd translate=${isKey ? 'no' : nothing}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="notice">${text.keepSafe}</p>
    <div class="actions screen ways-to-keep">${form.keepWays?.(form, sheet)}</div>
    <p role="status">${form.receiptNote}</p>
    <p>${wholeNames(text.doneNext)}</p>
    <h3>${text.summary}</h3>
    <dl class="details">
      ${offerRows(
        {
          ...body,
          province: body.provinceCode,
          districts: body.districtCodes ?? [],
          days: body.days ?? [],
          hours: body.hours ?? [],
          contactName: body.contactName ?? '',
          email: body.email ?? '',
          note: body.note ?? '',
        },
        form,
      ).flatMap(({ term, text: words }) =>
        words === ''
          ? []
          : html`<div>
              <dt>${term}</dt>
              <dd class="words">${words}</dd>
            </div>`,
      )}
    </dl>
    <div class="actions screen">
      <a class="button quiet" href=${address} target="_blank" rel="noopener"
        >${form.formWords.manage}</a
      >
      <button class="button quiet" type="button" @click=${() => form.restart('province')}>
        ${text.anotherProvince}
      </button>
      <button class="button quiet" type="button" @click=${() => form.restart('person')}>
        ${text.anotherSignUp}
      </button>
    </div>
  </article>`;
}
