import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readRoute, type Route } from './route.ts';

/** Keeps the address and what is shown in step; plain links inside the host need no handler. */
export class Router implements ReactiveController {
  route: Route = readRoute(new URL(location.href));
  /** Counts moves, so that a page knows a person came here from another. */
  moves = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    this.#host.removeEventListener('click', this.#onClick);
  }

  go(href: string): void {
    history.pushState(null, '', href);
    scrollTo(0, 0);
    this.#read();
  }

  readonly #read = (): void => {
    this.route = readRoute(new URL(location.href));
    this.moves += 1;
    this.#host.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link === undefined || link.target !== '' || link.origin !== location.origin) return;
    event.preventDefault();
    this.go(link.href);
  };
}
