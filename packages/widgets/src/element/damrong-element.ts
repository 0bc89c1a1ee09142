import type { Lang } from '@damrong/contract';
import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { addCenter, centerAddress } from '../chunk/embed-address.ts';
import { loadChunk } from '../chunk/load-chunk.ts';
import { displaySettingsRow } from '../display-settings/display-settings-row.ts';
import type { DisplaySettingsController } from '../display-settings/display-settings.ts';
import type { Locale } from '../locale/locale.ts';
import type { PageCheck } from '../page-check/page-check.ts';
import { baseStyles } from '../style/base.styles.ts';
import { closestLanguage } from './closest-language.ts';
import { renderFallback, standIn } from './fallback.ts';
import { loadInTime } from './load-in-time.ts';
import { keepEvents } from './own-events.ts';
import { provinceCode } from './province-code.ts';
import { surroundingsChunk } from './surroundings.chunk.ts';
import { version } from './version.ts';

/**
 * What every Damrong element shares: its attributes, its language, its connection and its way to
 * fail. The light DOM is the fallback: it shows until the element can render and when it cannot.
 *
 * @attr province - Two-digit code of the province.
 * @attr lang - `th` or `en`; the nearest `lang` of the page when it is not set.
 * @attr theme - `light`, `dark` or `auto` (the reader's preference, the default).
 * @attr disabled - Nothing can be filled in, opened or sent while it is there.
 * @attr api - Address of the centre; where the script came from when it is not set.
 * @slot - A plain link to the hosted page and `tel:1567`.
 * @csspart root - The box around everything.
 * @cssprop --damrong-font-family - Family of all text.
 * @cssprop --damrong-font-size - Size of text; the reader's own, large, unless set.
 * @cssprop --damrong-radius - Corners.
 * @cssprop --damrong-color-band - The banner's ground.
 * @cssprop --damrong-color-on-band - Text on it.
 * @cssprop --damrong-color-accent - The banner's button, and focus.
 * @cssprop --damrong-color-primary - Buttons and links.
 * @cssprop --damrong-color-primary-strong - Buttons and links under the pointer.
 * @cssprop --damrong-color-on-primary - Text of buttons.
 * @cssprop --damrong-color-surface - Sheets.
 * @cssprop --damrong-color-tint - Notices and what is chosen.
 * @cssprop --damrong-color-text - Text.
 * @cssprop --damrong-color-text-soft - Hints.
 * @cssprop --damrong-color-line - Rules.
 * @cssprop --damrong-color-edge - Edges of fields.
 * @cssprop --damrong-color-error - What has to be mended.
 * @cssprop --damrong-color-error-tint - Its ground.
 * @cssprop --damrong-color-success - What went well.
 * @cssprop --damrong-color-success-tint - Its ground.
 * @cssprop --damrong-dark-color-primary - The same in the dark.
 * @cssprop --damrong-dark-color-primary-strong - The same in the dark.
 * @cssprop --damrong-dark-color-on-primary - The same in the dark.
 * @cssprop --damrong-dark-color-surface - The same in the dark.
 * @cssprop --damrong-dark-color-tint - The same in the dark.
 * @cssprop --damrong-dark-color-text - The same in the dark.
 * @cssprop --damrong-dark-color-text-soft - The same in the dark.
 * @cssprop --damrong-dark-color-line - The same in the dark.
 * @cssprop --damrong-dark-color-edge - The same in the dark.
 * @cssprop --damrong-dark-color-error - The same in the dark.
 * @cssprop --damrong-dark-color-error-tint - The same in the dark.
 * @cssprop --damrong-dark-color-success - The same in the dark.
 * @cssprop --damrong-dark-color-success-tint - The same in the dark.
 */
export abstract class DamrongElement<Messages extends object = object> extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    province: {},
    theme: {},
    api: {},
    disabled: { type: Boolean, reflect: true },
    failed: { state: true },
  };

  static override styles: CSSResultGroup = baseStyles;

  declare province: string | undefined;
  declare theme: string | undefined;
  declare api: string | undefined;
  declare disabled: boolean;
  /** True shows the fallback, below the content where there is some. Set it when a late part fails. */
  declare protected failed: boolean;

  /** The element's words. Set it in the constructor. */
  declare protected locale: Locale<Messages>;

  #connection = new AbortController();
  #watch = new MutationObserver(() => {
    this.requestUpdate();
  });
  #text: Messages | undefined;
  #language: Lang = 'th';
  #waiting = false;
  #focusWanted = false;
  #displaySettings: DisplaySettingsController | undefined;
  #check: PageCheck | undefined;
  #given: unknown;
  #isStanding = false;

  constructor() {
    super();
    this.disabled = false;
    this.failed = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The language that is shown: the wanted one, once its words are here. */
  get language(): Lang {
    return this.#language;
  }

  /** Address of the centre without a closing slash. */
  get centerUrl(): string {
    return (this.api ?? centerAddress()).replace(/\/$/, '');
  }

  /** The centre's own page for this service, in the language shown; empty where no centre is known. */
  get hostedUrl(): string {
    if (this.centerUrl === '') return '';
    const query =
      this.province === undefined ? '' : `?province=${encodeURIComponent(this.province)}`;
    return `${this.centerUrl}/${this.#language}/${this.hostedPage}${query}`;
  }

  /**
   * True while something would be lost with the page: text that is kept nowhere, a code that is shown
   * once. The browser asks before it leaves the page; who removes the element asks by this.
   */
  get unsaved(): boolean {
    return false;
  }

  /**
   * @internal Aborted when the element has left the document; a new one begins when it comes back. An
   * element that is only moved has not left.
   */
  get connection(): AbortController {
    return this.#connection;
  }

  /** The words in the language shown. Only to be read while `renderContent` may run. */
  protected get text(): Messages {
    return this.#text as Messages;
  }

  /** Name of the hosted page: `complaint`, `status`, `volunteer` or nothing. */
  protected get hostedPage(): string {
    return '';
  }

  /** Whether the controls of text and contrast stand here; within another element they stand there. */
  protected get hasDisplaySettings(): boolean {
    return !this.isWithin;
  }

  /** @internal What the page named as the province, before it was understood. */
  get givenProvince(): unknown {
    return this.#given;
  }

  /** @internal Whether it stands in another one of ours, which speaks for both. */
  get isWithin(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host.localName.startsWith('damrong-');
  }

  /** @internal Nothing will ever be sent from this page, however long one waits. */
  get isRefused(): boolean {
    return this.#check?.isRefused === true;
  }

  override connectedCallback(): void {
    // The nearest `lang` may be another one where it stands now.
    this.requestUpdate();
    if (this.#isStanding) {
      this.#check?.moved();
      return;
    }
    this.#isStanding = true;
    super.connectedCallback();
    addCenter(this.api ?? '');
    if (this.#displaySettings === undefined) void this.#bringSurroundings();
    if (this.#connection.signal.aborted) this.#connection = new AbortController();
    this.#watch.observe(this.ownerDocument, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang'],
    });
  }

  override disconnectedCallback(): void {
    // A page that moves an element takes it out and puts it in again at once. Controllers do not hear of
    // that: what is being sent goes on, and what is shown stays.
    queueMicrotask(() => {
      if (this.isConnected || !this.#isStanding) return;
      this.#isStanding = false;
      super.disconnectedCallback();
      this.#watch.disconnect();
      this.#connection.abort();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepEvents(root as ShadowRoot);
    return root;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.hasUpdated) standIn(this, this.renderRoot);
      throw error;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('province')) {
      this.#given = this.province;
      this.province = provinceCode(this.#given);
    }
    const wanted = closestLanguage(this);
    const messages = this.locale.messages(wanted);
    if (messages !== undefined) this.#text = messages;
    else void this.#awaitEnglish();
    if (messages !== undefined || this.#text === undefined) this.#language = wanted;
  }

  /** Moves focus to the first field, or where there is none to the first button or link. */
  override focus(options?: FocusOptions): void {
    const find = (way: string) => this.renderRoot.querySelector<HTMLElement>(`.body ${way}`);
    // What stands last in the hub is the service that is open.
    (find(':is(input,select,textarea)') ?? find(':is(button,a)') ?? find('> *:last-child'))?.focus(
      options,
    );
  }

  /**
   * @internal Moves focus to the element's heading, for who opened it in place of something else; as soon as
   * there is one, when its words are still on their way.
   */
  focusHeading(): void {
    this.#focusWanted = this.#text === undefined;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusWanted) this.focusHeading();
  }

  protected abstract renderContent(): unknown;

  /** What stays where nothing can be sent from this page. */
  protected renderClosed(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    // A copy of the script that nobody told where the centre is: what is sure is the telephone.
    const isLost = this.centerUrl === '' && this.hasDisplaySettings;
    const fallback =
      this.childElementCount === 0 && (this.failed || isLost)
        ? renderFallback(this.#language, this.hostedUrl)
        : html`<slot></slot>`;
    if (this.#text === undefined || isLost) return fallback;
    return html`<div class="root" part="root" lang=${this.#language}>
      ${this.hasDisplaySettings ? displaySettingsRow(this.#displaySettings?.renderControls()) : nothing}
      <fieldset class="body" role="none" ?disabled=${this.disabled}>
        ${this.#check?.renderNotice()}
        ${this.#check?.isClosed ? this.renderClosed() : this.renderContent()}
        ${this.failed ? fallback : nothing}
      </fieldset>
    </div>`;
  }

  // Not before the first paint. Where this does not come, nothing else would either.
  async #bringSurroundings(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const load = async () => {
      const chunk = await loadChunk(surroundingsChunk);
      this.#displaySettings ??= new chunk.DisplaySettingsController(this);
      this.#check ??= new chunk.PageCheck(this, this.hasDisplaySettings);
    };
    const isHere = await loadInTime(load, () => {
      this.failed = this.hasDisplaySettings;
    });
    if (isHere) this.failed = false;
  }

  async #awaitEnglish(): Promise<void> {
    if (this.#waiting) return;
    this.#waiting = true;
    const isHere = await loadInTime(
      () => this.locale.load(),
      () => {
        this.failed = this.#text === undefined;
      },
    );
    if (isHere) {
      this.failed = false;
      this.requestUpdate();
    }
    this.#waiting = false;
  }
}
