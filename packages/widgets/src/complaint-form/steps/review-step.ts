import { html, type TemplateResult } from 'lit';
import { checkField } from '../../field/checks-field.ts';
import type { LateForm } from './late-form.ts';
import { renderPrivacyNotice } from './privacy-notice.ts';
import { reviewRows, type ReviewRow } from './review-rows.ts';

/** Everything once more, the notice, the declaration. */
export function renderReviewStep(form: LateForm): TemplateResult {
  const { state } = form;
  const words = form.words.form;
  return html`<dl class="review">${reviewRows(form).map((row) => renderRow(form, row))}</dl>
    ${renderPrivacyNotice(form.words.privacy)}
    ${checkField({
      id: 'truth',
      label: words.truth,
      hint: words.truthHint,
      error: form.errorOf('truth'),
      checked: state.draft.isTrue,
      onChange: (isTrue) => {
        state.change({ isTrue });
      },
    })}
    ${form.files.box?.renderHold()}`;
}

function renderRow(form: LateForm, { field, step, label, value }: ReviewRow): TemplateResult {
  const { edit, empty } = form.words.form;
  return html`<div>
    <dt>${label}</dt>
    <dd class=${value === '' ? 'muted' : 'value'}>${value === '' ? empty : value}</dd>
    <dd>
      <button class="link" type="button" @click=${() => form.goTo(step, field)}>
        ${edit}<span class="visually-hidden"> ${label}</span>
      </button>
    </dd>
  </div>`;
}
