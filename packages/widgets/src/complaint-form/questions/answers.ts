import {
  type Answers,
  askedQuestions,
  formatPhone,
  formatThaiDate,
  isBlankAnswer,
  parseBuddhistDate,
  parsePhone,
  type Question,
  readTypedAnswers,
  type TypedAnswer,
  type TypedAnswers,
} from '@damrong/contract';
import type { ComplaintForm, ComplaintIssue, ReviewRow } from '../context.ts';
import { type FieldName, fields } from '../fields.ts';
import type { QuestionMessages } from './questions.th.ts';

/** What was answered, and whom it is about; nothing of what was skipped. */
export function factRows(
  form: ComplaintForm,
  words: QuestionMessages,
  questions: readonly Question[],
  typed: TypedAnswers,
): ReviewRow[] {
  const { accused } = form.state.draft;
  const kind = accused['kind'] as keyof QuestionMessages['accusedKinds'] | undefined;
  return [
    ...filled([
      row('accused.kind', words.accusedKind, kind && words.accusedKinds[kind]),
      row('accused.name', form.words.form.accused, accused['name']),
      row('accused.workplace', words.workplace, accused['workplace']),
      row('accused.detail', words.detail, accused['detail']),
    ]),
    ...askedQuestions(questions, typed).flatMap((question) => {
      const answer = typed[question.code];
      if (answer === undefined || isBlankAnswer(answer)) return [];
      const lang = form.host.language;
      return [row(fieldOf(question), question[lang], valueOf(form, question, answer))];
    }),
  ];
}

export function behalfRows(form: ComplaintForm, words: QuestionMessages): ReviewRow[] {
  const { onBehalf } = form.state.draft;
  const relation = onBehalf['relation'] as keyof QuestionMessages['relations'] | undefined;
  const awareness = onBehalf['awareness'] as keyof QuestionMessages['awarenesses'] | undefined;
  const phone = parsePhone(onBehalf['phone'] ?? '');
  return filled([
    row('onBehalf.name', words.behalfName, onBehalf['name']),
    row('onBehalf.relation', words.relation, relation && words.relations[relation]),
    row('onBehalf.phone', words.behalfPhone, phone && formatPhone(phone, form.host.language)),
    row('onBehalf.awareness', words.awareness, awareness && words.awarenesses[awareness]),
  ]);
}

function valueOf({ host, today }: ComplaintForm, question: Question, answer: TypedAnswer): string {
  const lang = host.language;
  if (typeof answer !== 'string') {
    const parsed = parseBuddhistDate(answer, today);
    return parsed.ok ? formatThaiDate(parsed.iso, lang) : '';
  }
  const choice = question.choices?.find(({ code }) => code === answer);
  return choice?.[lang] ?? [answer.trim(), question.unit?.[lang]].filter(Boolean).join(' ');
}

function row(field: FieldName, label: string, value = ''): ReviewRow {
  return { field, step: fields.stepOf(field), label, value: value.trim() };
}

function filled(rows: readonly ReviewRow[]): ReviewRow[] {
  return rows.filter(({ value }) => value !== '');
}

/** What will be sent of the typed answers, or what is wrong with them, by the form's fields. */
export function readAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  today: string,
): { readonly answers: Answers; readonly issues: readonly ComplaintIssue[] } {
  const { answers, issues } = readTypedAnswers(questions, typed, today);
  return {
    answers,
    issues: issues.map(({ question, ...issue }) => ({
      ...issue,
      field: fieldOf({ code: question }),
    })),
  };
}

export function fieldOf({ code }: Pick<Question, 'code'>): FieldName {
  return `answers.${code}`;
}
