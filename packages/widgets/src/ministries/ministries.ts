import type { PublishedContent } from '@damrong/contract';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { ministryBanner } from '../content/ministry-banner.ts';
import { ministryBannerStyles } from '../content/ministry-banner.styles.ts';
import { readContent } from '../content/read-content.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { RemoteData } from '../form/remote-data.ts';
import { Locale } from '../locale/locale.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { printStyles } from '../style/print.styles.ts';
import { ministriesEn, ministriesTh, type MinistriesMessages } from './ministries.messages.ts';
import { ministriesStyles } from './ministries.styles.ts';

const words = new Locale<MinistriesMessages>(ministriesTh, ministriesEn);

type Entries = PublishedContent['entries'];

/**
 * The ministries, each a banner of words that leads to its web site. Order, names and addresses are
 * what the ministry, or the province in its place, has published.
 *
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongMinistries extends DamrongElement<MinistriesMessages> {
  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    buttonStyles,
    ministryBannerStyles,
    ministriesStyles,
    printStyles,
  ];

  readonly #entries = new RemoteData<Entries>(
    (_key, signal) => {
      const { centerUrl, province } = this;
      return readContent({ centerUrl, province, kind: 'ministries' }, signal);
    },
    () => {
      this.requestUpdate();
    },
  );

  constructor() {
    super();
    this.locale = words;
    this.addController({
      hostDisconnected: () => {
        this.#entries.stop();
      },
    });
  }

  protected override get hostedPage(): string {
    return 'ministries';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { centerUrl, connection, province = '' } = this;
    if (centerUrl === '' || connection.signal.aborted) return;
    this.#entries.want(`${centerUrl} ${province}`);
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const { value, hasFailed } = this.#entries;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${text.heading}</h2>
      <p role="status">${value || hasFailed ? '' : text.loading}</p>
      ${hasFailed ? this.#renderFailure() : value ? this.#renderList(value) : ''}
    </section>`;
  }

  #renderList(entries: Entries): TemplateResult {
    const { language, text } = this;
    if (entries.length === 0) return html`<p class="notice">${text.none}</p>`;
    return html`<ul class="list">
      ${entries.map(({ content }) => {
        const banner = content.kind === 'ministries' && ministryBanner(content, language);
        return banner ? html`<li>${banner}</li>` : '';
      })}
    </ul>`;
  }

  #renderFailure(): TemplateResult {
    const { text } = this;
    return html`<div class="notice stack" role="alert">
      <p>${text.failed} <a class="nowrap" href="tel:1567" translate="no">1567</a></p>
      <p>
        <button class="button" type="button" @click=${this.#onRetry}>${text.retry}</button>
      </p>
    </div>`;
  }

  readonly #onRetry = async (): Promise<void> => {
    this.#entries.reload();
    await this.#entries.settled;
    await this.updateComplete;
    // The button is gone where it helped.
    if (!this.#entries.hasFailed) this.focusHeading();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-ministries': DamrongMinistries;
  }
}
