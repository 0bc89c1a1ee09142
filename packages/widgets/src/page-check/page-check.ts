import type { Lang } from '@damrong/contract';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { CenterReach } from './center-reach.ts';
import { renderNotice } from './render-notice.ts';

/** What the check has to know of the element that it is for. */
export interface CheckedHost extends LitElement {
  readonly language: Lang;
  readonly province: string | undefined;
  readonly centerUrl: string;
  readonly hostedUrl: string;
}

/** Tells the reader at the first screen, not after the last one, that nothing can be sent from here. */
export class PageCheck implements ReactiveController {
  readonly #host: CheckedHost;
  #reach: CenterReach | undefined;
  #watching = new AbortController();

  constructor(host: CheckedHost) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  /** Nothing will ever be sent from this page, however long one waits. */
  get isRefused(): boolean {
    return this.#reach?.state === 'refused';
  }

  /** It was so from the start, so there is nothing to be filled in. */
  get isClosed(): boolean {
    return this.isRefused && this.#reach?.wasReady === false;
  }

  hostUpdate(): void {
    const { centerUrl, isConnected, province } = this.#host;
    if (!isConnected) return;
    const reach = CenterReach.of(centerUrl, province);
    if (reach === this.#reach) return;
    this.hostDisconnected();
    this.#reach = reach;
    this.#watching = new AbortController();
    reach.watch(() => {
      this.#host.requestUpdate();
    }, this.#watching.signal);
  }

  hostDisconnected(): void {
    this.#reach = undefined;
    this.#watching.abort();
  }

  /** Undefined where the page can send. */
  renderNotice(): TemplateResult | undefined {
    const { hostedUrl, language } = this.#host;
    if (this.#reach?.state !== 'silent' && !this.isRefused) return undefined;
    return renderNotice(language, this.isRefused, hostedUrl);
  }
}
