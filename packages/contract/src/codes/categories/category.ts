import type { CategoryGroupCode } from '../category-groups.ts';

/** Second level of the categories: what a case is about, in the words of those who bring it. */
export interface Category {
  readonly code: string;
  readonly group: CategoryGroupCode;
  readonly th: string;
  readonly en: string;
  /** One short sentence each, as a citizen would begin. */
  readonly examples: { readonly th: string; readonly en: string };
  /** Everyday words, among them some that no official list would use. */
  readonly search: readonly string[];
  /** Days within which an agency is asked to answer. */
  readonly dueDays: number;
  /** True where somebody who chooses it may be in danger: the emergency numbers show again. */
  readonly isUrgent?: true;
  /**
   * Set where its cases are about works for everybody and not about persons, so that others may be
   * told of them. Categories that name the same works have similar cases.
   */
  readonly publicWorks?: PublicWorks;
}

/** Works that serve a whole neighbourhood; cases about the same ones are shown as similar. */
export type PublicWorks =
  'water' | 'power' | 'road' | 'drains' | 'irrigation' | 'cables' | 'rubbish';

// Seen in practice. Deadlines are data: ministry and provinces may set others for each category.
const AGENCY_ANSWER_DAYS = 15;

type CategoryOfGroup = Omit<Category, 'group' | 'dueDays'>;

/**
 * Categories of one group; codes are given without their prefix.
 * @param prefix the group in which they began, where that is another one
 */
export function categoriesOf(
  group: CategoryGroupCode,
  entries: readonly CategoryOfGroup[],
  prefix = group,
): readonly Category[] {
  return entries.map((entry) => ({
    ...entry,
    code: `${prefix}.${entry.code}`,
    group,
    dueDays: AGENCY_ANSWER_DAYS,
  }));
}

/** What a search for the category looks at, for `createSearch`. */
export function categoryKeys(category: Pick<Category, 'th' | 'en' | 'search'>): string[] {
  return [category.th, category.en, ...category.search];
}
