import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { PublishedList, type PublishedMessages } from '../content/published-list.ts';
import { Locale } from '../locale/locale.ts';
import { centerInfoEn, centerInfoTh } from './center-info.messages.ts';
import { listChunk } from './list/list.chunk.ts';
import type { ListedCenters } from './list/center-list.ts';

const words = new Locale<PublishedMessages>(centerInfoTh, centerInfoEn);

/**
 * The centre of a province and those of its districts: who directs them, where they are, when they are
 * open and how they are reached. Where a reader is stays on the device.
 *
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongCenterInfo extends PublishedList<PublishedMessages, ListedCenters> {
  static override properties: PropertyDeclarations = { chosen: { state: true } };

  static override styles: CSSResultGroup = PublishedList.styles;

  /** The province that the reader has chosen, where the page names none. */
  declare protected chosen: string | undefined;

  /** @internal Tells the time, by which a centre is open. */
  clock = (): Date => new Date();

  #list: ListedCenters | undefined;
  #isChoosing = false;

  constructor() {
    super();
    this.locale = words;
  }

  /** @internal Whose centres are shown. */
  override get shownProvince(): string | undefined {
    return this.province ?? this.chosen;
  }

  /** @internal Takes the province that the reader has chosen. */
  choose(province: string): void {
    this.chosen = province || undefined;
    this.#isChoosing = true;
  }

  protected override get hostedPage(): string {
    return 'center-info';
  }

  protected override async read(signal: AbortSignal): Promise<ListedCenters> {
    const { readCenters } = await loadChunk(listChunk);
    const list = await readCenters(this, signal);
    this.#list?.leave();
    this.#list = list;
    return list;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const field = this.renderRoot.querySelector<HTMLElement>('#province');
    if (!this.#isChoosing || field === null) return;
    // The list of provinces was gone while the centres were on their way.
    this.#isChoosing = false;
    field.focus();
  }

  protected override renderShown(list: ListedCenters): unknown {
    return list.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-center-info': DamrongCenterInfo;
  }
}
