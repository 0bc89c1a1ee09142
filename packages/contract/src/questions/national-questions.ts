import { environmentQuestions } from './national/environment.ts';
import { landQuestions } from './national/land.ts';
import { moneyQuestions } from './national/money.ts';
import { officialsQuestions } from './national/officials.ts';
import { peopleQuestions } from './national/people.ts';
import { utilitiesQuestions } from './national/utilities.ts';
import type { Question } from './question.ts';

/**
 * The national base by category. Provinces add their own; a server sends the list, and only it may
 * refuse an answer.
 */
export const nationalQuestions: Readonly<Record<string, readonly Question[]>> = {
  ...landQuestions,
  ...environmentQuestions,
  ...utilitiesQuestions,
  ...peopleQuestions,
  ...officialsQuestions,
  ...moneyQuestions,
};
