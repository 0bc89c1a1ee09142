import { html, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import type { Choice } from '../../field/field-base.ts';
import { selectField } from '../../field/select-field.ts';
import { textField } from '../../field/text-field.ts';
import type { FieldName } from '../fields.ts';
import type { ComplaintForm } from '../context.ts';
import type { QuestionMessages } from './questions.th.ts';

type Part = 'accused' | 'onBehalf';

/** Whom the matter is about; a name need not be known. */
export function renderAccused(form: ComplaintForm, words: QuestionMessages): TemplateResult {
  const { optional } = form.words.form;
  return html`${choice(form, 'accused', 'kind', words.accusedKind, words.accusedKinds)}
  ${line(form, 'accused', 'name', { label: words.accusedName, hint: words.accusedNameHint, optional })}
  ${line(form, 'accused', 'workplace', { label: words.workplace, optional })}
  ${line(form, 'accused', 'detail', { label: words.detail, hint: words.detailHint, optional })}`;
}

/** The person for whom somebody else files. */
export function renderOnBehalf(form: ComplaintForm, words: QuestionMessages): TemplateResult {
  const { optional } = form.words.form;
  return html`<p class="muted">${words.behalfLead}</p>
    ${line(form, 'onBehalf', 'name', { label: words.behalfName })}
    ${selectField({
      ...base(form, 'onBehalf', 'relation', words.relation),
      value: form.state.draft.onBehalf['relation'] ?? '',
      prompt: words.choose,
      choices: choicesOf(words.relations),
      onChange: change(form, 'onBehalf', 'relation'),
    })}
    ${line(form, 'onBehalf', 'phone', { label: words.behalfPhone, optional }, true)}
    ${choice(form, 'onBehalf', 'awareness', words.awareness, words.awarenesses)}`;
}

function line(
  form: ComplaintForm,
  part: Part,
  name: string,
  words: { label: string; hint?: string; optional?: string },
  isPhone = false,
): TemplateResult {
  return textField({
    ...base(form, part, name, words.label),
    ...words,
    ...(isPhone ? ({ type: 'tel', size: 'narrow' } as const) : { spellcheck: false }),
    value: form.state.draft[part][name] ?? '',
    onInput: change(form, part, name),
  });
}

function choice(
  form: ComplaintForm,
  part: Part,
  name: string,
  label: string,
  names: Readonly<Record<string, string>>,
): TemplateResult {
  return choiceField({
    ...base(form, part, name, label),
    value: form.state.draft[part][name],
    choices: choicesOf(names),
    onChange: change(form, part, name),
  });
}

// The code lists of the contract come with their schemas, which this part would carry twice.
function choicesOf(names: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

function base(form: ComplaintForm, part: Part, name: string, label: string) {
  const id: FieldName = `${part}.${name}`;
  return { id, label, error: form.errorOf(id) };
}

function change({ state }: ComplaintForm, part: Part, name: string) {
  return (value: string) => {
    state.change({ [part]: { ...state.draft[part], [name]: value } });
  };
}
