import type { FieldIssue } from '@damrong/contract';
import { isInputError, isNotFoundError } from '@damrong/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../field/error-summary.ts';
import { textField } from '../../field/text-field.ts';
import type { ManageText } from '../locale/manage.th.ts';
import { failureTemplate } from '../send/form-parts.ts';
import type { ManageForm } from './manage-form.ts';

type Typed = 'reference' | 'code';

/** Asks for what the confirmation says. Neither is stored or put into an address. */
export function credentialsPage(form: ManageForm): TemplateResult {
  const text = form.manageWords;
  const faults = faultsOf(form.failure, text);
  const field = (id: Typed, label: string, hint: string) =>
    textField({
      id,
      label,
      hint,
      error: faults[id],
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
    ${problem(form, faults)}
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
        class="button quiet"
        type="button"
        @click=${() => {
          form.close();
        }}
      >
        ${text.toSignUp}
      </button>
    </div>
    <p class="soft">${text.lost} <a class="whole" href="tel:1567" translate="no">1567</a></p>
  </form>`;
}

function problem(
  form: ManageForm,
  faults: Partial<Record<Typed, string>>,
): TemplateResult | typeof nothing {
  const { failure, words, host, manageWords } = form;
  if (failure === undefined) return nothing;
  const errors = Object.entries(faults).map(([id, text]) => ({ id, text }));
  if (errors.length > 0) return errorSummary({ title: words.send.errorsTitle, errors });
  return failureTemplate(
    failure,
    words,
    host.hostedUrl,
    isNotFoundError(failure) ? manageWords.notFound : undefined,
  );
}

function faultsOf(failure: unknown, text: ManageText): Partial<Record<Typed, string>> {
  if (!isInputError(failure)) return {};
  const sentences = {
    reference: { missing: text.missingReference, wrong: text.wrongReference },
    code: { missing: text.missingCode, wrong: text.wrongCode },
  };
  const faults: Partial<Record<Typed, string>> = {};
  for (const id of ['reference', 'code'] as const) {
    const issue = failure.issues.find(({ path }: FieldIssue) => path[0] === id);
    if (issue === undefined) continue;
    faults[id] = issue.code === 'required' ? sentences[id].missing : sentences[id].wrong;
  }
  return faults;
}
