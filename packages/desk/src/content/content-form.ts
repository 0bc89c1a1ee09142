import {
  bangkokDate,
  contentChange,
  englishMonths,
  noticeTopics,
  thaiMonths,
  toArabicDigits,
  toFieldIssues,
  type ContentBody,
  type ContentEntry,
  type ContentKind,
  type NoticeTopic,
} from '@damrong/contract';
import { isConflictError, isInputError, isNotFoundError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import type { Issue } from '@damrong/widgets/locale/issue-text';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { noDay, readTypedDay } from '../form/typed-day.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { contentWords } from '../locale/content.ts';
import type { Locale } from '../locale/locale.ts';
import { typedDate } from '../form/typed-day.ts';

/** An entry as it is typed. */
export interface ContentDraft {
  readonly kind: ContentKind;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly textTh: string;
  readonly textEn: string;
  readonly topic: NoticeTopic;
  readonly date: TypedDate;
  readonly pinned: boolean;
  readonly url: string;
  readonly hidden: boolean;
  /** Empty for the last place. */
  readonly position: string;
  readonly publishOn: TypedDate;
  readonly endsOn: TypedDate;
}

/** What no ministry has. */
const noNotice = { textTh: '', textEn: '', topic: 'news', date: noDay, pinned: false } as const;

export const noContent: ContentDraft = {
  kind: 'ministries',
  nameTh: '',
  nameEn: '',
  ...noNotice,
  url: '',
  hidden: false,
  position: '',
  publishOn: noDay,
  endsOn: noDay,
};

/** What a new entry of a kind begins with; a notice is of today. */
export function blankOf(kind: ContentKind): ContentDraft {
  const date = kind === 'notices' ? typedDate(bangkokDate(new Date())) : noDay;
  return { ...noContent, kind, date };
}

type Written = Pick<ContentEntry, 'content' | 'position' | 'publishOn' | 'endsOn'>;

/** An entry, or one of its earlier versions, to be written anew. */
export function draftOf({ content, position, publishOn, endsOn }: Written): ContentDraft {
  const { kind, nameTh, nameEn, url, hidden } = content;
  const notice =
    content.kind === 'notices' ? { ...content, date: typedDate(content.date) } : { ...noNotice };
  const { textTh, textEn, topic, date, pinned } = notice;
  return {
    ...{ kind, nameTh, nameEn, textTh, textEn, topic, date, pinned, hidden },
    url: url ?? '',
    // Notices stand by their day.
    position: kind === 'notices' ? '0' : String(position),
    publishOn: publishOn === null ? noDay : typedDate(publishOn),
    endsOn: endsOn === null ? noDay : typedDate(endsOn),
  };
}

/** What a draft says so far, also while it is no entry yet. */
export function contentOf(draft: ContentDraft): ContentBody {
  const { kind, nameTh, nameEn, textTh, textEn, topic, pinned, hidden } = draft;
  const url = draft.url.trim();
  if (kind === 'ministries') return { kind, nameTh, nameEn, url, hidden };
  const read = readTypedDay(draft.date);
  const date = 'iso' in read ? read.iso : '';
  return { kind, nameTh, nameEn, textTh, textEn, topic, date, pinned, url: url || null, hidden };
}

/** The place that was typed; the last one where none was, not a number for what is none. */
export function positionOf({ kind, position }: ContentDraft, last: number): number {
  if (kind === 'notices') return 0;
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
  const { nameTh, nameEn, textTh, textEn, topic, date, position, publishOn, endsOn } =
    contentWords[lang];
  return { nameTh, nameEn, textTh, textEn, topic, date, position, publishOn, endsOn };
}

function contentIssue(id: string, issue: Issue): ValidationIssue {
  if (id === 'url') return { id, say: ({ lang }) => contentWords[lang].urlInvalid };
  return validationIssue(id, issue, labels);
}

/** What is wrong before anything is sent. */
export function contentIssues(draft: ContentDraft, last: number): ValidationIssue[] {
  const days = (['date', 'publishOn', 'endsOn'] as const).flatMap((id) => {
    const read = readTypedDay(draft[id]);
    return 'issue' in read ? [validationIssue(id, read.issue, labels)] : [];
  });
  const isNamed = (id: string) => days.some((issue) => issue.id === id);
  const parsed = contentChange.safeParse(contentBodyOf(draft, last));
  const others = parsed.success
    ? []
    : toFieldIssues(parsed.error.issues).map((issue) => fieldIssue(issue));
  return [...others.filter(({ id }) => !isNamed(id)), ...days].sort(
    (one, other) => fieldOrder.indexOf(one.id) - fieldOrder.indexOf(other.id),
  );
}

/** As they stand in the form, so that the summary leads through it from top to bottom. */
const fieldOrder = [
  ...['nameTh', 'textTh', 'topic', 'date', 'nameEn', 'textEn'],
  ...['url', 'position', 'publishOn', 'endsOn'],
];

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
  const isNotice = draft.kind === 'notices';
  const mayBeEmpty = isNotice ? { optional: shell.optional } : {};
  return html`${formProblems(form, locale, 3)}
  ${textField({ ...form.field('nameTh'), label: isNotice ? text.titleTh : text.nameTh })}
  ${isNotice ? noticeFields(form, locale) : nothing}
  ${textField({
    ...form.field('nameEn'),
    ...mayBeEmpty,
    label: isNotice ? text.titleEn : text.nameEn,
    spellcheck: false,
  })}
  ${
    isNotice
      ? textareaField({
          ...form.field('textEn'),
          ...mayBeEmpty,
          label: text.textEn,
          hint: text.englishHint,
        })
      : nothing
  }
  ${textField({
    ...form.field('url'),
    ...mayBeEmpty,
    label: isNotice ? text.more : text.url,
    hint: text.urlHint,
    inputmode: 'url',
    spellcheck: false,
  })}
  ${isNotice ? nothing : positionField(form, locale, isNew)} ${dayField(form, locale, 'publishOn')}
  ${dayField(form, locale, 'endsOn')}
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

function noticeFields(form: FormController<ContentDraft>, locale: Locale): TemplateResult {
  const { lang } = locale;
  const text = contentWords[lang];
  return html`${textareaField({ ...form.field('textTh'), label: text.textTh, hint: text.textHint })}
  ${selectField({
    ...form.field('topic'),
    label: text.topic,
    prompt: text.topic,
    choices: noticeTopics.map((topic) => ({ value: topic.code, label: topic[lang] })),
    onChange: (topic) => {
      if (topic !== '') form.change({ topic });
    },
  })}
  ${dayField(form, locale, 'date')}
  ${checksField({
    id: 'pinned',
    label: text.order,
    hint: text.pinnedHint,
    error: undefined,
    values: form.draft.pinned ? ['pinned'] : [],
    choices: [{ value: 'pinned', label: text.pinned }],
    onChange: (values) => {
      form.change({ pinned: values.length > 0 });
    },
  })}`;
}

function positionField(
  form: FormController<ContentDraft>,
  { lang, shell }: Locale,
  isNew: boolean,
): TemplateResult {
  const text = contentWords[lang];
  return textField({
    ...form.field('position'),
    ...(isNew && { optional: shell.optional }),
    label: text.position,
    hint: isNew ? `${text.positionHint} ${text.positionAdd}` : text.positionHint,
    inputmode: 'numeric',
    size: 'narrow',
  });
}

function dayField(
  form: FormController<ContentDraft>,
  { lang, record, shell }: Locale,
  id: 'date' | 'publishOn' | 'endsOn',
): TemplateResult {
  const text = contentWords[lang];
  return dateField({
    id,
    ...form.draft[id],
    error: form.errorOf(id),
    label: text[id],
    ...(id === 'date' ? {} : { hint: text.daysHint, optional: shell.optional }),
    months: lang === 'th' ? thaiMonths : englishMonths,
    labels: { day: record.day, month: record.month, year: record.year },
    onInput: (typed) => {
      form.change({ [id]: typed });
    },
  });
}
