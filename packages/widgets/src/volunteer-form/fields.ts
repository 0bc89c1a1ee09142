import type { FormFields } from '../form/form-issue.ts';

/** The steps in the order they are asked. What identifies a person comes last, beside the notice. */
export const stepIds = ['kind', 'help', 'area', 'contact'] as const;

export type StepId = (typeof stepIds)[number];

/** Every field that can be wrong, in reading order: its step and its path in the sign-up. */
const places = {
  kind: { step: 'kind', path: 'kind' },
  skills: { step: 'help', path: 'skills' },
  note: { step: 'help', path: 'note' },
  province: { step: 'area', path: 'provinceCode' },
  districts: { step: 'area', path: 'districtCodes' },
  days: { step: 'area', path: 'days' },
  hours: { step: 'area', path: 'hours' },
  name: { step: 'contact', path: 'name' },
  contactName: { step: 'contact', path: 'contactName' },
  phone: { step: 'contact', path: 'phone' },
  email: { step: 'contact', path: 'email' },
  notice: { step: 'contact', path: 'privacyNotice' },
} as const satisfies Record<string, { step: StepId; path: string }>;

export type FieldName = keyof typeof places;

const names = Object.keys(places) as FieldName[];

export const fields: FormFields<FieldName, StepId> = {
  stepOf: (field) => places[field].step,
  orderOf: (field) => names.indexOf(field),
  // What no field shows is settled where everything is sent.
  fieldAt: ([first]) => names.find((name) => places[name].path === first) ?? 'notice',
};
