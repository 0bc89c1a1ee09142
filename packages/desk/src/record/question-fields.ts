import { askedQuestions, englishMonths, thaiMonths, type Question } from '@damrong/contract';
import { dateField } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { answerKey, answersOf } from './others-draft.ts';
import type { RecordForm } from './record-form.ts';

const noDay = { day: '', month: '', year: '' };

/** What the chosen category asks; lists in place of cards, for the keyboard. */
export function questionFields(form: RecordForm): TemplateResult | typeof nothing {
  const { categoryCode, others } = form.draft;
  const asked = askedQuestions(form.questions, answersOf(others, categoryCode, form.questions));
  const text = form.locale.others;
  if (form.questionsFailed) return html`<p class="muted" role="status">${text.questionsFailed}</p>`;
  if (asked.length === 0) return nothing;
  return html`<h3>${text.questions}</h3>
    ${asked.map((question) => field(form, question))}`;
}

function field(form: RecordForm, question: Question): TemplateResult {
  const { draft, locale } = form;
  const { lang, record, shell } = locale;
  const { code, kind, hint, unit } = question;
  const key = answerKey(draft.categoryCode, code);
  const typed = draft.others.answers[key];
  const text = typeof typed === 'string' ? typed : '';
  const base = {
    id: `answers.${code}`,
    label: unit === undefined ? question[lang] : `${question[lang]} (${unit[lang]})`,
    hint: hint?.[lang],
    optional: question.required ? undefined : shell.optional,
    error: form.errorOf(`answers.${code}`),
  };
  const change = (answer: string | typeof noDay) => {
    form.changeOther('answers', key, answer);
  };
  if (kind === 'choice') {
    return selectField({
      ...base,
      prompt: locale.others.notAnswered,
      value: text,
      choices: (question.choices ?? []).map((choice) => ({
        value: choice.code,
        label: choice[lang],
      })),
      onChange: change,
    });
  }
  if (kind === 'date') {
    return dateField({
      ...base,
      ...(typeof typed === 'object' ? typed : noDay),
      months: lang === 'th' ? thaiMonths : englishMonths,
      labels: { day: record.day, month: record.month, year: record.year },
      onInput: ({ day, month, year }) => {
        change({ day, month, year });
      },
    });
  }
  return textField({
    ...base,
    value: text,
    inputmode: kind === 'number' ? 'decimal' : undefined,
    size: kind === 'number' ? 'narrow' : 'wide',
    onInput: change,
  });
}
