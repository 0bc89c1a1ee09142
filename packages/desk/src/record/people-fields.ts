import { selectField } from '@damrong/widgets/field/select-field';
import { labelText } from '@damrong/widgets/field/field-base';
import { textField } from '@damrong/widgets/field/text-field';
import { html, type TemplateResult } from 'lit';
import type { RecordForm } from './record-form.ts';

type Part = 'accused' | 'onBehalf';

/** Whom the matter is about; closed until it is told. */
export function accusedFields(form: RecordForm): TemplateResult {
  const { others: text, shell } = form.locale;
  const { optional } = shell;
  return fold(
    { label: text.accused, optional },
    html`
      ${choice(form, 'accused', 'kind', text.accusedKind, text.accusedKinds)}
      ${line(form, 'accused', 'name', { label: text.accusedName, optional })}
      ${line(form, 'accused', 'workplace', { label: text.workplace, optional })}
      ${line(form, 'accused', 'detail', { label: text.detail, optional })}
    `,
  );
}

/** The person for whom somebody else came, called or wrote. */
export function onBehalfFields(form: RecordForm): TemplateResult {
  const { others: text, shell } = form.locale;
  return fold(
    { label: text.onBehalf, optional: shell.optional },
    html`
      ${line(form, 'onBehalf', 'name', { label: text.behalfName })}
      ${choice(form, 'onBehalf', 'relation', text.relation, text.relations)}
      ${line(form, 'onBehalf', 'phone', { label: text.behalfPhone, optional: shell.optional })}
      ${choice(form, 'onBehalf', 'awareness', text.awareness, text.awarenesses)}
    `,
  );
}

function fold(
  title: { readonly label: string; readonly optional: string },
  content: TemplateResult,
): TemplateResult {
  return html`<details class="field">
    <summary>${labelText(title)}</summary>
    ${content}
  </details>`;
}

function line(
  form: RecordForm,
  part: Part,
  name: string,
  words: { readonly label: string; readonly optional?: string },
): TemplateResult {
  return textField({
    ...words,
    ...bound(form, part, name),
    ...(name === 'phone' ? ({ inputmode: 'tel', size: 'narrow' } as const) : {}),
    onInput: change(form, part, name),
  });
}

function choice(
  form: RecordForm,
  part: Part,
  name: string,
  label: string,
  names: Readonly<Record<string, string>>,
): TemplateResult {
  return selectField({
    label,
    ...bound(form, part, name),
    prompt: form.locale.others.choose,
    choices: Object.entries(names).map(([value, words]) => ({ value, label: words })),
    onChange: change(form, part, name),
  });
}

function bound(form: RecordForm, part: Part, name: string) {
  return {
    id: `${part}.${name}`,
    error: form.errorOf(`${part}.${name}`),
    value: form.draft.others[part][name] ?? '',
  };
}

function change(form: RecordForm, part: Part, name: string) {
  return (value: string) => {
    form.changeOther(part, name, value);
  };
}
