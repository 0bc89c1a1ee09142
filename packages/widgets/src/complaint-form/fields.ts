import type { FormFields } from '../form/form-issue.ts';

/** The steps in the order they are asked. */
export const stepIds = ['about', 'facts', 'complainant', 'review'] as const;

export type StepId = (typeof stepIds)[number];

/** Every field that can be wrong, in reading order: its step and its path in the filing. */
const places = {
  category: { step: 'about', path: 'categoryCode' },
  facts: { step: 'facts', path: 'facts' },
  date: { step: 'facts', path: 'happenedOn' },
  province: { step: 'facts', path: 'provinceCode' },
  district: { step: 'facts', path: 'location.districtCode' },
  subdistrict: { step: 'facts', path: 'location.subdistrictCode' },
  landmark: { step: 'facts', path: 'location.landmark' },
  files: { step: 'facts', path: 'attachments' },
  wish: { step: 'facts', path: 'wish' },
  accused: { step: 'facts', path: 'accused' },
  answers: { step: 'facts', path: 'answers' },
  identity: { step: 'complainant', path: 'complainant.identity' },
  kind: { step: 'complainant', path: 'complainant.kind' },
  name: { step: 'complainant', path: 'complainant.name' },
  phone: { step: 'complainant', path: 'complainant.phone' },
  email: { step: 'complainant', path: 'complainant.email' },
  onBehalf: { step: 'complainant', path: 'onBehalf' },
  truth: { step: 'review', path: 'truthConfirmed' },
} as const satisfies Record<string, { step: StepId; path: string }>;

type KnownField = keyof typeof places;

/** Fields of parts that only some meet go by their path. */
export type FieldName = KnownField | `${'accused' | 'answers' | 'onBehalf'}.${string}`;

const names = Object.keys(places) as KnownField[];

export const fields: FormFields<FieldName, StepId> = {
  stepOf: (field) => places[knownOf(field)].step,
  // Those of one part are equal.
  orderOf: (field) => names.indexOf(knownOf(field)),
  fieldAt(path) {
    if (path[0] === places.files.path) return 'files';
    const joined = path.join('.');
    const known = names.find((name) => places[name].path === joined);
    // What no field shows is settled where everything is sent.
    return known ?? (names.some((name) => name === path[0]) ? (joined as FieldName) : 'truth');
  },
};

function knownOf(field: FieldName): KnownField {
  return field.split('.')[0] as KnownField;
}
