import { messages } from './messages.ts';
import type { NationalTemplate } from './national-template.ts';
import { notes } from './notes.ts';
import { questions } from './questions.ts';
import { refusals } from './refusals.ts';
import { results } from './results.ts';

/** The national base; ids stay, or the next start would add what was edited a second time. */
export const nationalTemplates: readonly NationalTemplate[] = [
  ...messages,
  ...questions,
  ...results,
  ...refusals,
  ...notes,
];
