import {
  managedRoles,
  newOfficerAccount,
  officerRoles,
  provinceLabel,
  provinces,
  toFieldIssues,
  type OfficerAccount,
  type OfficerRole,
  type OfficerSession,
} from '@damrong/contract';
import { isConflictError, isInputError, isNotFoundError } from '@damrong/sdk';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import { accountWords } from '../locale/accounts.ts';
import type { Locale } from '../locale/locale.ts';

/** An account as it is typed; empty text for what is not chosen yet. */
export interface AccountDraft {
  readonly username: string;
  readonly displayName: string;
  /** Where reminders go; empty for nowhere. */
  readonly email: string;
  readonly role: OfficerRole | '';
  readonly provinceCode: string;
  /** The agency of an agency officer. */
  readonly agencyId: string;
  /** Its name. */
  readonly agencyName: string;
}

export const noAccount: AccountDraft = {
  username: '',
  displayName: '',
  email: '',
  role: '',
  provinceCode: '',
  agencyId: '',
  agencyName: '',
};

export function draftOf({
  username,
  displayName,
  email,
  role,
  provinceCode,
  agencyId,
  agencyName,
}: OfficerAccount): AccountDraft {
  const place = { provinceCode: provinceCode ?? '', agencyId: agencyId ?? '' };
  const known = { email: email ?? '', agencyName: agencyName ?? '' };
  return { username, displayName, role, ...place, ...known };
}

interface AccountForm {
  readonly locale: Locale;
  readonly form: FormController<AccountDraft>;
  readonly officer: OfficerSession;
  readonly isNew: boolean;
  /** The field for the agency of an agency officer, who works where the agency is. */
  readonly agency: TemplateResult;
}

/** The fields of an account; a chief has one province and does not choose it. */
export function accountFields({
  locale,
  form,
  officer,
  isNew,
  agency,
}: AccountForm): TemplateResult {
  const { lang } = locale;
  const text = accountWords[lang];
  const given = managedRoles(officer.role);
  const roles = officerRoles
    .filter(({ code }) => given.includes(code))
    .map((role) => ({ value: role.code, label: role[lang] }));
  const places = provinces.map((place) => ({
    value: place.code,
    label: provinceLabel(place, lang),
  }));
  const isMinistry = form.draft.role === 'administrator';
  const isOfAgency = form.draft.role === 'agency_officer';
  return html`${formProblems(form, locale)}
  ${
    isNew
      ? textField({
          ...form.field('username'),
          label: text.username,
          hint: text.usernameHint,
          spellcheck: false,
        })
      : nothing
  }
  ${textField({ ...form.field('displayName'), label: text.displayName })}
  ${textField({
    ...form.field('email'),
    label: text.email,
    hint: text.emailHint,
    optional: text.optional,
    inputmode: 'email',
    spellcheck: false,
  })}
  ${selectField({ ...form.field('role'), label: text.role, prompt: text.choose, choices: roles })}
  ${isOfAgency ? agency : nothing}
  ${
    officer.provinceCode !== null || isMinistry || isOfAgency
      ? nothing
      : selectField({
          ...form.field('provinceCode'),
          label: text.province,
          prompt: text.choose,
          choices: places,
        })
  }`;
}

/** What the centre is sent. */
export function accountBody(draft: AccountDraft, { provinceCode }: OfficerSession) {
  const { username, displayName, email, role } = draft;
  const account = { username, displayName, email, role };
  if (role === 'agency_officer') {
    const place = draft.provinceCode === '' ? null : draft.provinceCode;
    return { ...account, provinceCode: place, agencyId: draft.agencyId || null };
  }
  const isMinistry = role === 'administrator';
  const place = isMinistry ? null : (provinceCode ?? draft.provinceCode);
  return { ...account, provinceCode: place, agencyId: null };
}

const labels = ({ lang }: Locale) => {
  const text = accountWords[lang];
  return {
    username: text.username,
    displayName: text.displayName,
    email: text.email,
    role: text.role,
    provinceCode: text.province,
    agencyId: text.agency,
  };
};

/** What is wrong before anything is sent. */
export function accountIssues(draft: AccountDraft, officer: OfficerSession): ValidationIssue[] {
  const parsed = newOfficerAccount.safeParse(accountBody(draft, officer));
  if (parsed.success) return [];
  return toFieldIssues(parsed.error.issues).map((issue) => {
    const id = String(issue.path[0]);
    return id === 'username' && draft.username !== ''
      ? { id, say: ({ lang }: Locale) => accountWords[lang].usernameInvalid }
      : validationIssue(id, issue, labels);
  });
}

/** The centre's refusal of a draft that had no issue here. */
export function refusedAccount(error: unknown): ValidationIssue[] {
  const say = (name: 'changedMeanwhile' | 'gone', id: string) => [
    { id, say: ({ lang }: Locale) => accountWords[lang][name] },
  ];
  if (isConflictError(error)) return say('changedMeanwhile', 'displayName');
  if (isNotFoundError(error)) return say('gone', 'displayName');
  if (!isInputError(error)) return [];
  return [{ id: 'username', say: ({ lang }: Locale) => accountWords[lang].usernameTaken }];
}
