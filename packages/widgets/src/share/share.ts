import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { RemoteData } from '../form/remote-data.ts';
import { Locale } from '../locale/locale.ts';
import { nowrapNames } from '../locale/nowrap-names.ts';
import { warnOnce } from '../page-check/warn-once.ts';
import { copyText } from '../print-document/print-document.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { printStyles } from '../style/print.styles.ts';
import { qrChunk } from './qr/qr.chunk.ts';
import type { SharedQr } from './qr/shared-qr.ts';
import { shareEn, shareTh, type ShareMessages } from './share.messages.ts';
import { shareStyles } from './share.styles.ts';
import { shareMail, shareWays } from './share-ways.ts';
import { sharedAddress } from './shared-address.ts';

const words = new Locale<ShareMessages>(shareTh, shareEn);

/**
 * Hands on the centre's address, or that of the page: to LINE and others by plain links, to the
 * applications of the device, by copying, and as a QR code for screen and paper.
 *
 * @attr subject - `center` for the centre's own site, as when it is not set, or `page` for the page.
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongShare extends DamrongElement<ShareMessages> {
  static override properties: PropertyDeclarations = { subject: {}, said: { state: true } };

  static override styles: CSSResultGroup = [
    DamrongElement.styles,
    buttonStyles,
    shareStyles,
    printStyles,
  ];

  declare subject: string | undefined;
  /** What came of the last press. */
  declare protected said: string;

  readonly #qr = new RemoteData<SharedQr>(
    async (address) => {
      const { SharedQr: Code } = await loadChunk(qrChunk);
      return new Code(address);
    },
    () => {
      this.requestUpdate();
    },
  );
  #showsQr = false;

  constructor() {
    super();
    this.said = '';
    this.locale = words;
  }

  protected override get hostedPage(): string {
    return 'share';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { subject } = this;
    if (changed.has('subject') && subject?.trim() && !/^\s*(center|page)\s*$/i.test(subject)) {
      warnOnce(`subject="${subject}" is not understood. It can be: center, page.`);
    }
    if (this.#showsQr) this.#qr.want(this.#address);
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const address = this.#address;
    const heading = this.#isPage ? text.headingPage : text.heading;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${nowrapNames(heading)}</h2>
      <p class="address"><span>${text.address}</span><b translate="no">${address}</b></p>
      <ul class="ways screen" aria-label=${text.ways}>
        ${shareWays(address, this.#words).map(
          ({ name, href }) =>
            html`<li>
              <a class="button secondary" href=${href} target="_blank" rel="noopener noreferrer"
                ><span translate="no">${name}</span
                ><span class="visually-hidden"> ${text.opens}</span></a
              >
            </li>`,
        )}
        <li>
          <a class="button secondary" href=${shareMail(address, heading, this.#words)}
            >${text.email}</a
          >
        </li>
      </ul>
      <div class="actions screen">
        ${
          'share' in navigator
            ? html`<button class="button secondary" type="button" @click=${this.#onShare}>
                ${text.apps}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${this.#onCopy}>${text.copy}</button>
        <button
          class="button secondary"
          type="button"
          aria-expanded=${this.#showsQr}
          aria-controls="qr"
          @click=${this.#onQr}
        >
          ${this.#showsQr ? text.hideQr : text.showQr}
        </button>
      </div>
      <p class="said" role="status">${this.said}</p>
      <div class="qr" id="qr" ?hidden=${!this.#showsQr}>
        ${this.#showsQr ? this.#renderQr() : nothing}
      </div>
    </section>`;
  }

  #renderQr(): TemplateResult {
    const { text } = this;
    const { value, hasFailed } = this.#qr;
    if (value === undefined) return html`<p>${hasFailed ? text.qrFailed : text.loading}</p>`;
    const { path, size } = value.code;
    return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${text.qr(value.address)}>
        <path d=${path} />
      </svg>
      <p>${text.scan}</p>
      <p class="screen">
        <button class="button secondary" type="button" @click=${() => this.#print(value)}>
          ${text.print}
        </button>
      </p>`;
  }

  get #isPage(): boolean {
    return this.subject?.trim().toLowerCase() === 'page';
  }

  /** What goes with the address; the title of a page may hold what was searched on it. */
  get #words(): string {
    return this.#isPage ? '' : this.text.text;
  }

  /** The page, where it can be named without telling more; the centre's own site otherwise. */
  get #address(): string {
    const page = this.#isPage ? sharedAddress(location.href) : undefined;
    if (page !== undefined) return page;
    const { language, province } = this;
    const home = sharedAddress(`${this.centerUrl}/${language}/`) ?? '';
    return province === undefined ? home : `${home}?province=${province}`;
  }

  readonly #onShare = async (): Promise<void> => {
    try {
      await navigator.share({ text: this.#words, url: this.#address });
    } catch (error) {
      // A reader who closes the list of applications has not failed at anything.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.said = this.text.shareFailed;
    }
  };

  readonly #onCopy = async (): Promise<void> => {
    const isCopied = await copyText(this.#address, this.renderRoot);
    this.said = isCopied ? this.text.copied : this.text.copyFailed;
  };

  readonly #onQr = (): void => {
    this.#showsQr = !this.#showsQr;
    this.said = '';
    if (this.#showsQr) void this.#qr.load(this.#address);
    this.requestUpdate();
  };

  async #print(qr: SharedQr): Promise<void> {
    const { language, text } = this;
    const sheet = {
      title: this.#isPage ? text.headingPage : text.heading,
      label: text.address,
      note: text.scan,
    };
    try {
      await qr.print(sheet, language, this.renderRoot);
    } catch {
      this.said = text.printFailed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-share': DamrongShare;
  }
}
