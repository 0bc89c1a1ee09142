import type { PublishedContent } from '@damrong/contract';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { ministryBanner } from '../content/ministry-banner.ts';
import { ministryBannerStyles } from '../content/ministry-banner.styles.ts';
import { PublishedList } from '../content/published-list.ts';
import { readContent } from '../content/read-content.ts';
import { Locale } from '../locale/locale.ts';
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
export class DamrongMinistries extends PublishedList<MinistriesMessages, Entries> {
  static override styles: CSSResultGroup = [
    PublishedList.styles,
    ministryBannerStyles,
    ministriesStyles,
  ];

  constructor() {
    super();
    this.locale = words;
  }

  protected override get hostedPage(): string {
    return 'ministries';
  }

  protected override read(signal: AbortSignal): Promise<Entries> {
    const { centerUrl, province } = this;
    return readContent({ centerUrl, province, kind: 'ministries' }, signal);
  }

  protected override renderShown(entries: Entries): TemplateResult {
    const { language, text } = this;
    if (entries.length === 0) return html`<p class="notice">${text.none}</p>`;
    return html`<ul class="list">
      ${entries.map(({ content }) => {
        const banner = content.kind === 'ministries' && ministryBanner(content, language);
        return banner ? html`<li>${banner}</li>` : '';
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-ministries': DamrongMinistries;
  }
}
