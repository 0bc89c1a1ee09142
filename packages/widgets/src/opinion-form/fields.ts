import type { FormFields } from '../form/form-issue.ts';

/** The steps in the order they are asked. Where its writer lives is asked last. */
export const stepIds = ['topic', 'opinion', 'about'] as const;

export type StepId = (typeof stepIds)[number];

/** Every field that can be wrong, in reading order: its step and its path in the opinion. */
const places = {
  topicCode: { step: 'topic', path: 'topicCode' },
  text: { step: 'opinion', path: 'text' },
  province: { step: 'about', path: 'provinceCode' },
  districtCode: { step: 'about', path: 'districtCode' },
  ageBand: { step: 'about', path: 'ageBand' },
  occupation: { step: 'about', path: 'occupation' },
} as const satisfies Record<string, { step: StepId; path: string }>;

export type FieldName = keyof typeof places;

const names = Object.keys(places) as FieldName[];

export const fields: FormFields<FieldName, StepId> = {
  stepOf: (field) => places[field].step,
  orderOf: (field) => names.indexOf(field),
  fieldAt: ([first]) => names.find((name) => places[name].path === first) ?? 'text',
};
