import { offerCopies } from './copy-code.ts';

const DEBOUNCE_MS = 250;

/** What the centre makes of the choices. */
interface Made {
  readonly snippets: Readonly<Record<string, string>>;
  readonly contrasts: Readonly<Record<string, number>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly show: string;
  readonly isSiteWrong: boolean;
}

/** The page on which a webmaster makes a snippet. All its words are in the page. */
export class SnippetForm {
  readonly #form = find<HTMLFormElement>('#choices');
  readonly #previews = find('.previews');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | undefined;

  follow(): void {
    this.#color(JSON.parse(this.#previews.dataset['properties'] ?? '{}') as Made['properties']);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#update();
    });
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#update(), DEBOUNCE_MS);
    });
    offerCopies();
  }

  async #update(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const query = String(new URLSearchParams(new FormData(this.#form) as unknown as string[][]));
    try {
      const response = await fetch(`/snippet.json?${query}`, { signal: asked.signal });
      if (!response.ok) throw new Error(String(response.status));
      this.#show((await response.json()) as Made);
      history.replaceState(null, '', `?${query}`);
      for (const guide of all<HTMLAnchorElement>('#guides a')) guide.search = query;
    } catch {
      // The page itself can do the same, and says what is wrong with the line.
      if (!asked.signal.aborted) location.search = query;
    }
  }

  #show({ contrasts, isSiteWrong, properties, show, snippets }: Made): void {
    for (const [form, text] of Object.entries(snippets)) {
      const code = find(`#${form}`);
      code.textContent = text;
      const section = code.closest('section');
      if (section !== null) section.hidden = text === '';
    }
    const least = Number(this.#previews.dataset['least']);
    for (const [reading, ratio] of Object.entries(contrasts)) {
      const row = find(`[data-reading="${reading}"]`);
      const figure = row.querySelector('span');
      if (figure !== null) figure.textContent = ratio.toFixed(2);
      setHidden(row, '[data-is="enough"]', ratio < least);
      setHidden(row, '[data-is="too-little"]', ratio >= least);
    }
    find('#site-wrong').hidden = !isSiteWrong;
    find('#site').setAttribute('aria-invalid', String(isSiteWrong));
    this.#preview(show);
    this.#color(properties);
    for (const said of all('[data-said]')) said.hidden = true;
    find('#updated span').hidden = false;
  }

  #preview(show: string): void {
    const values = new FormData(this.#form);
    const lang = textOf(values.get('lang')) || (this.#previews.dataset['lang'] ?? 'th');
    for (const hub of all('.preview > damrong-center')) {
      hub.setAttribute('province', textOf(values.get('province')));
      hub.setAttribute('lang', lang);
      hub.setAttribute('show', show);
    }
  }

  #color(properties: Made['properties']): void {
    for (const hub of all('.preview > damrong-center')) {
      for (const name of [...hub.style]) hub.style.removeProperty(name);
      for (const [name, color] of Object.entries(properties)) hub.style.setProperty(name, color);
    }
  }
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

function setHidden(root: ParentNode, selector: string, isHidden: boolean): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (element !== null) element.hidden = isHidden;
}

function all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
  return [...document.querySelectorAll<Found>(selector)];
}

function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
}
