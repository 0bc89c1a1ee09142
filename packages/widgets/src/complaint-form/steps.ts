/** The steps in the order they are asked. */
export const stepIds = ['about', 'facts', 'place', 'complainant', 'review'] as const;

export type StepId = (typeof stepIds)[number];
