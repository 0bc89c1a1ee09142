import { codeName, noticeTopics, type ContentOf } from '@damrong/contract';
import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { noticeView } from '../content/notice-view.ts';
import { noticeViewStyles } from '../content/notice-view.styles.ts';
import { PublishedList } from '../content/published-list.ts';
import { readContent } from '../content/read-content.ts';
import { Locale } from '../locale/locale.ts';
import { warnOnce } from '../page-check/warn-once.ts';
import { newsEn, newsTh, type NewsMessages } from './news.messages.ts';
import { newsStyles } from './news.styles.ts';

const words = new Locale<NewsMessages>(newsTh, newsEn);

/** Where the page does not say how many. */
const USUAL = 5;

interface Notice {
  readonly key: string;
  readonly content: ContentOf<'notices'>;
}

/**
 * News and notices of the centre and of the ministry, important ones first and then the newest.
 *
 * @attr limit - How many stand there before others are asked for; five when it is not set.
 * @attr topic - Only what is about `news`, `event`, `warning` or `knowledge`; everything when it is not set.
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongNews extends PublishedList<NewsMessages, readonly Notice[]> {
  static override properties: PropertyDeclarations = { limit: { type: Number }, topic: {} };

  static override styles: CSSResultGroup = [PublishedList.styles, noticeViewStyles, newsStyles];

  declare limit: number | undefined;
  declare topic: string | undefined;

  /** Keys of the notices whose whole text is shown. */
  readonly #open = new Set<string>();
  #showsAll = false;

  constructor() {
    super();
    this.locale = words;
  }

  protected override get hostedPage(): string {
    return 'news';
  }

  protected override async read(signal: AbortSignal): Promise<readonly Notice[]> {
    const { centerUrl, province } = this;
    const entries = await readContent({ centerUrl, province, kind: 'notices' }, signal);
    return entries.flatMap(({ key, content }) =>
      content.kind === 'notices' ? [{ key, content }] : [],
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('limit') || changed.has('topic')) this.#warn();
  }

  protected override renderShown(all: readonly Notice[]): TemplateResult {
    const { language, text } = this;
    const topic = this.#topic;
    const notices = all.filter(({ content }) => topic === '' || content.topic === topic);
    const limit = this.#showsAll ? notices.length : this.#limit;
    const others = notices.length - limit;
    const none =
      topic === '' ? text.none : text.noneOfTopic(codeName(noticeTopics, topic, language));
    return html`${
      notices.length === 0
        ? html`<p class="notice">${none}</p>`
        : html`<ul class="list">
            ${notices.map((notice, index) => this.#renderNotice(notice, index, limit))}
          </ul>`
    }
    ${
      others > 0
        ? html`<p class="others screen">
            <button class="button secondary" type="button" @click=${this.#onShowAll}>
              ${text.others(others)}
            </button>
          </p>`
        : ''
    }
    ${this.#renderFeeds()}`;
  }

  #renderNotice({ key, content }: Notice, index: number, limit: number): TemplateResult {
    const fold = {
      id: `rest-${index}`,
      isOpen: this.#open.has(key),
      onToggle: () => {
        if (!this.#open.delete(key)) this.#open.add(key);
        this.requestUpdate();
      },
    };
    return html`<li tabindex="-1" ?hidden=${index >= limit}>
      ${noticeView(content, this.language, { fold })}
    </li>`;
  }

  #renderFeeds(): TemplateResult {
    const { centerUrl, language, province = '00', text } = this;
    const href = (kind: string) =>
      `${centerUrl}/embed/content/notices/${province}.${language}.${kind}`;
    return html`<p class="feeds screen">
      <span>${text.feeds}</span> <a href=${href('rss')}>RSS</a> <a href=${href('atom')}>Atom</a>
      <a href=${href('ics')}>${text.calendar}</a>
    </p>`;
  }

  get #limit(): number {
    const { limit } = this;
    return limit !== undefined && limit >= 1 ? Math.floor(limit) : USUAL;
  }

  /** Empty for all, also where no such topic is known. */
  get #topic(): string {
    const wanted = this.topic?.trim().toLowerCase();
    return noticeTopics.find(({ code }) => code === wanted)?.code ?? '';
  }

  #warn(): void {
    const { limit, topic } = this;
    if (limit !== undefined && limit !== null && !(limit >= 1)) {
      warnOnce('limit is not understood. It can be: a number from 1.');
    }
    if (topic?.trim() && this.#topic === '') {
      const codes = noticeTopics.map(({ code }) => code).join(', ');
      warnOnce(`topic="${topic}" is not understood. It can be: ${codes}.`);
    }
  }

  readonly #onShowAll = async (): Promise<void> => {
    const first = this.#limit;
    this.#showsAll = true;
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone; what it brought begins here.
    this.renderRoot.querySelectorAll<HTMLElement>('.list > li')[first]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-news': DamrongNews;
  }
}
