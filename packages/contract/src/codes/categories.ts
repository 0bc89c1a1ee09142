import type { Category } from './categories/category.ts';
import { assistance } from './categories/assistance.ts';
import { consumer } from './categories/consumer.ts';
import { debt } from './categories/debt.ts';
import { drugs } from './categories/drugs.ts';
import { environment } from './categories/environment.ts';
import { health } from './categories/health.ts';
import { labour } from './categories/labour.ts';
import { land } from './categories/land.ts';
import { misconduct } from './categories/misconduct.ts';
import { other } from './categories/other.ts';
import { safety } from './categories/safety.ts';
import { utilities } from './categories/utilities.ts';

export type { Category };
export { categoryKeys } from './categories/category.ts';

/**
 * The national base of the second level, group by group, each group's "other" last.
 * Provinces add their own: a server sends the list, and only it may refuse a code.
 */
export const categories: readonly Category[] = [
  ...land,
  ...environment,
  ...utilities,
  ...safety,
  ...misconduct,
  ...drugs,
  ...debt,
  ...consumer,
  ...labour,
  ...health,
  ...assistance,
  ...other,
];
