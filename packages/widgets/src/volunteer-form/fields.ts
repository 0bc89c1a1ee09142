/** The steps in the order they are asked. What identifies a person comes last, beside the notice. */
export const stepIds = ['kind', 'help', 'area', 'contact'] as const;

export type StepId = (typeof stepIds)[number];

/** Every field that can be wrong, in reading order: its step and its path in the sign-up. */
export const fields = {
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

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** The field of a path in the sign-up; what no field shows is settled where everything is sent. */
export function fieldAt([first]: readonly (string | number)[]): FieldName {
  return fieldNames.find((name) => fields[name].path === first) ?? 'notice';
}
