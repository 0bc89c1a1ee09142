import type { StepId } from './steps.ts';

/** Every field that can be wrong, in reading order: its step and its path in the filing. */
export const fields = {
  category: { step: 'about', path: 'categoryCode' },
  facts: { step: 'facts', path: 'facts' },
  date: { step: 'facts', path: 'happenedOn' },
  wish: { step: 'facts', path: 'wish' },
  accused: { step: 'facts', path: 'accused' },
  answers: { step: 'facts', path: 'answers' },
  files: { step: 'facts', path: 'attachments' },
  province: { step: 'place', path: 'provinceCode' },
  district: { step: 'place', path: 'location.districtCode' },
  subdistrict: { step: 'place', path: 'location.subdistrictCode' },
  landmark: { step: 'place', path: 'location.landmark' },
  identity: { step: 'complainant', path: 'complainant.identity' },
  kind: { step: 'complainant', path: 'complainant.kind' },
  name: { step: 'complainant', path: 'complainant.name' },
  phone: { step: 'complainant', path: 'complainant.phone' },
  email: { step: 'complainant', path: 'complainant.email' },
  onBehalf: { step: 'complainant', path: 'onBehalf' },
  truth: { step: 'review', path: 'truthConfirmed' },
} as const satisfies Record<string, { step: StepId; path: string }>;

type KnownField = keyof typeof fields;

/** Fields of parts that only some meet go by their path. */
export type FieldName = KnownField | `${'accused' | 'answers' | 'onBehalf'}.${string}`;

export const fieldNames = Object.keys(fields) as KnownField[];

export function stepOf(field: FieldName): StepId {
  return fields[knownOf(field)].step;
}

/** Where a field stands in reading order; those of one part are equal. */
export function orderOf(field: FieldName): number {
  return fieldNames.indexOf(knownOf(field));
}

/** The field of a path in the filing; what no field shows is settled where everything is sent. */
export function fieldAt(path: readonly (string | number)[]): FieldName {
  if (path[0] === fields.files.path) return 'files';
  const joined = path.join('.');
  const known = fieldNames.find((name) => fields[name].path === joined);
  return known ?? (fieldNames.some((name) => name === path[0]) ? (joined as FieldName) : 'truth');
}

function knownOf(field: FieldName): KnownField {
  return field.split('.')[0] as KnownField;
}
