import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Finder, Found, FoundRole } from '../found.ts';
import { DriverError, startDriver, type Driver } from './driver.ts';
import { findInPage, type Step, type Text } from './find-in-page.ts';

const WAIT_MS = 20_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What passes by itself while a page is at work: the same is tried again. */
const passing = [
  'element click intercepted',
  'element not interactable',
  'javascript error',
  'no such element',
  'stale element reference',
];

const textOf = (text: string | RegExp): Text =>
  typeof text === 'string' ? { source: text } : { source: text.source, flags: text.flags };

/** WebKit on a screen of its own; all pages share its memory, and each is a tab with its own history. */
export interface Webkit {
  newPage(): Promise<WebkitPage>;
  close(): Promise<void>;
}

export async function launchWebkit(): Promise<Webkit> {
  const driver = await startDriver();
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const [first = ''] = await driver.call<string[]>('GET', '/window/handles');
  return {
    async newPage() {
      await driver.call('POST', '/window', { handle: first });
      const { handle } = await driver.call<{ handle: string }>('POST', '/window/new', {
        type: 'window',
      });
      await driver.call('POST', '/window', { handle });
      return new WebkitPage(driver, folder);
    },
    async close() {
      await driver.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export class WebkitPage implements Finder {
  readonly #driver: Driver;
  readonly #folder: string;

  constructor(driver: Driver, folder: string) {
    this.#driver = driver;
    this.#folder = folder;
  }

  /** Makes what the page has for itself so large. */
  async setSize(width: number, height: number): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const rect = await this.#driver.call<{ width: number; height: number }>(
        'GET',
        '/window/rect',
      );
      const inner = await this.evaluate(() => [innerWidth, innerHeight]);
      const [innerWide = 0, innerHigh = 0] = inner;
      if (innerWide === width && innerHigh === height) return;
      await this.#driver.call('POST', '/window/rect', {
        width: rect.width + width - innerWide,
        height: rect.height + height - innerHigh,
      });
      await setTimeout(100);
    }
  }

  /** Resolves once the page is there, be it at its first byte. */
  async goto(url: string): Promise<void> {
    await this.#driver.call('POST', '/url', { url });
    await this.#until(
      () => this.evaluate(() => location.href),
      (at) => at === url,
      `to be at ${url}`,
    );
  }

  /** Waits until the page was read, or was loaded, with all that it asked for. */
  async waitForState(state: 'interactive' | 'complete', timeout = WAIT_MS): Promise<void> {
    await this.#until(
      () => this.evaluate(() => document.readyState),
      (now) => now === state || now === 'complete',
      `to be ${state}`,
      timeout,
    );
  }

  evaluate<T>(read: () => T | Promise<T>): Promise<T> {
    return this.#driver.call('POST', '/execute/sync', {
      script: `return (${read.toString()})()`,
      args: [],
    });
  }

  locator(css: string): Found {
    return this.#found([{ css }]);
  }

  getByRole(role: FoundRole, { name }: { name?: string | RegExp } = {}): Found {
    return this.#found([{ role, ...(name === undefined ? {} : { name: textOf(name) }) }]);
  }

  async close(): Promise<void> {
    await this.#driver.call('DELETE', '/window');
  }

  #found(steps: readonly Step[]): Found {
    const further = (step: Step): Found => this.#found([...steps, step]);
    const visible = [...steps, { visible: true }] as const;
    return {
      locator: (css) => further({ css }),
      getByRole: (role, { name } = {}) =>
        further({ role, ...(name === undefined ? {} : { name: textOf(name) }) }),
      first: () => further({ first: true }),
      filter: ({ hasText }) =>
        further(hasText === undefined ? { visible: true } : { text: textOf(hasText) }),
      click: () => this.#act(visible, (id) => this.#driver.call('POST', `/element/${id}/click`)),
      fill: (text) => this.#act(visible, (id) => this.#fill(id, text)),
      check: () => this.#act(steps, (id) => this.#check(id)),
      selectOption: (value) => this.#act(visible, (id) => this.#choose(id, value)),
      setInputFiles: ({ name, buffer }) =>
        this.#act(steps, (id) => {
          const path = join(this.#folder, name);
          writeFileSync(path, buffer);
          return this.#driver.call('POST', `/element/${id}/value`, { text: path });
        }),
      innerText: ({ timeout } = {}) =>
        this.#act(visible, (id) => this.#read(id, (element) => element.innerText), timeout),
      waitFor: ({ timeout } = {}) => this.#act(visible, () => Promise.resolve(), timeout),
      evaluate: (read) => this.#act(steps, (id) => this.#read(id, read)),
    };
  }

  #read<T>(id: string, read: (element: HTMLElement) => T): Promise<T> {
    return this.#driver.call('POST', '/execute/sync', {
      script: `return (${read.toString()})(arguments[0])`,
      args: [{ [ELEMENT]: id }],
    });
  }

  async #fill(id: string, text: string): Promise<void> {
    await this.#read(id, (element) => {
      element.focus();
      (element as HTMLInputElement).select();
    });
    await this.#driver.call('POST', `/element/${id}/value`, { text });
  }

  async #check(id: string): Promise<void> {
    const isChecked = (): Promise<boolean> =>
      this.#read(id, (element) => (element as HTMLInputElement).checked);
    if (await isChecked()) return;
    await this.#driver.call('POST', `/element/${id}/click`);
    if (!(await isChecked())) throw new DriverError('element not interactable', 'it is unchecked');
  }

  /** Chooses without opening the list. Pages own names as `Event`, so none is used. */
  async #choose(id: string, value: string): Promise<void> {
    await this.#driver.call('POST', '/execute/sync', {
      script: `const [list, value] = arguments;
        list.value = value;
        if (list.value !== value) throw 'there is no such choice yet';
        for (const name of ['input', 'change']) {
          const event = document.createEvent('Event');
          event.initEvent(name, true, false);
          list.dispatchEvent(event);
        }`,
      args: [{ [ELEMENT]: id }, value],
    });
  }

  /** Does it with the first element that is found, once there is one with which it can be done. */
  async #act<T>(
    steps: readonly Step[],
    act: (id: string) => Promise<T>,
    timeout = WAIT_MS,
  ): Promise<T> {
    const until = performance.now() + timeout;
    let last = 'there is none';
    do {
      try {
        const found = await this.#driver.call<Record<string, string>[]>('POST', '/execute/sync', {
          script: `return (${findInPage.toString()})(arguments[0]).slice(0, 1)`,
          args: [steps],
        });
        const id = found[0]?.[ELEMENT];
        if (id !== undefined) return await act(id);
      } catch (error) {
        if (!(error instanceof DriverError) || !passing.includes(error.code)) throw error;
        last = error.message;
      }
      await setTimeout(50);
    } while (performance.now() < until);
    throw new Error(`${timeout} ms exceeded for ${JSON.stringify(steps)}: ${last}`);
  }

  /** Asks until the answer is right; a page that goes and one that comes answer nothing. */
  async #until<T>(
    read: () => Promise<T>,
    isRight: (value: T) => boolean,
    what: string,
    timeout = WAIT_MS,
  ): Promise<void> {
    const until = performance.now() + timeout;
    do {
      try {
        if (isRight(await read())) return;
      } catch (error) {
        if (!(error instanceof DriverError)) throw error;
      }
      await setTimeout(30);
    } while (performance.now() < until);
    throw new Error(`${timeout} ms exceeded for the page ${what}`);
  }
}
