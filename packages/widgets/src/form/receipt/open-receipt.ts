import type { LitElement } from 'lit';
import { isOwnPage } from '../../platform/own-page.ts';

interface ReceiptHost extends LitElement {
  readonly centerUrl: string;
}

/**
 * A receipt on screen, whose code nobody can give again. No way leads away from it unasked before it
 * was copied, saved, printed or sent; on the centre's own origin it outlives a reload of its tab.
 */
export class OpenReceipt<Shown extends object = object> {
  readonly host: ReceiptHost;
  /** Undefined while there is none. */
  shown: Shown | undefined;
  isSaved = false;
  /** What became of copying or saving it. */
  note = '';
  /** Where its reader was going when asked. */
  goOn: (() => unknown) | undefined;

  readonly #name: string;

  /** @param name its key in the storage of the tab */
  constructor(host: ReceiptHost, name: string) {
    this.host = host;
    this.#name = name;
  }

  /** What the tab holds, as JSON. */
  get stored(): string | null | undefined {
    return this.#tab?.getItem(this.#name);
  }

  /** @param stored what the tab may hold of it */
  open(shown: Shown, stored: object = shown): void {
    this.shown = shown;
    this.isSaved = false;
    this.store(stored);
  }

  store(stored: object): void {
    this.#tab?.setItem(this.#name, JSON.stringify(stored));
  }

  close(): void {
    this.shown = undefined;
    this.goOn = undefined;
    this.note = '';
    this.#tab?.removeItem(this.#name);
  }

  say(note: string): void {
    this.note = note;
    this.host.requestUpdate();
  }

  /** Goes on with a receipt that was kept; with another once its reader agrees. */
  async leave(goOn: () => unknown = () => undefined): Promise<void> {
    const { host } = this;
    const question = () => host.renderRoot.querySelector<HTMLElement>('.leaving');
    // Where the question could not be fetched, who presses again has answered it.
    if (this.isSaved || (this.goOn && !question())) {
      goOn();
      return;
    }
    this.goOn = goOn;
    host.requestUpdate();
    await host.updateComplete;
    question()?.focus();
  }

  /** That of the centre's own origin and of no other; a browser may close it even there. */
  get #tab(): Storage | undefined {
    try {
      return isOwnPage(this.host.centerUrl) ? sessionStorage : undefined;
    } catch {
      return undefined;
    }
  }
}
