import {
  englishMonths,
  holidayChange,
  holidayKinds,
  newHoliday,
  parseBuddhistDate,
  provinceLabel,
  provinces,
  thaiMonths,
  toFieldIssues,
  type Holiday,
  type HolidayKind,
  type OfficerSession,
} from '@damrong/contract';
import { isConflictError, isNotFoundError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { dateField, type TypedDate } from '@damrong/widgets/field/date-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { holidayWords } from '../locale/holidays.ts';
import type { Locale } from '../locale/locale.ts';

/** A day off as it is typed; empty text for what is not known. */
export interface HolidayDraft {
  readonly day: TypedDate;
  readonly provinceCode: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly kind: HolidayKind | '';
  readonly source: string;
  readonly announced: boolean;
  readonly withdrawn: boolean;
}

export const noHoliday: HolidayDraft = {
  day: { day: '', month: '', year: '' },
  provinceCode: '',
  nameTh: '',
  nameEn: '',
  kind: '',
  source: '',
  announced: true,
  withdrawn: false,
};

/** Days off are planned ahead; a year beyond is a slip. */
const LATEST = '2100-12-31';

export function draftOf(holiday: Holiday): HolidayDraft {
  const { nameTh, nameEn, kind, source, announced, withdrawn } = holiday;
  const provinceCode = holiday.provinceCode ?? '';
  return { ...noHoliday, provinceCode, nameTh, nameEn, kind, source, announced, withdrawn };
}

interface HolidayForm {
  readonly locale: Locale;
  readonly form: FormController<HolidayDraft>;
  readonly officer: OfficerSession;
  /** Day and place stay as they are: another day is another entry. */
  readonly isNew: boolean;
}

/** The fields of a day off; a chief has one province and does not choose it. */
export function holidayFields({ locale, form, officer, isNew }: HolidayForm): TemplateResult {
  const { lang } = locale;
  const text = holidayWords[lang];
  const isLocal = officer.provinceCode !== null || form.draft.provinceCode !== '';
  const kinds = holidayKinds
    .filter(({ code }) => isLocal || code !== 'local')
    .map((kind) => ({ value: kind.code, label: kind[lang] }));
  return html`${formProblems(form, locale, isNew ? 3 : 2)}
  ${isNew ? placedFields({ locale, form, officer }) : nothing}
  ${textField({ ...form.field('nameTh'), label: text.nameTh })}
  ${textField({ ...form.field('nameEn'), label: text.nameEn, spellcheck: false })}
  ${selectField({ ...form.field('kind'), label: text.kind, prompt: text.choose, choices: kinds })}
  ${textField({ ...form.field('source'), label: text.source, hint: text.sourceHint })}
  ${standingField(locale, form, isNew)}`;
}

function placedFields({ locale, form, officer }: Omit<HolidayForm, 'isNew'>): TemplateResult {
  const { lang } = locale;
  const text = holidayWords[lang];
  return html`${dateField({
    id: 'day',
    label: text.day,
    hint: text.dayHint,
    error: form.errorOf('day'),
    ...form.draft.day,
    months: lang === 'th' ? thaiMonths : englishMonths,
    labels: text.parts,
    onInput: (day) => {
      form.change({ day });
    },
  })}
  ${
    officer.provinceCode === null
      ? selectField({
          ...form.field('provinceCode'),
          label: text.province,
          prompt: text.nation,
          choices: provinces.map((one) => ({ value: one.code, label: provinceLabel(one, lang) })),
        })
      : nothing
  }`;
}

function standingField(
  { lang }: Locale,
  form: FormController<HolidayDraft>,
  isNew: boolean,
): TemplateResult {
  const text = holidayWords[lang];
  const { announced, withdrawn } = form.draft;
  const choices = [
    { value: 'announced', label: text.announced },
    ...(isNew ? [] : [{ value: 'withdrawn', label: text.withdrawn }]),
  ];
  return checksField({
    id: 'standing',
    label: text.standing,
    error: undefined,
    values: [...(announced ? ['announced'] : []), ...(withdrawn ? ['withdrawn'] : [])],
    choices,
    onChange: (values) => {
      form.change({
        announced: values.includes('announced'),
        withdrawn: values.includes('withdrawn'),
      });
    },
  });
}

/** The typed day as an ISO date; empty where it is none. */
export function dayOf({ day }: HolidayDraft): string {
  const parsed = parseBuddhistDate(day, LATEST);
  return parsed.ok ? parsed.iso : '';
}

function toldOf({ nameTh, nameEn, kind, source, announced }: HolidayDraft) {
  // Refused where none is chosen.
  return { nameTh, nameEn, kind: kind as HolidayKind, source, announced };
}

/** What the centre is sent to add it. */
export function holidayBody(draft: HolidayDraft, officer: OfficerSession) {
  const provinceCode = officer.provinceCode ?? (draft.provinceCode || null);
  return { day: dayOf(draft), provinceCode, ...toldOf(draft) };
}

/** What the centre is sent to change it. */
export function changeBody(draft: HolidayDraft) {
  return { ...toldOf(draft), withdrawn: draft.withdrawn };
}

export const holidayLabels = ({ lang }: Locale) => {
  const text = holidayWords[lang];
  return {
    day: text.day,
    provinceCode: text.province,
    nameTh: text.nameTh,
    nameEn: text.nameEn,
    kind: text.kind,
    source: text.source,
  };
};

/** What is wrong before a day off is added. */
export function addIssues(draft: HolidayDraft, officer: OfficerSession): ValidationIssue[] {
  const parsed = newHoliday.safeParse(holidayBody(draft, officer));
  const ofRest = parsed.success ? [] : issuesOf(parsed.error.issues);
  const typed = parseBuddhistDate(draft.day, LATEST);
  if (typed.ok) return ofRest;
  // What is wrong with the typed parts is told more closely than by the date that they do not make.
  const { issue: code, suggestion } = typed;
  return [
    validationIssue('day', { code, typed: draft.day.year, suggestion }, holidayLabels),
    ...ofRest.filter(({ id }) => id !== 'day'),
  ];
}

/** What is wrong before a day off is changed. */
export function changeIssues(draft: HolidayDraft): ValidationIssue[] {
  const parsed = holidayChange.safeParse(changeBody(draft));
  return parsed.success ? [] : issuesOf(parsed.error.issues);
}

function issuesOf(issues: Parameters<typeof toFieldIssues>[0]): ValidationIssue[] {
  return toFieldIssues(issues).map((issue) =>
    validationIssue(String(issue.path[0]), issue, holidayLabels),
  );
}

/** The centre's refusal of a draft that had no issue here. */
export function refusedHoliday(error: unknown): ValidationIssue[] | undefined {
  const say = (id: string, name: 'alreadyThere' | 'changedMeanwhile' | 'gone') => [
    { id, say: ({ lang }: Locale) => holidayWords[lang][name] },
  ];
  if (isConflictError(error)) {
    return error.code === 'holiday_registered'
      ? say('day', 'alreadyThere')
      : say('nameTh', 'changedMeanwhile');
  }
  return isNotFoundError(error) ? say('nameTh', 'gone') : undefined;
}
