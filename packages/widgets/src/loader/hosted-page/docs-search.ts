import { createSearch } from '@damrong/contract';

const DEBOUNCE_MS = 120;
const MOST_SHOWN = 8;

/** A page of the documents, as `search.json` knows it. */
interface FoundPage {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly words: string;
}

/** Finds pages while somebody types. Without it the form asks the centre, which finds the same. */
export class DocsSearch {
  readonly #form = document.querySelector<HTMLFormElement>('form[role="search"]');
  readonly #field = document.querySelector<HTMLInputElement>('#q');
  readonly #found = document.querySelector<HTMLElement>('#found');
  #search: Promise<(query: string) => FoundPage[]> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  follow(): void {
    this.#field?.addEventListener('focus', () => void this.#fetch());
    this.#field?.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#show(), DEBOUNCE_MS);
    });
    this.#field?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#found !== null) this.#found.hidden = true;
    });
  }

  #fetch(): Promise<(query: string) => FoundPage[]> {
    this.#search ??= readIndex(this.#form?.dataset['index'] ?? '');
    return this.#search;
  }

  async #show(): Promise<void> {
    const typed = this.#field?.value.trim() ?? '';
    const found = this.#found;
    if (found === null) return;
    found.hidden = typed === '';
    if (typed === '') return;
    try {
      const search = await this.#fetch();
      // Somebody may have typed on meanwhile.
      if (this.#field?.value.trim() === typed) found.replaceChildren(listOf(search(typed), found));
    } catch {
      // The button still works; the next word asks again.
      this.#search = undefined;
      found.hidden = true;
    }
  }
}

async function readIndex(address: string): Promise<(query: string) => FoundPage[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const pages = (await response.json()) as FoundPage[];
  return createSearch(pages, ({ about, title, words }) => [title, about, ...words.split(' ')]);
}

function listOf(pages: readonly FoundPage[], { dataset }: HTMLElement): HTMLElement {
  if (pages.length === 0) {
    const nothing = document.createElement('p');
    nothing.textContent = dataset['nothing'] ?? '';
    return nothing;
  }
  const list = document.createElement('ul');
  list.className = 'pages';
  list.append(
    ...pages.slice(0, MOST_SHOWN).map(({ about, href, title }) => {
      const [item, link, text] = ['li', 'a', 'p'].map((name) => document.createElement(name));
      link?.setAttribute('href', href);
      link?.append(title);
      text?.append(about.replaceAll('`', ''));
      item?.append(link ?? '', text ?? '');
      return item ?? '';
    }),
  );
  return list;
}
