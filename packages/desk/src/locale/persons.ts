import { personsEn } from './persons.en.ts';
import { personsTh } from './persons.th.ts';

/** Words of looking for complainants; they come with what shows them. */
export const personWords = { th: personsTh, en: personsEn } as const;
