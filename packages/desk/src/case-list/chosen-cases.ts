import type { CaseRow } from '@damrong/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listHref, type ListState } from './list-state.ts';

/** Numbers of cases, each with the version that the officer has seen. */
export type Chosen = ReadonlyMap<string, number>;

type Seen = Pick<CaseRow, 'number' | 'version'>;

/** Which cases are ticked. They stay so from page to page, until the list is of other cases. */
export class ChosenCases implements ReactiveController {
  cases: Chosen = new Map();
  #listed = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Only what is listed can be chosen: ticks that nobody sees would be acted upon unseen. */
  follow({ filter, owner, narrowing, search }: ListState): void {
    const listed = listHref({ filter, owner, narrowing, search });
    if (listed !== this.#listed) this.choose(new Map());
    this.#listed = listed;
  }

  /** What is shown anew has been seen anew. */
  see(rows: readonly Seen[]): void {
    const seen = rows.filter(({ number, version }) => {
      const before = this.cases.get(number);
      return before !== undefined && before !== version;
    });
    if (seen.length > 0) this.choose(new Map([...this.cases, ...seen.map(entry)]));
  }

  toggle(row: Seen): void {
    const cases = new Map(this.cases);
    if (!cases.delete(row.number)) cases.set(row.number, row.version);
    this.choose(cases);
  }

  hasAll(rows: readonly Seen[]): boolean {
    return rows.length > 0 && rows.every(({ number }) => this.cases.has(number));
  }

  toggleAll(rows: readonly Seen[]): void {
    const cases = new Map(this.cases);
    if (this.hasAll(rows)) for (const { number } of rows) cases.delete(number);
    else for (const { number, version } of rows) cases.set(number, version);
    this.choose(cases);
  }

  readonly choose = (cases: Chosen): void => {
    this.cases = cases;
    this.#host.requestUpdate();
  };
}

function entry({ number, version }: Seen): [string, number] {
  return [number, version];
}
