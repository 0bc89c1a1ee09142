import { formatThaiDate, type VolunteerSignUpInput } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { PrintDocument } from '../../print-document/print-document.ts';
import { offerRows } from './offer-rows.ts';
import type { Confirmed, SignUpReceipt } from './volunteer-steps.ts';

/** The receipt as it is copied, printed and drawn. */
export function confirmationOf({ answer }: Confirmed, form: SignUpReceipt): PrintDocument {
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
    notes: [text.keepSafe, `${form.firstMessages.manage}: ${manageAddress(form)}`],
  };
}

/** What the volunteer keeps: reference and code, what comes next, and what the center was told. */
export function renderReceipt(confirmed: Confirmed, form: SignUpReceipt): TemplateResult {
  const { confirmation, receipt } = form;
  const { body, isEarlier } = confirmed;
  const text = form.words.form;
  return html`<article class="card stack receipt" part="receipt">
    <h2 tabindex="-1">${text.doneTitle}</h2>
    ${form.renderIn('leaving')} ${isEarlier ? html`<p class="notice">${text.earlier}</p>` : nothing}
    <dl class="panel success numbers">
      ${confirmation?.lines.map(
        ({ label, value, isKey }) =>
          html`<div class=${isKey ? 'key' : nothing}>
            <dt>${label}</dt>
            <dd translate=${isKey ? 'no' : nothing}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="notice">${text.keepSafe}</p>
    ${form.renderIn('actions')}
    <p role="status">${receipt.note}</p>
    ${receipt.stored ? html`<p class="muted screen">${text.inTab}</p>` : nothing}
    <p>${nowrapNames(text.doneNext)}</p>
    ${body && renderOffer(body, form)}
    <div class="actions screen">
      <a class="button secondary" href=${manageAddress(form)} target="_blank" rel="noopener"
        >${form.firstMessages.manage}</a
      >
      ${body && renderLeave(form, text.anotherProvince, () => form.helpElsewhere())}
      ${renderLeave(form, text.anotherSignUp, () => form.restart())}
    </div>
  </article>`;
}

function renderLeave(
  { receipt }: SignUpReceipt,
  label: string,
  goOn: () => unknown,
): TemplateResult {
  const leave = () => receipt.leave(goOn);
  return html`<button class="button secondary" type="button" @click=${leave}>${label}</button>`;
}

/** What was told; nothing of what was left out. */
function renderOffer(body: VolunteerSignUpInput, form: SignUpReceipt): TemplateResult {
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
  const rows = offerRows(offer, form).filter(({ text }) => text !== '');
  return html`<h3>${form.words.form.summary}</h3>
    <dl class="details">
      ${rows.map(
        ({ term, text }) =>
          html`<div>
            <dt>${term}</dt>
            <dd class="words">${text}</dd>
          </div>`,
      )}
    </dl>`;
}

function manageAddress({ host, language }: SignUpReceipt): string {
  return `${host.centerUrl}/${language}/volunteer/manage`;
}
