import { createSearch, type Category, type Lang } from '@damrong/contract';

/** A category as the center lists it. */
export type ListedCategory = Pick<Category, 'code' | 'th' | 'en' | 'examples' | 'search'> & {
  readonly group: string;
  readonly isUrgent?: boolean | undefined;
  readonly hasQuestions?: boolean | undefined;
  readonly isPublic?: boolean | undefined;
};

/** More than these are not read; the group shows them all. */
const mostResults = 8;

/** What is found for words or in a group, once the list of the province has come. */
export class CategoryFinder {
  #items: readonly ListedCategory[] = [];
  #synonyms: readonly string[] = [];
  #search: ((query: string) => ListedCategory[]) | undefined;

  use(items: readonly ListedCategory[] = [], synonyms: readonly string[] = []): void {
    if (items === this.#items) return;
    this.#items = items;
    this.#synonyms = synonyms;
    this.#search = undefined;
  }

  find(query: string, group: string): readonly ListedCategory[] {
    if (group !== '') {
      // Where one was moved to another group, its code still begins with the first.
      return this.#items.filter(
        (item) => item.group === group || item.code.startsWith(`${group}.`),
      );
    }
    if (query.trim() === '') return [];
    this.#search ??= createSearch(
      this.#items,
      ({ th, en, search, examples }) => [th, en, ...search, examples.th, examples.en],
      this.#synonyms,
    );
    return this.#search(query).slice(0, mostResults);
  }

  itemOf(code: string): ListedCategory | undefined {
    return this.#items.find((item) => item.code === code);
  }

  /** Undefined without the list, or for a matter that is not in it. */
  nameOf(code: string, lang: Lang): string | undefined {
    return this.itemOf(code)?.[lang];
  }
}

/** Each group has one matter for what fits no other; it needs no list to be known. */
export function otherOf(group: string): string {
  return `${group}.other`;
}
