import {
  openingAt,
  provinceLabel,
  provinces,
  type ContentOf,
  type DaysOff,
  type Lang,
  type Position,
} from '@damrong/contract';
import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { centerView, inLanguage } from '../../content/center-view.ts';
import { centerViewStyles } from '../../content/center-view.styles.ts';
import { readContent, readPublished } from '../../content/read-content.ts';
import { selectField } from '../../field/select-field.ts';
import { textField } from '../../field/text-field.ts';
import { askPosition } from '../../position/ask-position.ts';
import { printDocument } from '../../print-document/print.ts';
import { addStyles } from '../../style/add-styles.ts';
import { fieldStyles } from '../../style/field.styles.ts';
import { centerDocument } from './center-document.ts';
import { metresBetween } from './center-distance.ts';
import { matchesCenter } from './center-search.ts';
import { listEn, listTh } from './list.messages.ts';
import { listStyles } from './list.styles.ts';

/** What the list needs of the element that it stands in. */
export interface ListHost extends ReactiveControllerHost {
  readonly centerUrl: string;
  readonly clock: () => Date;
  readonly language: Lang;
  readonly province: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shownProvince: string | undefined;
  choose(province: string): void;
}

/** What the element shows once it is here. */
export interface ListedCenters {
  render(): TemplateResult;
  /** Lets go of the element: another list takes its place. */
  leave(): void;
}

interface Center {
  readonly key: string;
  readonly content: ContentOf<'centers'>;
}

/** Fewer are found by looking. */
const LEAST_SEARCHED = 4;
const TICK_MS = 20_000;

const styled = new WeakSet<object>();
const styles = css`
  ${fieldStyles}
  ${centerViewStyles}
  ${listStyles}
`;

/**
 * Fetches the centres of a province, and on which days they are closed; where only the days are missing,
 * nothing is said about who is open.
 */
export async function readCenters(host: ListHost, signal: AbortSignal): Promise<ListedCenters> {
  const { centerUrl, shownProvince: province } = host;
  const address = `${centerUrl}/embed/content/days-off/${province ?? '00'}.json`;
  const [entries, daysOff] = await Promise.all([
    readContent({ centerUrl, province, kind: 'centers' }, signal),
    readPublished(address, { signal }).catch(() => undefined),
  ]);
  const centers = entries.flatMap(({ key, content }) =>
    content.kind === 'centers' ? [{ key, content }] : [],
  );
  return new CenterList(host, centers, (daysOff as DaysOff | undefined)?.days);
}

/** The list of centres with its search, and the order by distance where a reader asks for it. */
class CenterList implements ListedCenters, ReactiveController {
  readonly #host: ListHost;
  readonly #centers: readonly Center[];
  readonly #daysOff: ReadonlySet<string> | undefined;
  #typed = '';
  #said = '';
  #isAsking = false;
  #reader: Position | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ListHost, centers: readonly Center[], daysOff: readonly string[] | undefined) {
    this.#host = host;
    this.#centers = centers;
    this.#daysOff = daysOff && new Set(daysOff);
    host.addController(this);
    const { renderRoot: root } = host;
    if (!styled.has(root)) addStyles(root as ShadowRoot, styles);
    styled.add(root);
  }

  hostConnected(): void {
    // "Open now" goes on being true.
    this.#timer ??= setInterval(() => {
      this.#host.requestUpdate();
    }, TICK_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  leave(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  render(): TemplateResult {
    const { province, shownProvince } = this.#host;
    const text = this.#text;
    const found = this.#found;
    const isSearched = this.#typed.trim() !== '';
    return html`<div class="tools screen">
        ${province === undefined ? this.#renderProvinces() : nothing} ${this.#renderTools()}
      </div>
      <p class="said" role="status">
        ${this.#said || (isSearched ? text.found(found.length) : '')}
      </p>
      ${
        found.length > 0
          ? html`<ul class="list">
              ${found.map((center) => html`<li>${this.#renderCenter(center)}</li>`)}
            </ul>`
          : shownProvince === undefined && !isSearched
            ? nothing
            : html`<p class="notice">
                ${isSearched ? text.notFound : text.none}
                <a class="nowrap" href="tel:1567" translate="no">1567</a>
              </p>`
      }`;
  }

  #renderProvinces(): TemplateResult {
    const { language, shownProvince = '' } = this.#host;
    const text = this.#text;
    return selectField({
      id: 'province',
      label: text.province,
      hint: text.provinceHint,
      prompt: text.choose,
      value: shownProvince,
      choices: provinces.map((one) => ({ value: one.code, label: provinceLabel(one, language) })),
      onChange: (code) => {
        this.#host.choose(code);
      },
    });
  }

  #renderTools(): TemplateResult {
    const text = this.#text;
    const search = textField({
      id: 'search',
      label: text.search,
      hint: text.searchHint,
      type: 'search',
      value: this.#typed,
      onInput: (typed) => {
        this.#typed = typed;
        this.#say('');
      },
    });
    const isPlaced = this.#centers.filter(({ content }) => content.point !== null).length > 1;
    return html`${this.#centers.length < LEAST_SEARCHED ? nothing : search}
    ${
      isPlaced
        ? html`<div>
            <button
              class="button secondary"
              type="button"
              aria-describedby="nearest-hint"
              aria-disabled=${this.#isAsking ? 'true' : nothing}
              @click=${this.#onNearest}
            >
              ${text.nearest}
            </button>
            <p class="muted" id="nearest-hint">${text.nearestHint}</p>
          </div>`
        : nothing
    }`;
  }

  #renderCenter({ key, content }: Center): TemplateResult {
    const { centerUrl, clock, language, renderRoot, shownProvince = '00' } = this.#host;
    const text = this.#text;
    const daysOff = this.#daysOff;
    const print = async () => {
      try {
        await printDocument(centerDocument(content, language), language, renderRoot);
      } catch {
        this.#say(text.printFailed);
      }
    };
    return centerView(content, language, {
      opening: daysOff && openingAt(content.hours, clock(), (day) => daysOff.has(day)),
      metres: this.#metresTo(content),
      cardHref: `${centerUrl}/embed/content/centers/${shownProvince}/${key}.${language}.vcf`,
      more: html`<button class="link" type="button" @click=${print}>
        ${text.print}<span class="visually-hidden"> ${nameOf(content, language)}</span>
      </button>`,
    });
  }

  get #text() {
    return this.#host.language === 'en' ? listEn : listTh;
  }

  /** Those that were searched for, the nearest first where that is known. */
  get #found(): readonly Center[] {
    const found = this.#centers.filter(({ content }) => matchesCenter(this.#typed, content));
    if (this.#reader === undefined) return found;
    const away = ({ content }: Center) => this.#metresTo(content) ?? Infinity;
    return found.sort((one, other) => compare(away(one), away(other)));
  }

  #metresTo({ point }: ContentOf<'centers'>): number | undefined {
    const reader = this.#reader;
    return point === null || reader === undefined ? undefined : metresBetween(reader, point);
  }

  #say(said: string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  readonly #onNearest = async (): Promise<void> => {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#say(this.#text.asking);
    const answer = await askPosition();
    this.#isAsking = false;
    if ('error' in answer) {
      this.#say(this.#text.errors[answer.error]);
      return;
    }
    this.#reader = answer.position;
    const [nearest] = this.#found;
    this.#say(nearest ? this.#text.sorted(nameOf(nearest.content, this.#host.language)) : '');
  };
}

function nameOf({ nameTh, nameEn }: ContentOf<'centers'>, language: Lang): string {
  return inLanguage(nameTh, nameEn, language)[0];
}

/** Two that are nowhere keep their order. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
