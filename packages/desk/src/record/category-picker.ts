import { createSearch, type CategoryList, type Lang } from '@damrong/contract';
import type { LitElement, ReactiveController } from 'lit';

export type Category = CategoryList['categories'][number];

const MOST_SHOWN = 12;

/** State of the category list box: what is typed, what fits, and which entry the arrows stand on. */
export class CategoryPicker implements ReactiveController {
  open = false;
  active = -1;
  /** What was typed since the last choice; it stays on leaving the field. */
  query: string | undefined;
  readonly #host: LitElement;
  readonly #onChoose: (code: string) => void;
  #list: CategoryList | undefined;
  #search: (query: string) => Category[] = () => [];

  constructor(host: LitElement, onChoose: (code: string) => void) {
    this.#host = host;
    this.#onChoose = onChoose;
    host.addController(this);
  }

  hostConnected(): void {}

  use(list: CategoryList | undefined): void {
    if (list === undefined || list === this.#list) return;
    this.#list = list;
    const group = new Map(list.groups.map((entry) => [entry.code, entry]));
    this.#search = createSearch(
      list.categories,
      (category) => [
        category.th,
        category.en,
        ...category.search,
        group.get(category.group)?.th ?? '',
        group.get(category.group)?.en ?? '',
      ],
      list.synonyms,
    );
  }

  get matches(): readonly Category[] {
    const query = this.query ?? '';
    const found = this.#search(query);
    return query.trim() === '' ? found : found.slice(0, MOST_SHOWN);
  }

  get activeCategory(): Category | undefined {
    return this.matches[this.active];
  }

  name(code: string, lang: Lang): string {
    return this.#list?.categories.find((category) => category.code === code)?.[lang] ?? '';
  }

  type(query: string): void {
    this.query = query;
    this.open = true;
    this.active = query.trim() === '' || this.matches.length === 0 ? -1 : 0;
    this.#onChoose('');
    this.#host.requestUpdate();
  }

  choose(category: Category): void {
    this.#onChoose(category.code);
    this.reset();
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Forgets what was typed. */
  reset(): void {
    this.query = undefined;
    this.close();
  }

  /** @returns true when the key was for the list box */
  press(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') return this.#step(key === 'ArrowDown' ? 1 : -1);
    if (!this.open) return false;
    if (key === 'Escape') {
      this.close();
      return true;
    }
    const { activeCategory } = this;
    if ((key !== 'Enter' && key !== 'Tab') || activeCategory === undefined) return false;
    this.choose(activeCategory);
    // Tab chooses and still goes on to the next field.
    return key === 'Enter';
  }

  #step(by: 1 | -1): true {
    const count = this.matches.length;
    if (!this.open) this.active = by === 1 ? 0 : count - 1;
    else if (count > 0) this.active = (this.active + by + count) % count;
    this.open = true;
    this.#host.requestUpdate();
    return true;
  }
}
