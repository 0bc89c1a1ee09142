import { newVolunteerSkill, toFieldIssues } from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import { textField } from '@damrong/widgets/field/text-field';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';

export interface Names {
  readonly th: string;
  readonly en: string;
}

export const noNames: Names = { th: '', en: '' };

interface NamesForm {
  readonly locale: Locale;
  readonly form: FormController<Names>;
  readonly submit: string;
}

/** The name of an entry in both languages. */
export function namesForm({ locale, form, submit }: NamesForm): TemplateResult {
  const field = (id: keyof Names) => textField({ ...form.field(id), label: locale.skills[id] });
  return html`${formProblems(form, locale)} ${field('th')} ${field('en')}
  ${submitButton(form, submit, locale.skills.saving)}`;
}

const labels = ({ skills: { th, en } }: Locale) => ({ th, en });

export function nameIssues(names: Names): ValidationIssue[] {
  const parsed = newVolunteerSkill.safeParse(names);
  if (parsed.success) return [];
  return toFieldIssues(parsed.error.issues).map((issue) =>
    validationIssue(String(issue.path[0]), issue, labels),
  );
}

/** The centre's refusal: of a name it takes everything but one that is there already. */
export function refusedNames(error: unknown): ValidationIssue[] {
  if (!isInputError(error)) return [];
  return error.issues.map(({ path }) => ({
    id: String(path[0]),
    say: ({ skills }: Locale) => skills.taken,
    label: (locale: Locale) => labels(locale)[path[0] === 'en' ? 'en' : 'th'],
  }));
}
