import { LitElement, type PropertyDeclarations } from 'lit';
import { locales, type Locale } from '../locale/locale.ts';
import type { Desk } from './desk.ts';

/** Base of the desk's pages: a heading that takes the focus on arrival and names the document. */
export abstract class DeskPage extends LitElement {
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    locale: { attribute: false },
  };

  declare desk: Desk;
  declare locale: Locale;

  constructor() {
    super();
    this.locale = locales.th;
  }

  /** What this page is called, in its `h1` and in the document's title. */
  abstract get heading(): string;

  override updated(): void {
    document.title = documentTitle(this.heading, this.locale);
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }
}

export function documentTitle(heading: string, { shell }: Locale): string {
  return `${heading} – ${shell.product} ${shell.center}`;
}
