import {
  contentChange,
  toArabicDigits,
  toFieldIssues,
  thaiMonths,
  englishMonths,
  type ContentBody,
  type ContentEntry,
} from '@damrong/contract';
import { isConflictError, isInputError, isNotFoundError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { textField } from '@damrong/widgets/field/text-field';
import type { Issue } from '@damrong/widgets/locale/issue-text';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { noDay, readTypedDay } from '../form/typed-day.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { contentWords } from '../locale/content.ts';
import type { Locale } from '../locale/locale.ts';
import { typedDate } from '../form/typed-day.ts';

/** An entry as it is typed. */
export interface ContentDraft {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly url: string;
  readonly hidden: boolean;
  /** Empty for the last place. */
  readonly position: string;
  readonly publishOn: TypedDate;
  readonly endsOn: TypedDate;
}

export const noContent: ContentDraft = {
  nameTh: '',
  nameEn: '',
  url: '',
  hidden: false,
  position: '',
  publishOn: noDay,
  endsOn: noDay,
};

type Written = Pick<ContentEntry, 'content' | 'position' | 'publishOn' | 'endsOn'>;

/** An entry, or one of its earlier versions, to be written anew. */
export function draftOf({ content, position, publishOn, endsOn }: Written): ContentDraft {
  const { nameTh, nameEn, url, hidden } = content;
  return {
    ...{ nameTh, nameEn, url, hidden },
    position: String(position),
    publishOn: publishOn === null ? noDay : typedDate(publishOn),
    endsOn: endsOn === null ? noDay : typedDate(endsOn),
  };
}

/** What a draft says so far, also while it is no entry yet. */
export function contentOf({ nameTh, nameEn, url, hidden }: ContentDraft): ContentBody {
  return { kind: 'ministries', nameTh, nameEn, url: url.trim(), hidden };
}

/** The place that was typed; the last one where none was, not a number for what is none. */
export function positionOf({ position }: ContentDraft, last: number): number {
  const typed = toArabicDigits(position.trim());
  if (typed === '') return last;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
}

/** What the centre is sent. */
export function contentBodyOf(draft: ContentDraft, last: number) {
  const day = (typed: TypedDate) => {
    const read = readTypedDay(typed);
    return 'iso' in read && read.iso !== '' ? read.iso : null;
  };
  return {
    position: positionOf(draft, last),
    publishOn: day(draft.publishOn),
    endsOn: day(draft.endsOn),
    content: contentOf(draft),
  };
}

function labels({ lang }: Locale): Readonly<Record<string, string>> {
  const { nameTh, nameEn, position, publishOn, endsOn } = contentWords[lang];
  return { nameTh, nameEn, position, publishOn, endsOn };
}

function contentIssue(id: string, issue: Issue): ValidationIssue {
  if (id === 'url') return { id, say: ({ lang }) => contentWords[lang].urlInvalid };
  return validationIssue(id, issue, labels);
}

/** What is wrong before anything is sent. */
export function contentIssues(draft: ContentDraft, last: number): ValidationIssue[] {
  const days = (['publishOn', 'endsOn'] as const).flatMap((id) => {
    const read = readTypedDay(draft[id]);
    return 'issue' in read ? [validationIssue(id, read.issue, labels)] : [];
  });
  const parsed = contentChange.safeParse(contentBodyOf(draft, last));
  const others = parsed.success ? [] : toFieldIssues(parsed.error.issues);
  return [...others.map((issue) => fieldIssue(issue)), ...days].sort(
    (one, other) => fieldOrder.indexOf(one.id) - fieldOrder.indexOf(other.id),
  );
}

/** As they stand in the form, so that the summary leads through it from top to bottom. */
const fieldOrder = ['nameTh', 'nameEn', 'url', 'position', 'publishOn', 'endsOn'];

/** The one rule that the days of a body can break is their order. */
function fieldIssue(issue: Issue & { readonly path: readonly PropertyKey[] }): ValidationIssue {
  const id = String(issue.path.at(-1));
  return id === 'endsOn'
    ? { id, say: ({ lang }) => contentWords[lang].endsTooEarly }
    : contentIssue(id, issue);
}

/**
 * The centre's refusal of what had no issue here; none where the error is of another kind.
 * @param id what the focus goes to
 */
export function refusedContent(error: unknown, id: string): ValidationIssue[] {
  const say = (name: 'alreadyThere' | 'changedMeanwhile' | 'notChecked' | 'gone') => [
    { id, say: ({ lang }: Locale) => contentWords[lang][name] },
  ];
  if (isNotFoundError(error)) return say('gone');
  if (!isConflictError(error)) return [];
  if (error.code === 'content_registered') return say('alreadyThere');
  return say(error.code === 'content_not_checked' ? 'notChecked' : 'changedMeanwhile');
}

/** What the centre says of single fields. */
export function inputIssuesOf(error: unknown): ValidationIssue[] {
  return isInputError(error) ? error.issues.map((issue) => fieldIssue(issue)) : [];
}

/** The fields of an entry. */
export function contentFields(
  form: FormController<ContentDraft>,
  locale: Locale,
  isNew: boolean,
): TemplateResult {
  const { lang, shell } = locale;
  const text = contentWords[lang];
  const { draft } = form;
  return html`${formProblems(form, locale, 3)}
  ${textField({ ...form.field('nameTh'), label: text.nameTh })}
  ${textField({ ...form.field('nameEn'), label: text.nameEn, spellcheck: false })}
  ${textField({
    ...form.field('url'),
    label: text.url,
    hint: text.urlHint,
    inputmode: 'url',
    spellcheck: false,
  })}
  ${textField({
    ...form.field('position'),
    ...(isNew && { optional: shell.optional }),
    label: text.position,
    hint: isNew ? `${text.positionHint} ${text.positionAdd}` : text.positionHint,
    inputmode: 'numeric',
    size: 'narrow',
  })}
  ${dayField(form, locale, 'publishOn')} ${dayField(form, locale, 'endsOn')}
  ${checksField({
    id: 'hidden',
    label: text.showing,
    hint: text.showingHint,
    error: undefined,
    values: draft.hidden ? ['hidden'] : [],
    choices: [{ value: 'hidden', label: text.hidden }],
    onChange: (values) => {
      form.change({ hidden: values.length > 0 });
    },
  })}`;
}

function dayField(
  form: FormController<ContentDraft>,
  { lang, record, shell }: Locale,
  id: 'publishOn' | 'endsOn',
): TemplateResult {
  const text = contentWords[lang];
  return dateField({
    id,
    ...form.draft[id],
    error: form.errorOf(id),
    label: text[id],
    hint: text.daysHint,
    optional: shell.optional,
    months: lang === 'th' ? thaiMonths : englishMonths,
    labels: { day: record.day, month: record.month, year: record.year },
    onInput: (typed) => {
      form.change({ [id]: typed });
    },
  });
}
