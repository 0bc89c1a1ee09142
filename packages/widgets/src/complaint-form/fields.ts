import type { StepId } from './steps.ts';

/** Every field that can be wrong, in reading order: its step and its path in the filing. */
export const fields = {
  category: { step: 'about', path: 'categoryCode' },
  facts: { step: 'facts', path: 'facts' },
  date: { step: 'facts', path: 'happenedOn' },
  wish: { step: 'facts', path: 'wish' },
  province: { step: 'place', path: 'provinceCode' },
  district: { step: 'place', path: 'place.districtCode' },
  subdistrict: { step: 'place', path: 'place.subdistrictCode' },
  landmark: { step: 'place', path: 'place.landmark' },
  identity: { step: 'complainant', path: 'complainant.identity' },
  kind: { step: 'complainant', path: 'complainant.kind' },
  name: { step: 'complainant', path: 'complainant.name' },
  phone: { step: 'complainant', path: 'complainant.phone' },
  email: { step: 'complainant', path: 'complainant.email' },
  truth: { step: 'review', path: 'truthConfirmed' },
} as const satisfies Record<string, { step: StepId; path: string }>;

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

export function stepOf(field: FieldName): StepId {
  return fields[field].step;
}

/** The field of a path in the filing; what no field shows is settled where everything is sent. */
export function fieldAt(path: readonly (string | number)[]): FieldName {
  const joined = path.join('.');
  return fieldNames.find((name) => fields[name].path === joined) ?? 'truth';
}
