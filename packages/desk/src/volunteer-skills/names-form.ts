import { newVolunteerSkill, toFieldIssues } from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import { textField } from '@damrong/widgets/field/text-field';
import { html, type TemplateResult } from 'lit';
import type { FieldFault, FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { issueFault } from '../form/issue-faults.ts';
import type { Locale } from '../locale/locale.ts';

export interface Names {
  readonly th: string;
  readonly en: string;
}

export const noNames: Names = { th: '', en: '' };

interface NamesForm {
  readonly locale: Locale;
  readonly form: FormController;
  readonly names: Names;
  readonly submit: string;
  readonly onChange: (names: Names) => void;
}

/** The name of an entry in both languages. */
export function namesForm({ locale, form, names, submit, onChange }: NamesForm): TemplateResult {
  let typed = names;
  const field = (id: 'th' | 'en') =>
    textField({
      id,
      label: locale.skills[id],
      error: form.faultOf(id, locale),
      value: names[id],
      onInput: (value) => {
        typed = { ...typed, [id]: value };
        onChange(typed);
      },
    });
  return html`${formProblems(form, locale)} ${field('th')} ${field('en')}
  ${submitButton(form, submit, locale.skills.saving)}`;
}

const labels = ({ skills: { th, en } }: Locale) => ({ th, en });

export function nameFaults(names: Names): FieldFault[] {
  const parsed = newVolunteerSkill.safeParse(names);
  if (parsed.success) return [];
  return toFieldIssues(parsed.error.issues).map((issue) =>
    issueFault(String(issue.path[0]), issue, labels),
  );
}

/** The centre's refusal: of a name it takes everything but one that is there already. */
export function refusedNames(error: unknown): FieldFault[] {
  if (!isInputError(error)) return [];
  return error.issues.map(({ path }) => ({
    id: String(path[0]),
    say: ({ skills }: Locale) => skills.taken,
    label: (locale: Locale) => labels(locale)[path[0] === 'en' ? 'en' : 'th'],
  }));
}
