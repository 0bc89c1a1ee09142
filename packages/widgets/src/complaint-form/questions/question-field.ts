import { answerLimit, type Question, type TypedAnswer } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../field/choice-field.ts';
import { dateField } from '../../field/date-field.ts';
import { textField } from '../../field/text-field.ts';
import type { ComplaintForm } from '../context.ts';
import { fieldOf } from './read-answers.ts';
import type { QuestionMessages } from './questions.th.ts';

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
