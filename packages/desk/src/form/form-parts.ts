import { errorSummary } from '@damrong/widgets/field/error-summary';
import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../app/failure.ts';
import type { Locale } from '../locale/locale.ts';
import type { FormController } from './form-controller.ts';

/** What stands above a form after a try that did not succeed. */
export function formProblems(
  form: FormController,
  locale: Locale,
  level: 2 | 3 = 3,
): TemplateResult {
  const { error, issues } = form;
  const errors = issues.map(({ id, say, label }) => ({
    id,
    text: label ? `${label(locale)}: ${say(locale)}` : say(locale),
  }));
  return html`
    ${errors.length === 0 ? nothing : errorSummary({ title: locale.shell.errorSummary, level, errors })}
    ${
      error === undefined
        ? nothing
        : html`<div class="notice failure" role="alert" tabindex="-1">
            <p>${failureText(error, locale.failure)}</p>
          </div>`
    }
  `;
}

/** The one button that sends. It stays focusable while sending, so that the focus is not lost. */
export function submitButton(form: FormController, words: string, busy: string): TemplateResult {
  return html`<button class="button" aria-disabled=${form.isSaving ? 'true' : nothing}>
    ${form.isSaving ? busy : words}
  </button>`;
}

/** The button that sends, and the one that leaves the form as it was. */
export function sendOrCancel(
  form: FormController,
  { shell, action }: Locale,
  words: string,
  onCancel: () => void,
): TemplateResult {
  return html`<p class="actions">
    ${submitButton(form, words, action.saving)}
    <button class="button secondary" type="button" @click=${onCancel}>${shell.cancel}</button>
  </p>`;
}
