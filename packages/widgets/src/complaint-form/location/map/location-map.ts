import {
  formatPosition,
  nearProvinces,
  roundPosition,
  toMapPoint,
  toPosition,
  type Position,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../../style/add-styles.ts';
import type { Draft } from '../../draft.ts';
import type { DrawnProvinces } from '../country.ts';
import type { LocationContext } from '../location-context.ts';
import { MapView } from './map-view.ts';
import { locationMapStyles } from './location-map.styles.ts';
import { scaleBar } from './map-camera.ts';

/** Pixels of one unit at which a village is seen, where a point is given. */
const near = 0.8;

/** A map that stands still for so long says where its middle is. */
const rest = 700;

const zoomStep = 1.7;

/** A map of the provinces in which the point in the middle is chosen. */
export class LocationMap {
  readonly view: MapView;
  readonly #tools: LocationContext;
  readonly #drawn: DrawnProvinces;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #note = '';
  #lang: string;

  constructor(tools: LocationContext, drawn: DrawnProvinces) {
    this.#tools = tools;
    this.#drawn = drawn;
    this.#lang = tools.lang;
    const { host, state } = tools.form;
    addStyles(host.renderRoot as ShadowRoot, locationMapStyles);
    const tiles = host.getAttribute('map-tiles');
    const begin = () => {
      this.#begin(state.draft);
    };
    this.view = new MapView(drawn.outlines, this.#nameOf, tiles, { begin, moved: this.#onMove });
    this.view.element.addEventListener('keydown', this.#onKey);
  }

  get center(): Position {
    return roundPosition(toPosition(this.view.camera.center));
  }

  goTo(position: Position): void {
    const { camera } = this.view;
    camera.goTo(toMapPoint(position), Math.max(camera.scale, near));
    this.view.refresh();
  }

  render(): TemplateResult {
    const { text, form } = this.#tools;
    this.view.mark(form.state.draft.province);
    if (this.#lang !== this.#tools.lang) this.view.rename(this.#nameOf);
    this.#lang = this.#tools.lang;
    const { element } = this.view;
    const attributes = { role: 'application', tabindex: '0', 'aria-label': text.map };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.setAttribute('aria-describedby', 'map-hint');
    return html`<div class="field map-panel">
      <p class="hint" id="map-hint">${text.mapHint}</p>
      ${element} ${this.#renderLegend()}
      <div class="map-buttons">
        ${this.#button('+', text.zoomIn, this.#zoomIn)}
        ${this.#button('↑', text.up, () => this.#step(0, -1))}
        ${this.#button('−', text.zoomOut, this.#zoomOut)}
        ${this.#button('←', text.left, () => this.#step(-1, 0))}
        ${this.#button('↓', text.down, () => this.#step(0, 1))}
        ${this.#button('→', text.right, () => this.#step(1, 0))}
      </div>
      <button class="button" type="button" @click=${this.#take}>${text.useCenter}</button>
      <p class="muted" role="status">${this.#note}</p>
    </div>`;
  }

  /** Shows the point that is given, else the province that is chosen, else the country. */
  #begin({ position, province }: Draft): void {
    const { camera } = this.view;
    const outline = this.#drawn.outlines.find(({ code }) => code === province);
    camera.fit(outline?.rings.flat());
    if (position !== undefined) camera.goTo(toMapPoint(position), Math.max(camera.scale, near));
  }

  #renderLegend(): TemplateResult {
    const { text, form } = this.#tools;
    const { metres, pixels } = scaleBar(this.view.camera);
    const tilesCredit = form.host.getAttribute('map-tiles-credit');
    return html`<div class="legend muted">
      <span class="bar">
        <svg aria-hidden="true" width=${pixels} height="6"><path d="M0 0v5h${pixels}V0" /></svg>
        ${metres < 1000 ? text.metres(metres) : text.kilometres(metres / 1000)}
      </span>
      <span
        >${text.credit(this.#drawn.credit)}${tilesCredit === null ? nothing : `, ${tilesCredit}`}</span
      >
    </div>`;
  }

  #button(sign: string, label: string, act: () => void): TemplateResult {
    return html`<button class="button secondary" type="button" aria-label=${label} @click=${act}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  readonly #nameOf = (code: string): string => this.#tools.nameOf(code).replace(/^จังหวัด/, '');

  readonly #take = (): void => {
    this.#tools.takeFromMap(this.center);
  };

  readonly #zoomIn = (): void => {
    this.#zoom(zoomStep);
  };

  readonly #zoomOut = (): void => {
    this.#zoom(1 / zoomStep);
  };

  #zoom(factor: number): void {
    this.view.camera.zoom(factor);
    this.view.refresh();
  }

  /** An eighth of the view; with Shift a little, to aim. */
  #step(x: number, y: number, part = 8): void {
    const { camera } = this.view;
    camera.pan((x * camera.width) / part, (y * camera.height) / part);
    this.view.refresh();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const part = event.shiftKey ? 60 : 8;
    const act = {
      ArrowLeft: () => this.#step(-1, 0, part),
      ArrowRight: () => this.#step(1, 0, part),
      ArrowUp: () => this.#step(0, -1, part),
      ArrowDown: () => this.#step(0, 1, part),
      '+': this.#zoomIn,
      '=': this.#zoomIn,
      '-': this.#zoomOut,
      Enter: this.#take,
    }[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  readonly #onMove = (): void => {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#say, rest);
    this.#tools.changed();
  };

  readonly #say = (): void => {
    const [inside] = nearProvinces(this.#drawn.outlines, this.center, 0);
    const province = inside && this.#tools.nameOf(inside.code);
    this.#note = this.#tools.text.center(formatPosition(this.center), province);
    this.#tools.changed();
  };
}
