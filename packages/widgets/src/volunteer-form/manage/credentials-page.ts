import type { FieldIssue } from '@damrong/contract';
import { isInputError, isNotFoundError } from '@damrong/sdk/light';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../field/error-summary.ts';
import { textField } from '../../field/text-field.ts';
import type { ManageMessages } from '../locale/manage.th.ts';
import { renderCallError } from '../../form/call-error.ts';
import type { ManageContext } from './manage-context.ts';

type Typed = 'reference' | 'code';

/** Asks for what the confirmation says. Neither is stored or put into an address. */
export function credentialsPage(form: ManageContext): TemplateResult {
  const text = form.manageMessages;
  const errors = fieldErrors(form.error, text);
  const field = (id: Typed, label: string, hint: string) =>
    textField({
      id,
      label,
      hint,
      error: errors[id],
      value: form.typed[id],
      size: 'narrow',
      spellcheck: false,
      onInput: (value) => {
        form.typed = { ...form.typed, [id]: value };
      },
    });
  const open = (event: Event) => {
    event.preventDefault();
    void form.open();
  };
  return html`<form class="card stack" novalidate @submit=${open}>
    <h2 tabindex="-1">${text.heading}</h2>
    <p>${text.intro}</p>
    ${renderError(form, errors)}
    <div>
      ${field('reference', text.reference, text.referenceHint)}
      ${field('code', text.code, text.codeHint)}
    </div>
    <p role="status">${form.isBusy ? text.opening : ''}</p>
    <div class="actions">
      <button class="button" type="submit" aria-disabled=${form.isBusy ? 'true' : 'false'}>
        ${text.open}
      </button>
      <button
        class="button secondary"
        type="button"
        @click=${() => {
          form.close();
        }}
      >
        ${text.toSignUp}
      </button>
    </div>
    <p class="muted">${text.lost} <a class="nowrap" href="tel:1567" translate="no">1567</a></p>
  </form>`;
}

function renderError(
  form: ManageContext,
  errors: Partial<Record<Typed, string>>,
): TemplateResult | typeof nothing {
  const { error, words, host, manageMessages } = form;
  if (error === undefined) return nothing;
  const listed = Object.entries(errors).map(([id, text]) => ({ id, text }));
  if (listed.length > 0) return errorSummary({ title: words.form.errorTitle, errors: listed });
  return renderCallError({
    error,
    words,
    host,
    sentence: isNotFoundError(error) ? manageMessages.notFound : undefined,
  });
}

function fieldErrors(error: unknown, text: ManageMessages): Partial<Record<Typed, string>> {
  if (!isInputError(error)) return {};
  const sentences = {
    reference: { missing: text.missingReference, wrong: text.wrongReference },
    code: { missing: text.missingCode, wrong: text.wrongCode },
  };
  const errors: Partial<Record<Typed, string>> = {};
  for (const id of ['reference', 'code'] as const) {
    const issue = error.issues.find(({ path }: FieldIssue) => path[0] === id);
    if (issue === undefined) continue;
    errors[id] = issue.code === 'required' ? sentences[id].missing : sentences[id].wrong;
  }
  return errors;
}
