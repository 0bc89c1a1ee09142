import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from './desk.ts';
import { shownValue, type Loading } from './loading.ts';

/** Fetches what a page shows; a later fetch takes the place of an earlier one. */
export class Loader<Value> implements ReactiveController {
  loading: Loading<Value> = { kind: 'loading' };
  readonly #host: ReactiveControllerHost & { readonly desk: Desk };
  #running = new AbortController();
  #fetch: ((signal: AbortSignal) => Promise<Value>) | undefined;

  constructor(host: ReactiveControllerHost & { readonly desk: Desk }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running.abort();
  }

  async load(fetch: (signal: AbortSignal) => Promise<Value>): Promise<void> {
    this.#fetch = fetch;
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show({ kind: 'loading', previous: shownValue(this.loading) });
    try {
      const value = await this.#host.desk.session.run(() => fetch(running.signal));
      if (!running.signal.aborted) this.#show({ kind: 'ready', value });
    } catch (error) {
      if (!running.signal.aborted) this.#show({ kind: 'failed', error });
    }
  }

  async reload(): Promise<void> {
    if (this.#fetch !== undefined) await this.load(this.#fetch);
  }

  /** Shows what another call has answered. */
  take(value: Value): void {
    this.#show({ kind: 'ready', value });
  }

  #show(loading: Loading<Value>): void {
    this.loading = loading;
    this.#host.requestUpdate();
  }
}
