import {
  agencyLevels,
  ministries,
  newAgency,
  provinceLabel,
  provinces,
  toFieldIssues,
  type Agency,
  type AgencyLevel,
  type OfficerSession,
} from '@damrong/contract';
import { isConflictError, isNotFoundError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';

/** An agency as it is typed; empty text for what is not known. */
export interface AgencyDraft {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly ministryCode: string;
  readonly level: AgencyLevel | '';
  readonly provinceCode: string;
  readonly districtCode: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly active: boolean;
}

export const noAgency: AgencyDraft = {
  nameTh: '',
  nameEn: '',
  shortName: '',
  ministryCode: '',
  level: '',
  provinceCode: '',
  districtCode: '',
  address: '',
  phone: '',
  email: '',
  active: true,
};

export function draftOf(agency: Agency): AgencyDraft {
  return {
    nameTh: agency.nameTh,
    nameEn: agency.nameEn ?? '',
    shortName: agency.shortName ?? '',
    ministryCode: agency.ministryCode ?? '',
    level: agency.level,
    provinceCode: agency.provinceCode ?? '',
    districtCode: agency.districtCode ?? '',
    address: agency.address ?? '',
    phone: agency.phone ?? '',
    email: agency.email ?? '',
    active: agency.active,
  };
}

export interface NamedPlace {
  readonly code: string;
  readonly th: string;
}

interface AgencyForm {
  readonly locale: Locale;
  readonly form: FormController<AgencyDraft>;
  readonly officer: OfficerSession;
  readonly isNew: boolean;
  /** Of the province that is chosen; none until they have come. */
  readonly districts: readonly NamedPlace[];
}

/** The fields of an agency; a chief has one province and does not choose it. */
export function agencyFields(of: AgencyForm): TemplateResult {
  const { locale, form, officer, isNew } = of;
  const { agencies: text, lang } = locale;
  const { active } = form.draft;
  const optional = { optional: text.optional };
  const levels = agencyLevels
    .filter(({ code }) => officer.provinceCode === null || code !== 'central')
    .map((level) => ({ value: level.code, label: level[lang] }));
  return html`${formProblems(form, locale, isNew ? 3 : 2)}
  ${textField({ ...form.field('nameTh'), label: text.nameTh, hint: text.nameHint })}
  ${textField({ ...form.field('shortName'), ...optional, label: text.shortName })}
  ${selectField({ ...form.field('level'), label: text.level, prompt: text.choose, choices: levels })}
  ${placeFields(of)}
  ${selectField({
    ...form.field('ministryCode'),
    ...optional,
    label: text.ministry,
    prompt: text.noMinistry,
    choices: ministries.map((one) => ({ value: one.code, label: one[lang] })),
  })}
  ${textField({ ...form.field('phone'), ...optional, label: text.phone, inputmode: 'tel' })}
  ${textField({ ...form.field('email'), ...optional, label: text.email, inputmode: 'email', spellcheck: false })}
  ${textField({ ...form.field('address'), ...optional, label: text.address })}
  ${textField({ ...form.field('nameEn'), ...optional, label: text.nameEn, spellcheck: false })}
  ${
    isNew
      ? nothing
      : checksField({
          id: 'active',
          label: text.use,
          hint: text.useHint,
          error: undefined,
          values: active ? ['active'] : [],
          choices: [{ value: 'active', label: text.active }],
          onChange: (values) => {
            form.change({ active: values.length > 0 });
          },
        })
  }`;
}

function placeFields({ locale, form, officer, districts }: AgencyForm) {
  const { agencies: text, lang } = locale;
  const { level } = form.draft;
  if (level === 'central') return nothing;
  return html`${
    officer.provinceCode === null
      ? selectField({
          ...form.field('provinceCode'),
          label: text.province,
          prompt: text.choose,
          choices: provinces.map((one) => ({ value: one.code, label: provinceLabel(one, lang) })),
          onChange: (provinceCode) => {
            form.change({ provinceCode, districtCode: '' });
          },
        })
      : nothing
  }
  ${
    level === 'district' || level === 'local'
      ? selectField({
          ...form.field('districtCode'),
          ...(level === 'local' && { optional: text.optional }),
          label: text.district,
          prompt: text.choose,
          disabled: districts.length === 0,
          choices: districts.map(({ code, th }) => ({ value: code, label: th })),
        })
      : nothing
  }`;
}

/** The province of the draft, where it belongs to one. */
export function provinceOf(
  { level, provinceCode }: AgencyDraft,
  officer: OfficerSession,
): string | null {
  return level === 'central' ? null : (officer.provinceCode ?? provinceCode);
}

/** What the centre is sent. */
export function agencyBody(draft: AgencyDraft, officer: OfficerSession) {
  const hasDistrict = draft.level === 'district' || draft.level === 'local';
  const { nameTh, nameEn, shortName, address, phone, email, level } = draft;
  return {
    ...{ nameTh, nameEn, shortName, address, phone, email },
    // Refused where none is chosen.
    level: level as AgencyLevel,
    ministryCode: draft.ministryCode || null,
    provinceCode: provinceOf(draft, officer),
    districtCode: (hasDistrict && draft.districtCode) || null,
  };
}

export const agencyLabels = ({ agencies: text }: Locale) => ({
  nameTh: text.nameTh,
  nameEn: text.nameEn,
  shortName: text.shortName,
  level: text.level,
  ministryCode: text.ministry,
  provinceCode: text.province,
  districtCode: text.district,
  address: text.address,
  phone: text.phone,
  email: text.email,
});

/** What is wrong before anything is sent. */
export function agencyIssues(draft: AgencyDraft, officer: OfficerSession): ValidationIssue[] {
  const parsed = newAgency.safeParse(agencyBody(draft, officer));
  if (parsed.success) return [];
  return toFieldIssues(parsed.error.issues).map((issue) =>
    validationIssue(String(issue.path[0]), issue, agencyLabels),
  );
}

/** The centre's refusal of a draft that had no issue here. */
export function refusedAgency(error: unknown): ValidationIssue[] | undefined {
  const say = (name: 'alreadyThere' | 'changedMeanwhile' | 'gone') => [
    { id: 'nameTh', say: ({ agencies }: Locale) => agencies[name] },
  ];
  if (isConflictError(error)) {
    return say(error.code === 'agency_registered' ? 'alreadyThere' : 'changedMeanwhile');
  }
  return isNotFoundError(error) ? say('gone') : undefined;
}
