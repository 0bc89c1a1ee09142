import { type CenterCard, getCenterRoute } from '@damrong/contract';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { DamrongElement } from '../element/damrong-element.ts';
import { Locale } from '../locale/locale.ts';
import { fetch } from '../platform/platform.ts';
import { routeAddress } from '../platform/route-address.ts';
import { baseStyles } from '../style/base.styles.ts';
import { bannerEn, type BannerMessages, bannerTh } from './banner.messages.ts';
import { bannerStyles } from './banner.styles.ts';

const locale = new Locale<BannerMessages>(bannerTh, bannerEn);

let count = 0;

/**
 * The hotline 1567, tap to call, with the province's centre, its hours and its notice. The hotline
 * is there at once; the rest comes from the centre after the first paint, or not at all.
 *
 * @csspart root - The box around everything.
 * @cssprop --damrong-color-band - Background of the band.
 * @cssprop --damrong-color-on-band - Text on the band.
 * @cssprop --damrong-color-accent - The call button.
 */
export class DamrongBanner extends DamrongElement<BannerMessages> {
  static override properties: PropertyDeclarations = { card: { state: true } };

  static override styles = [baseStyles, bannerStyles];

  declare protected card: CenterCard | undefined;

  #asked = '';
  #ordinal = 0;

  constructor() {
    super();
    this.locale = locale;
    this.addController({
      hostDisconnected: () => {
        if (this.card === undefined) this.#asked = '';
      },
    });
  }

  protected override get hasDisplaySettings(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#ordinal === 0) {
      count += 1;
      this.#ordinal = count;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#readCard();
  }

  protected override renderContent(): unknown {
    const { card, language, text } = this;
    const hotline = card?.hotline ?? '1567';
    const [center, place] = splitName(card?.name[language] ?? text.center, text.center);
    // Landmarks of one page are told apart by their names.
    const another = this.#ordinal > 1 ? ` (${this.#ordinal})` : '';
    return html`<section aria-label=${`${text.center} ${hotline}${another}`}>
      <div class="band">
        <div class="words">
          <p class="name">
            <span class="nowrap">${center}</span><wbr /><span class="nowrap">${place}</span>
          </p>
          <p class="hours">${card && unbroken(card.hours[language])}</p>
        </div>
        <a class="call" href=${`tel:${hotline}`}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 3l3 4-2 3a12 12 0 0 0 6 6l3-2 4 3q0 4-4 4C9 21 3 15 3 7q0-4 4-4Z" />
          </svg>
          ${text.hotline} <b translate="no">${hotline}</b>
        </a>
      </div>
      ${
        card?.notice
          ? html`<p class="notice"><strong>${text.notice}</strong> ${card.notice[language]}</p>`
          : nothing
      }
    </section>`;
  }

  async #readCard(): Promise<void> {
    const { centerUrl, province, connection } = this;
    const asked = `${centerUrl} ${province ?? ''}`;
    const { signal } = connection;
    // Taken out, it asks once it stands again: an update that comes meanwhile would ask in vain.
    if (province === undefined || signal.aborted || asked === this.#asked) return;
    this.#asked = asked;
    const card = await readCenterCard(centerUrl, province, signal);
    if (asked === this.#asked) this.card = card;
  }
}

/** A line ends where the hours have a space, not inside what Thai writes as one word. */
function unbroken(hours: string): TemplateResult[] {
  return hours.split(/ (?!น\.)/).map((part) => html`<span class="nowrap">${part}</span> `);
}

/** A centre's name in two parts that may stand on a line each: what it is, and where. */
function splitName(name: string, center: string): [string, string] {
  if (!name.startsWith(center)) return [name, ''];
  const end = center.length + (name[center.length] === ',' ? 1 : 0);
  return [name.slice(0, end), name.slice(end)];
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-banner': DamrongBanner;
  }
}

/**
 * The card of a province's centre, or undefined when it cannot be had. The SDK would check it too,
 * but weighs more than the whole banner; the card is only shown, as text.
 */
async function readCenterCard(
  centerUrl: string,
  province: string,
  signal: AbortSignal,
): Promise<CenterCard | undefined> {
  try {
    const address = routeAddress(centerUrl, getCenterRoute.path, province);
    const response = await fetch(address, { signal, credentials: 'omit' });
    const card = (await response.json()) as Partial<CenterCard> | null;
    return card?.name && card.hours ? (card as CenterCard) : undefined;
  } catch {
    return undefined;
  }
}
