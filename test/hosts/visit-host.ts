import type { Host, Snippets } from '../../demo/hosts/host.ts';
import {
  fileThroughHub,
  goBack,
  hubIn,
  lookUpThroughHub,
  signUpThroughHub,
} from './host-journeys.ts';
import type { Finder, Found } from '../support/found.ts';
import { differences, readHostState, type HostState } from './host-state.ts';
import type { HostPage, OpenedHost } from './host-browser.ts';
import type { HostSuite } from './host-suite.ts';
import { faultName } from './script-faults.ts';

export interface Visit {
  /** What is wrong, a sentence each; empty where everything is as promised. */
  readonly faults: readonly string[];
  /** Width of the hub and how much of the page it has moved; undefined where they are not measured. */
  readonly width: number | undefined;
  readonly moved: number | undefined;
  /** Milliseconds until the fallback showed where the script failed. */
  readonly fallbackMs: number | undefined;
}

const SHIFT = 0.02;
const FALLBACK_MS = 3000;

/** Visits one page in all the ways that its entry tells, and looks at what was promised. */
export class HostVisit {
  readonly #suite: HostSuite;
  readonly #host: Host;
  /** Which fault of the script this page meets. */
  readonly #fault: number;
  readonly #faults: string[] = [];
  #width: number | undefined;
  #moved: number | undefined;
  #fallbackMs: number | undefined;

  constructor(suite: HostSuite, host: Host, fault: number) {
    this.#suite = suite;
    this.#host = host;
    // A page that waits for a script which hangs would never be a page to compare.
    this.#fault = host.isBare || host.isWaiting ? 0 : fault;
  }

  /** @param isWhole files a complaint with a photo and signs a volunteer up too */
  async run(isWhole: boolean): Promise<Visit> {
    try {
      const without = await this.#withoutScript();
      if (this.#host.isHostile) await this.#stays();
      else await this.#shows(without, isWhole);
    } catch (error) {
      this.#faults.push(error instanceof Error ? firstLines(error.message) : String(error));
    }
    return {
      faults: this.#faults,
      width: this.#width,
      moved: this.#moved,
      fallbackMs: this.#fallbackMs,
    };
  }

  /** The page as it is where our script fails: its fallback, and what it is without us. */
  async #withoutScript(): Promise<HostState> {
    // What hangs keeps the page from being read to its end.
    const isRead = faultName(this.#fault) !== 'hanging';
    const opened = await this.#open(this.#suite.snippets(this.#fault), isRead);
    const { place } = opened;
    if (!this.#host.isBare) {
      const from = performance.now();
      await fallbackIn(place).waitFor({ timeout: 12_000 });
      this.#fallbackMs = Math.round(performance.now() - from);
      if (this.#fallbackMs > FALLBACK_MS) {
        this.#faults.push(
          `the fallback took ${this.#fallbackMs} ms where the script is ${faultName(this.#fault)}`,
        );
      }
    }
    const state = await stateOf(opened);
    await opened.end();
    return state;
  }

  /** Nothing can be served: what is sure is the telephone. */
  async #stays(): Promise<void> {
    const { place, end } = await this.#open(this.#suite.snippets());
    await fallbackIn(place).waitFor({ timeout: 12_000 });
    await end();
  }

  async #shows(without: HostState, isWhole: boolean): Promise<void> {
    const opened = await this.#open(this.#suite.snippets());
    const { page, place } = opened;
    await hubIn(place)
      .getByRole('button', { name: /ร้องเรียน/ })
      .waitFor({ timeout: 15_000 });
    await this.#measure(page, place);
    await lookUpThroughHub(place, this.#suite.center.cases[0] ?? { number: '', code: '' });
    if (isWhole) {
      await goBack(place);
      await this.#files(place);
      if (!this.#host.isForCases) await this.#signsUp(place);
    }
    const state = await stateOf(opened);
    this.#faults.push(...differences(without, state, this.#host.changes));
    this.#tellErrors(await opened.errors());
    await opened.end();
  }

  async #measure(page: HostPage, place: Finder): Promise<void> {
    const { moves, width: bounds } = this.#host;
    const seen = await hubIn(place).evaluate((hub) => {
      const box = hub.getBoundingClientRect();
      let parent = hub.parentElement ?? document.body;
      // A box within a line has no width to fill.
      while (parent.clientWidth === 0 && parent.parentElement) parent = parent.parentElement;
      const { paddingLeft, paddingRight } = getComputedStyle(parent);
      const root = hub.shadowRoot?.querySelector('[part=root]') ?? hub;
      return {
        width: Math.round(box.width),
        room: Math.round(
          parent.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
        ),
        text: Number.parseFloat(getComputedStyle(root).fontSize),
        isWide:
          box.right > Math.max(innerWidth, parent.ownerDocument.documentElement.scrollWidth) + 1,
      };
    });
    this.#width = seen.width;
    const [least, greatest] = bounds ?? [seen.room - 2, seen.room + 2];
    if (seen.width < least || seen.width > greatest) {
      this.#faults.push(`the hub is ${seen.width} px wide, not ${least} to ${greatest}`);
    }
    if (seen.text < 16) this.#faults.push(`text is ${seen.text} px`);
    if (seen.isWide) this.#faults.push('the hub reaches beyond the page');
    this.#moved = await page.evaluate(shifted);
    if (this.#moved > SHIFT && !this.#host.isBare && !moves) {
      this.#faults.push(`${this.#moved.toFixed(3)} of the page has moved`);
    }
  }

  async #files(place: Finder): Promise<void> {
    const facts = `น้ำไม่ไหลห้าวันแล้วทั้งหมู่บ้าน หน้าเว็บ ${this.#host.name}`;
    const number = await fileThroughHub(place, facts, this.#asked);
    const rows = await this.#suite.center.database
      .selectFrom('cases')
      .select('number')
      .where('facts', '=', facts)
      .execute();
    const numbers = rows.map((row) => row.number);
    if (numbers.join() !== number) this.#faults.push(`filed ${number}, kept ${numbers.join()}`);
  }

  async #signsUp(place: Finder): Promise<void> {
    await goBack(place);
    await signUpThroughHub(place, this.#asked);
  }

  /** What the citizen has to say of the province. */
  get #asked(): string | undefined {
    return this.#host.isAsked ? '50' : undefined;
  }

  #open(snippets: Snippets, isRead = true): Promise<OpenedHost> {
    const { name, files } = this.#host;
    const { browser, site } = this.#suite;
    const answer = this.#host.page(snippets);
    for (const [path, file] of Object.entries(files?.(snippets) ?? {})) site.put(path, file);
    return browser.open(this.#host, site.put(`/${name}`, answer), isRead);
  }

  #tellErrors(errors: readonly string[]): void {
    const { ownErrors } = this.#host;
    for (const error of errors) {
      if (ownErrors?.test(error) !== true) this.#faults.push(`error: ${firstLines(error)}`);
    }
  }
}

function fallbackIn(place: Finder): Found {
  return place.locator('a[href="tel:1567"]').filter({ visible: true }).first();
}

async function stateOf({ page, settle }: OpenedHost): Promise<HostState> {
  await settle();
  return page.evaluate(readHostState);
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, 3).join(' ').slice(0, 300);
}

/** Evaluated in the page: what has moved until now; nothing where the browser does not count it. */
function shifted(): Promise<number> {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      resolve(0);
      return;
    }
    new PerformanceObserver((list) => {
      const moves = list.getEntries() as (PerformanceEntry & { value?: number })[];
      resolve(moves.reduce((sum, { value = 0 }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 300, 0);
  });
}
