import {
  contentChange,
  englishMonths,
  noticeTopics,
  thaiMonths,
  toFieldIssues,
  type CategoryList,
} from '@damrong/contract';
import { isConflictError, isInputError, isNotFoundError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { dateField } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import type { Issue } from '@damrong/widgets/locale/issue-text';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { readTypedDay } from '../form/typed-day.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { contentWords } from '../locale/content.ts';
import type { Locale } from '../locale/locale.ts';
import { hourIds } from './center-draft.ts';
import { centerFields, type DistrictChoice } from './center-fields.ts';
import { contentBodyOf, type ContentDraft } from './content-draft.ts';
import { areLinesPaired } from './service-draft.ts';
import { serviceFields } from './service-fields.ts';

function labels({ lang }: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldOrder.flatMap((id) => {
      const label: unknown = Reflect.get(contentWords[lang], id);
      return typeof label === 'string' ? [[id, label]] : [];
    }),
  );
}

function contentIssue(id: string, issue: Issue): ValidationIssue {
  const say = ownWords(id, issue);
  if (say !== undefined) return { id, say: ({ lang }) => contentWords[lang][say] };
  return validationIssue(id, issue, labels);
}

/** Where the words of all forms would not tell how to mend it. */
function ownWords(id: string, { code }: Issue) {
  if (id === 'url') return 'urlInvalid';
  if (id.startsWith('hours')) return 'hoursInvalid';
  if (/^(?:documents|steps)/.test(id)) return 'linesInvalid';
  if (id === 'keywords') return 'keywordsInvalid';
  if (id === 'point') return 'pointInvalid';
  if (id === 'line' && code === 'invalid') return 'lineInvalid';
  if (id === 'directorPost') return code === 'invalid' ? 'postTooLow' : 'postMissing';
  return undefined;
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
  // A name without a post says nothing of who may direct a centre.
  const isPostMissing =
    draft.kind === 'centers' && draft.directorName.trim() !== '' && draft.directorPost === '';
  const post = isPostMissing ? [contentIssue('directorPost', { code: 'required' })] : [];
  const lines = (['documents', 'steps'] as const)
    .filter((id) => !areLinesPaired(draft[`${id}Th`], draft[`${id}En`]))
    .map((id) => ({
      id: `${id}En`,
      say: ({ lang }: Locale) => contentWords[lang].linesDiffer,
    }));
  return [...others.filter(({ id }) => !isNamed(id)), ...days, ...post, ...lines].sort(
    (one, other) => fieldOrder.indexOf(one.id) - fieldOrder.indexOf(other.id),
  );
}

/** As they stand in the form, so that the summary leads through it from top to bottom. */
const fieldOrder = [
  ...['nameTh', 'textTh', 'topic', 'date', 'nameEn', 'textEn'],
  ...['district', 'directorName', 'directorPost', 'phones', ...hourIds],
  ...['addressTh', 'addressEn', 'email', 'line', 'point', 'directionsTh', 'directionsEn'],
  ...[
    'handling',
    'audienceTh',
    'audienceEn',
    'documentsTh',
    'documentsEn',
    'feeBaht',
    'feeTh',
    'feeEn',
  ],
  ...['timeAmount', 'timeUnit', 'timeTh', 'timeEn', 'placeTh', 'placeEn', 'phones'],
  ...['stepsTh', 'stepsEn', 'keywords', 'filing'],
  ...['url', 'position', 'publishOn', 'endsOn'],
];

/** The one rule that the days of a body can break is their order. */
function fieldIssue(issue: Issue & { readonly path: readonly PropertyKey[] }): ValidationIssue {
  const id = fieldIdOf(issue.path);
  return id === 'endsOn'
    ? { id, say: ({ lang }) => contentWords[lang].endsTooEarly }
    : contentIssue(id, issue);
}

/** A field of the form, by where the value stands in a body. */
function fieldIdOf(path: readonly PropertyKey[]): string {
  const [, name, part] = path.map(String);
  if (path[0] !== 'content' || name === undefined) return String(path.at(-1));
  if (name === 'hours') return `hours${part ?? '0'}`;
  if (name === 'documents' || name === 'steps')
    return `${name}${path.at(-1) === 'en' ? 'En' : 'Th'}`;
  if (name === 'time') return part === 'unit' ? 'timeUnit' : 'timeAmount';
  // The national entry is not there any more.
  if (name === 'follows') return 'nameTh';
  if (name === 'director') return part === 'name' ? 'directorName' : 'directorPost';
  return name === 'districtCode' ? 'district' : name;
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

interface FieldLists {
  readonly isNew: boolean;
  readonly districts: readonly DistrictChoice[];
  /** Undefined until they have come. */
  readonly categories: CategoryList | undefined;
}

/** The fields of an entry. */
export function contentFields(
  form: FormController<ContentDraft>,
  locale: Locale,
  { isNew, districts, categories }: FieldLists,
): TemplateResult {
  const { lang, shell } = locale;
  const text = contentWords[lang];
  const { draft } = form;
  const isNotice = draft.kind === 'notices';
  const isCenter = draft.kind === 'centers';
  const isService = draft.kind === 'services';
  const mayBeEmpty = isNotice || isService ? { optional: shell.optional } : {};
  const mayHaveNoPage = isNotice || isCenter || isService ? { optional: shell.optional } : {};
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
  ${isCenter ? centerFields(form, locale, districts) : nothing}
  ${isService ? serviceFields(form, locale, categories) : nothing}
  ${textField({
    ...form.field('url'),
    ...mayHaveNoPage,
    label: isNotice || isService ? text.more : text.url,
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
