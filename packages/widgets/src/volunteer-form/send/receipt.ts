import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { offerRows } from './offer-rows.ts';
import type { SignedUp, SignUpReceipt } from './volunteer-steps.ts';

/** The receipt as it is copied, printed and drawn. */
export function receiptDocument({ answer }: SignedUp, form: SignUpReceipt): Sheet {
  const text = form.words.form;
  return {
    title: text.center,
    lines: [
      { label: text.reference, value: answer.reference, isKey: true },
      { label: text.code, value: answer.code, isKey: true },
      {
        label: text.receivedAt,
        value: formatThaiDate(answer.receivedAt, form.language, 'with-time'),
      },
    ],
    notes: [text.keepSafe, `${form.firstWords.manage}: ${manageAddress(form)}`],
  };
}

/** What the volunteer keeps: reference and code, what comes next, and what the center was told. */
export function renderReceipt(signedUp: SignedUp, form: SignUpReceipt): TemplateResult {
  const text = form.words.form;
  return html`<article class="card stack receipt" part="receipt">
    <h2 tabindex="-1">${text.doneTitle}</h2>
    ${signedUp.isEarlier ? html`<p class="notice">${text.earlier}</p>` : nothing}
    <dl class="panel success numbers">
      ${form.receiptDocument?.lines.map(
        ({ label, value, isKey }) =>
          html`<div class=${isKey ? 'key' : nothing}>
            <dt>${label}</dt>
            <dd translate=${isKey ? 'no' : nothing}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="notice">${text.keepSafe}</p>
    ${form.renderIn('receipt')}
    <p role="status">${form.receiptNote}</p>
    <p>${nowrapNames(text.doneNext)}</p>
    <h3>${text.summary}</h3>
    <dl class="details">${renderOffer(signedUp, form)}</dl>
    <div class="actions screen">
      <a class="button secondary" href=${manageAddress(form)} target="_blank" rel="noopener"
        >${form.firstWords.manage}</a
      >
      <button class="button secondary" type="button" @click=${() => form.helpElsewhere()}>
        ${text.anotherProvince}
      </button>
      <button class="button secondary" type="button" @click=${() => form.restart()}>
        ${text.anotherSignUp}
      </button>
    </div>
  </article>`;
}

/** What was told; nothing of what was left out. */
function renderOffer({ body }: SignedUp, form: SignUpReceipt): TemplateResult[] {
  const offer = {
    ...body,
    province: body.provinceCode,
    districts: body.districtCodes ?? [],
    days: body.days ?? [],
    hours: body.hours ?? [],
    contactName: body.contactName ?? '',
    email: body.email ?? '',
    note: body.note ?? '',
  };
  return offerRows(offer, form)
    .filter(({ text }) => text !== '')
    .map(
      ({ term, text }) =>
        html`<div>
          <dt>${term}</dt>
          <dd class="words">${text}</dd>
        </div>`,
    );
}

function manageAddress({ host, language }: SignUpReceipt): string {
  return `${host.centerUrl}/${language}/volunteer/manage`;
}
