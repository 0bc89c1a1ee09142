import { formatThaiDate, type VolunteerView } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import { stepIds, type StepId } from '../fields.ts';
import { offerRows } from '../send/offer-rows.ts';
import { headingOf } from '../send/render-step.ts';
import type { ManageContext } from './manage-context.ts';
import { toDraft } from './own-data.ts';

/** Everything that the centre has, with the way to change each part. */
export function ownPage(
  form: ManageContext,
  view: VolunteerView,
  isSaved: boolean,
): TemplateResult {
  const text = form.manageMessages;
  const day = (at: string) => formatThaiDate(at, form.language, 'with-time');
  return html`<article class="card stack">
    <h2 tabindex="-1">${text.ownHeading}</h2>
    ${isSaved ? html`<p class="panel success">${text.saved}</p>` : nothing}
    <p>${nowrapNames(text.ownIntro)}</p>
    <dl class="details">
      ${row(text.reference, view.reference, 'no')} ${row(text.received, day(view.receivedAt))}
      ${view.changedAt === null ? nothing : row(text.changed, day(view.changedAt))}
    </dl>
    ${stepIds.map((step) => part(form, view, step))}
    <div class="actions">
      <button
        class="button secondary"
        type="button"
        @click=${() => {
          form.close();
        }}
      >
        ${text.close}
      </button>
      <button
        class="button secondary"
        type="button"
        @click=${() => form.goTo({ name: 'withdraw' })}
      >
        ${text.withdraw}
      </button>
    </div>
  </article>`;
}

function part(form: ManageContext, view: VolunteerView, step: StepId): TemplateResult {
  const text = form.manageMessages;
  const heading = headingOf(form, step);
  const rows = offerRows(toDraft(view), form).filter((one) => one.step === step);
  return html`<section>
    <div class="group">
      <h3>${heading}</h3>
      <button class="link" type="button" @click=${() => form.goTo({ name: 'edit', step })}>
        ${text.edit}<span class="visually-hidden"> ${heading}</span>
      </button>
    </div>
    <dl class="details">
      ${rows.map(({ term, text: words }) => row(term, words === '' ? text.none : words))}
    </dl>
  </section>`;
}

function row(term: string, words: string, translate?: 'no'): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd class="words" translate=${translate ?? nothing}>${words}</dd>
  </div>`;
}
