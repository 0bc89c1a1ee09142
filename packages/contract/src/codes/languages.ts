export const languages = ['th', 'en'] as const;

export type Lang = (typeof languages)[number];
