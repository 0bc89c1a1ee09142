import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loadChunk, preloadChunk } from '../chunk/load-chunk.ts';
import { centerEnChunk } from './center-en.chunk.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { nameOf, type LazyElement } from '../element/element-plan.ts';
import { loadInTime } from '../element/load-in-time.ts';
import { lazyElements } from '../elements.ts';
import { Locale } from '../locale/locale.ts';
import { baseStyles } from '../style/base.styles.ts';
import { centerTh, type CenterMessages } from './center.th.ts';
import { centerStyles } from './center.styles.ts';
import { parts, shownParts } from './shown-parts.ts';

const locale = new Locale<CenterMessages>(
  centerTh,
  async () => (await loadChunk(centerEnChunk)).messages,
);

const handedDown = ['province', 'category', 'district', 'theme', 'api'] as const;

/**
 * The centre on one spot of a page: the hotline, and tiles that open each service in place. What
 * was typed into a service stays when the reader goes back to the tiles.
 *
 * @attr show - What to show: `banner` and services, as `complaint-form`, separated by spaces.
 *   When it is not set, everything but the opinion form; a single service is open from the start.
 * @attr category - Handed down to the complaint form.
 * @attr district - Handed down to the forms.
 * @slot - A plain link to the hosted page and `tel:1567`.
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongCenter extends DamrongElement<CenterMessages> {
  static override properties: PropertyDeclarations = {
    show: {},
    category: {},
    district: {},
    current: { state: true },
  };

  static override styles = [baseStyles, centerStyles];

  declare show: string | undefined;
  declare category: string | undefined;
  declare district: string | undefined;
  declare protected current: LazyElement | undefined;

  #parts = new Map<string, DamrongElement>();

  constructor() {
    super();
    this.locale = locale;
  }

  /** True while a service would lose something with the page, also one that was left for the tiles. */
  override get unsaved(): boolean {
    return [...this.#parts.values()].some(({ unsaved }) => unsaved);
  }

  /** @internal What `show` may name. */
  get showable(): readonly string[] {
    return parts;
  }

  /**
   * @internal Opens the complaint form, with a matter chosen where there is one.
   * @returns whether the page shows that service
   */
  openComplaint(category = this.category): boolean {
    const form = this.#services.find((service) => nameOf(service) === 'complaint-form');
    if (form === undefined) return false;
    this.category = category;
    void this.#open(form);
    return true;
  }

  protected override get hostedPage(): string {
    return this.current?.page ?? '';
  }

  get #services(): readonly LazyElement[] {
    return lazyElements.filter(
      (element) => element.icon !== undefined && this.#shows(nameOf(element)),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [only, another] = this.#services;
    if (only !== undefined && another === undefined && this.current === undefined) {
      void this.#open(only);
    }
  }

  protected override renderClosed(): unknown {
    return this.#shows('banner') ? this.#part('banner') : nothing;
  }

  protected override renderContent(): unknown {
    return html`${this.renderClosed()}${
      this.current === undefined ? this.#renderTiles() : this.#renderService(this.current)
    }`;
  }

  #renderTiles(): TemplateResult {
    const { text } = this;
    return html`<ul class="tiles" aria-label=${text.title}>
      ${this.#services.map((service) => {
        const tile = text.tiles[lazyElements.indexOf(service)];
        const approach = () => {
          preloadChunk(service.chunk);
        };
        return html`<li>
          <button
            class="tile"
            id=${nameOf(service)}
            type="button"
            @pointerenter=${approach}
            @focus=${approach}
            @click=${() => this.#open(service)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${service.icon} /></svg>
            <b>${tile?.name}</b>
            <span>${tile?.about}</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }

  #renderService(service: LazyElement): TemplateResult {
    const { text } = this;
    const name = nameOf(service);
    return html`${
      this.#services.length > 1
        ? html`<p>
            <button class="link" type="button" @click=${this.#onBack}>
              <span aria-hidden="true">←</span> ${text.back}
            </button>
          </p>`
        : nothing
    }${
      this.#parts.has(name)
        ? this.#part(name)
        : html`<p class="notice" role="status" tabindex="-1">
            ${this.failed ? nothing : text.opening}
          </p>`
    }`;
  }

  #shows(part: string): boolean {
    return shownParts(this.show).includes(part);
  }

  /** The banner or an opened service: made once, so that what was typed into it stays. */
  #part(name: string): DamrongElement {
    const element =
      this.#parts.get(name) ?? (document.createElement(`damrong-${name}`) as DamrongElement);
    this.#parts.set(name, element);
    for (const attribute of handedDown) {
      const value = this[attribute];
      if (typeof value !== 'string') element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
    }
    element.lang = this.language;
    element.disabled = this.disabled;
    return element;
  }

  async #open(service: LazyElement): Promise<void> {
    const byReader = this.#services.length > 1;
    this.current = service;
    await this.updateComplete;
    const standing = this.#parts.get(nameOf(service));
    if (standing !== undefined) {
      standing.focusHeading();
      return;
    }
    if (byReader) this.focusHeading();
    const isHere = await loadInTime(
      () => loadChunk(service.chunk),
      () => {
        this.failed = this.current === service;
      },
    );
    if (!isHere || this.current !== service) return;
    // Whoever has moved on meanwhile is left alone. `:focus-within` holds in an active window only.
    const follows = byReader && Boolean(this.shadowRoot?.activeElement);
    const element = this.#part(nameOf(service));
    this.failed = false;
    this.requestUpdate();
    await this.updateComplete;
    await element.updateComplete;
    if (follows) element.focusHeading();
  }

  async #onBack(): Promise<void> {
    const left = this.current;
    this.current = undefined;
    this.failed = false;
    await this.updateComplete;
    if (left !== undefined) this.renderRoot.querySelector<HTMLElement>(`#${nameOf(left)}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-center': DamrongCenter;
  }
}
