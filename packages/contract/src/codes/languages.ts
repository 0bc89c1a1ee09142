/** Languages of every name and sentence, BCP 47; Thai comes first and is the default. */
export const languages = ['th', 'en'] as const;

/** Language in which something is shown or answered. */
export type Lang = (typeof languages)[number];
