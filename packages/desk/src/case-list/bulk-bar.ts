import { COUNT_LIMIT, type CaseList } from '@damrong/contract';
import type { Client } from '@damrong/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from '../app/desk.ts';
import { failureText } from '../app/failure.ts';
import { pageStyles } from '../app/page.styles.ts';
import { bulkWords } from '../locale/bulk.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { bulkBarStyles } from './bulk-bar.styles.ts';
import type { BulkDialog } from './bulk-dialog.ts';
import { BULK_LIMIT } from './bulk-run.ts';
import type { Chosen } from './chosen-cases.ts';
import { listedBy, type ListState } from './list-state.ts';

type ListQuery = Parameters<Client['officer']['cases']['list']>[0];

const PAGE = 100;

/**
 * What can be done to the cases that are ticked. It lies over the end of the window, so that the list
 * stays where it is.
 */
export class BulkBar extends LitElement {
  static override styles = [...pageStyles, bulkBarStyles];
  static override properties = {
    desk: { attribute: false },
    locale: { attribute: false },
    listState: { attribute: false },
    matching: { attribute: false },
    chosen: { attribute: false },
    choose: { attribute: false },
    finish: { attribute: false },
    isGathering: { state: true },
    isLimited: { state: true },
    isWhole: { state: true },
    error: { state: true },
  };

  declare desk: Desk;
  declare locale: Locale;
  declare listState: ListState;
  /** How many cases the list is of; undefined where nobody has counted them. */
  declare matching: number | undefined;
  declare chosen: Chosen;
  declare choose: (chosen: Chosen) => void;
  /** Told in words what was done; fulfilled when the list is shown anew. */
  declare finish: (words: string) => Promise<void>;
  declare isGathering: boolean;
  /** Whether more match than can be chosen. */
  declare isLimited: boolean;
  /** Whether all that match are chosen, as far as the list tells. */
  declare isWhole: boolean;
  /** Why the cases that match could not be collected. */
  declare error: unknown;

  constructor() {
    super();
    this.locale = locales.th;
    this.chosen = new Map();
    this.isGathering = false;
    this.isLimited = false;
    this.isWhole = false;
  }

  get #text() {
    return bulkWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('chosen');
    if (before === undefined) return;
    if (this.chosen.size < BULK_LIMIT) this.isLimited = false;
    if (this.chosen.size < before.size) this.isWhole = false;
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`
      ${
        this.chosen.size === 0
          ? nothing
          : html`<div class="root screen">
              <section class="bar" aria-label=${text.label}>
                <div class="said">
                  <p role="status">
                    <strong>${text.chosen(this.#amount(this.chosen.size))}</strong>
                  </p>
                  ${this.isLimited ? html`<p>${text.limited(this.#amount(BULK_LIMIT))}</p>` : nothing}
                  ${
                    this.error === undefined
                      ? nothing
                      : html`<p role="alert">${failureText(this.error, this.locale.failure)}</p>`
                  }
                </div>
                ${this.#all()}
                <button class="button secondary" type="button" @click=${this.#onClear}>
                  ${text.clear}
                </button>
                <button class="button" type="button" @click=${this.#onOpen}>${text.open}</button>
              </section>
            </div>`
      }
      <damrong-desk-bulk-dialog
        .desk=${this.desk}
        .locale=${this.locale}
        .onEnd=${this.#onEnd}
      ></damrong-desk-bulk-dialog>
    `;
  }

  #amount(count: number): string {
    return `${count.toLocaleString(this.locale.lang)}${count >= COUNT_LIMIT ? '+' : ''}`;
  }

  /** The way to all that match, where these are more than what is chosen. */
  #all(): TemplateResult | typeof nothing {
    const text = this.#text;
    const { matching } = this;
    const isWhole = matching ? this.chosen.size >= matching : this.isWhole;
    if (isWhole || this.isLimited) return nothing;
    const words = !matching
      ? text.allFound
      : matching > BULK_LIMIT
        ? text.firstMatching(this.#amount(BULK_LIMIT), this.#amount(matching))
        : text.allMatching(this.#amount(matching));
    return html`<button
      class="button secondary"
      type="button"
      aria-disabled=${this.isGathering ? 'true' : nothing}
      @click=${this.#onAll}
    >
      ${this.isGathering ? text.gathering : words}
    </button>`;
  }

  readonly #onAll = async (): Promise<void> => {
    if (this.isGathering) return;
    const { listState, chosen } = this;
    this.isGathering = true;
    this.error = undefined;
    try {
      const { found, isMore } = await this.#gather(listState);
      // Whoever has chosen otherwise meanwhile is not to be overruled.
      if (listState !== this.listState || chosen !== this.chosen) return;
      this.choose(found);
      this.isLimited = isMore;
      this.isWhole = !isMore;
      // The button that was pressed goes away.
      this.renderRoot.querySelector<HTMLElement>('.bar .button:not(.secondary)')?.focus();
    } catch (error) {
      this.error = error;
    } finally {
      this.isGathering = false;
    }
  };

  /** In the order of the list, from its beginning. */
  async #gather(listState: ListState): Promise<{ found: Chosen; isMore: boolean }> {
    const { client, session } = this.desk;
    const found = new Map<string, number>();
    let cursor: string | null = null;
    do {
      const query: ListQuery = {
        ...listedBy(listState),
        sort: listState.sort,
        limit: PAGE,
        ...(cursor === null ? {} : { cursor }),
      };
      const page: CaseList = await session.run(() => client.officer.cases.list(query));
      for (const { number, version } of page.cases) found.set(number, version);
      cursor = page.nextCursor;
    } while (cursor !== null && found.size < BULK_LIMIT);
    return { found, isMore: cursor !== null };
  }

  readonly #onClear = (): void => {
    this.choose(new Map());
  };

  readonly #onOpen = (): void => {
    this.renderRoot.querySelector<BulkDialog>('damrong-desk-bulk-dialog')?.open(this.chosen);
  };

  /** What is done is chosen no longer; what was refused is seen anew. */
  readonly #onEnd = async (done: readonly string[], changed: readonly string[]): Promise<void> => {
    const before = this.chosen;
    const chosen = new Map(before);
    for (const number of done) chosen.delete(number);
    this.choose(chosen);
    this.error = undefined;
    await this.finish(this.#text.done(this.#amount(done.length)));
    const isStale = (number: string) =>
      this.chosen.has(number) && this.chosen.get(number) === before.get(number);
    // The list has shown its own page anew; what is elsewhere would be refused without end.
    if (!changed.some(isStale)) return;
    try {
      const { found } = await this.#gather(this.listState);
      const stale = changed.filter(isStale);
      const seen = new Map(this.chosen);
      for (const number of stale) {
        const version = found.get(number);
        if (version === undefined) seen.delete(number);
        else seen.set(number, version);
      }
      if (stale.length > 0) this.choose(seen);
    } catch (error) {
      this.error = error;
    }
  };
}
