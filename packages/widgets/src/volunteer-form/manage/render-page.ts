import { formatThaiDate } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { StepId } from '../fields.ts';
import { renderCallError } from '../../form/call-error.ts';
import { errorSummary } from '../../field/error-summary.ts';
import { headingOf, renderStep } from '../send/render-step.ts';
import { credentialsPage } from './credentials-page.ts';
import type { ManageContext } from './manage-context.ts';
import { ownPage } from './own-page.ts';

export function renderPage(form: ManageContext): TemplateResult {
  switch (form.page.name) {
    case 'credentials':
      return credentialsPage(form);
    case 'own':
      return form.view === undefined
        ? credentialsPage(form)
        : ownPage(form, form.view, form.page.isSaved === true);
    case 'edit':
      return editPage(form, form.page.step);
    case 'withdraw':
      return withdrawPage(form);
    case 'gone':
      return gonePage(form, form.page.at);
  }
}

/** One step of the sign-up, filled in. */
function editPage(form: ManageContext, step: StepId): TemplateResult {
  const text = form.manageMessages;
  const save = (event: Event) => {
    event.preventDefault();
    void form.save(step);
  };
  return html`<form class="card stack" novalidate @submit=${save}>
    <p class="title">${text.ownHeading}</p>
    <h2 tabindex="-1">${headingOf(form, step)}</h2>
    ${form.issues.length > 0 ? renderIssues(form) : renderError(form)}
    <div>${renderStep(form, step)}</div>
    <p role="status">${form.isBusy ? text.saving : ''}</p>
    <div class="actions">
      <button class="button" type="submit" aria-disabled=${form.isBusy ? 'true' : 'false'}>
        ${text.save}
      </button>
      ${quiet(text.discard, () => form.goTo({ name: 'own' }))}
    </div>
  </form>`;
}

function withdrawPage(form: ManageContext): TemplateResult {
  const text = form.manageMessages;
  return html`<section class="card stack">
    <p class="title">${text.ownHeading}</p>
    <h2 tabindex="-1">${text.withdrawHeading}</h2>
    ${renderError(form)}
    <p>${nowrapNames(text.withdrawText)}</p>
    <p role="status">${form.isBusy ? text.withdrawing : ''}</p>
    <div class="actions">
      <button
        class="button destructive"
        type="button"
        aria-disabled=${form.isBusy ? 'true' : 'false'}
        @click=${() => form.withdraw()}
      >
        ${text.withdrawSure}
      </button>
      ${quiet(text.keep, () => form.goTo({ name: 'own' }))}
    </div>
  </section>`;
}

function gonePage(form: ManageContext, at: string): TemplateResult {
  const text = form.manageMessages;
  const when = formatThaiDate(at, form.language, 'with-time');
  return html`<section class="card stack">
    <h2 tabindex="-1">${text.goneHeading}</h2>
    <p class="panel success">${nowrapNames(text.goneText(when))}</p>
    <div class="actions">
      ${quiet(text.toSignUp, () => {
        form.close();
      })}
    </div>
  </section>`;
}

function renderIssues(form: ManageContext): TemplateResult {
  return errorSummary({
    title: form.words.form.errorTitle,
    errors: form.issues.map(({ field }) => ({ id: field, text: form.errorOf(field) ?? '' })),
  });
}

function renderError({ error, host, words }: ManageContext): TemplateResult | typeof nothing {
  if (error === undefined) return nothing;
  return renderCallError({ error, words, host });
}

function quiet(label: string, act: () => unknown): TemplateResult {
  return html`<button class="button secondary" type="button" @click=${act}>${label}</button>`;
}
