import { englishMonths, thaiMonths, type Question, type TypedAnswer } from '@damrong/contract';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { textField, type TextField } from '@damrong/widgets/field/text-field';
import { textareaField, type TextareaField } from '@damrong/widgets/field/textarea-field';
import type { nothing, TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { OtherField, OthersDraft } from './others-draft.ts';
import type { DraftField, RecordDraft } from './record-draft.ts';

/** What each group of fields is given. */
export interface RecordForm {
  readonly draft: RecordDraft;
  readonly locale: Locale;
  /** What the chosen category asks, once it is here. */
  readonly questions: readonly Question[];
  readonly questionsFailed: boolean;
  readonly errorOf: (field: DraftField | OtherField) => string | undefined;
  /** Who has complained before under what is typed; empty where nobody has. */
  readonly earlier: () => TemplateResult | typeof nothing;
  readonly change: (part: Partial<RecordDraft>) => void;
  readonly changeOther: (part: keyof OthersDraft, name: string, value: TypedAnswer) => void;
}

type TextKey = {
  [Key in DraftField]: string extends RecordDraft[Key] ? Key : never;
}[DraftField];

/** What every field of the form has: its words, its fault and, unless it is needed, "optional". */
export function base(form: RecordForm, id: DraftField, label: string, hint?: string) {
  return { id, label, hint, error: form.errorOf(id) };
}

export function line(
  form: RecordForm,
  id: TextKey,
  words: Pick<TextField, 'label' | 'hint'>,
  more: Partial<TextField> = {},
): TemplateResult {
  return textField({
    ...base(form, id, words.label, words.hint),
    value: form.draft[id],
    onInput: (value) => {
      form.change({ [id]: value });
    },
    ...more,
  });
}

export function paragraph(
  form: RecordForm,
  id: TextKey,
  words: Pick<TextareaField, 'label' | 'hint'>,
  more: Partial<TextareaField> = {},
): TemplateResult {
  return textareaField({
    ...base(form, id, words.label, words.hint),
    value: form.draft[id],
    counter: form.locale.shell.charactersLeft,
    onInput: (value) => {
      form.change({ [id]: value });
    },
    ...more,
  });
}

export function day(
  form: RecordForm,
  id: 'received' | 'happened',
  words: { readonly label: string; readonly optional?: string },
): TemplateResult {
  const { record, lang } = form.locale;
  return dateField({
    ...base(form, id, words.label, record.receivedHint),
    optional: words.optional,
    ...form.draft[id],
    months: lang === 'th' ? thaiMonths : englishMonths,
    labels: { day: record.day, month: record.month, year: record.year },
    onInput: (typed: TypedDate) => {
      form.change({ [id]: typed });
    },
  });
}
