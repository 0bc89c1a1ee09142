import { answerLimit, type Question, type TypedAnswer } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { dateField } from '../../field/date-field.ts';
import type { Choice } from '../../field/field-base.ts';
import { selectField } from '../../field/select-field.ts';
import { textField } from '../../field/text-field.ts';
import type { ComplaintForm } from '../context.ts';
import type { FieldName } from '../fields.ts';
import type { QuestionMessages } from './questions.th.ts';
import { fieldOf } from './answers.ts';

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

export interface AskedQuestion {
  readonly form: ComplaintForm;
  readonly question: Question;
  readonly words: QuestionMessages;
  readonly typed: TypedAnswer | undefined;
  readonly onInput: (typed: TypedAnswer) => void;
}

const noDay = { day: '', month: '', year: '' };

/** One question of a category with its label, hint and error. */
export function questionField(asked: AskedQuestion): TemplateResult {
  const { form, question, typed, onInput, words } = asked;
  const lang = form.host.language;
  const { kind, hint, unit, required } = question;
  const base = {
    id: fieldOf(question),
    label: unit === undefined ? question[lang] : `${question[lang]} (${unit[lang]})`,
    hint: hint?.[lang],
    optional: required ? words.needed : undefined,
    error: form.errorOf(fieldOf(question)),
  };
  const text = typeof typed === 'string' ? typed : '';
  if (kind === 'choice') {
    const choices = (question.choices ?? []).map(({ code, ...name }) => ({
      value: code,
      label: name[lang],
    }));
    return html`${choiceField({ ...base, value: text || undefined, choices, onChange: onInput })}
    ${text === '' || required ? nothing : renderClear(asked)}`;
  }
  if (kind === 'date') {
    const labels = form.words.form;
    const day = typeof typed === 'object' ? typed : noDay;
    return dateField({
      ...base,
      ...day,
      months: labels.months,
      labels,
      onInput: (date) => {
        onInput({ day: date.day, month: date.month, year: date.year });
      },
    });
  }
  const isShort = kind === 'number' || (question.max ?? answerLimit) <= 20;
  return textField({
    ...base,
    value: text,
    inputmode: kind === 'number' ? 'decimal' : undefined,
    size: isShort ? 'narrow' : 'wide',
    onInput,
  });
}

/** A radio cannot be taken back by itself, and nobody has to answer. */
function renderClear({ form, question, onInput, words }: AskedQuestion): TemplateResult {
  return html`<button
    class="link"
    type="button"
    @click=${({ currentTarget }: Event) => {
      const root = (currentTarget as Element).getRootNode() as ShadowRoot;
      root.querySelector<HTMLElement>(`#${CSS.escape(fieldOf(question))}`)?.focus();
      onInput('');
    }}
  >
    ${words.clear}<span class="visually-hidden">: ${question[form.host.language]}</span>
  </button>`;
}
