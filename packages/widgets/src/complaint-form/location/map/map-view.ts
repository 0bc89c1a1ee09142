import type { MapPoint, ProvinceOutline } from '@damrong/contract';
import { MapCamera } from './map-camera.ts';
import { MapGestures } from './map-gestures.ts';
import { MapTiles, svgElement } from './map-tiles.ts';

/** Pixels; smaller than text, larger than a legend. */
const nameSize = 13;

/** Pixels of one unit from which the names of provinces have room. */
const namesFrom = 0.11;

/**
 * The map as a drawing that is moved by changing what is seen of it. It is no Lit template: at every
 * move one attribute changes, and seventy-seven paths stay as they are.
 */
export class MapView {
  readonly element = document.createElement('div');
  readonly camera = new MapCamera();

  readonly #drawing = svgElement('svg', { 'aria-hidden': 'true', preserveAspectRatio: 'none' });
  readonly #names = svgElement('g', { class: 'names' });
  readonly #outlines = new Map<string, SVGElement>();
  readonly #tiles: MapTiles | undefined;
  readonly #moved: () => void;
  readonly #begin: () => void;
  #hasBegun = false;

  /** `begin` is called when the size is known and the camera may be placed; `moved` at every move. */
  constructor(
    outlines: readonly ProvinceOutline[],
    nameOf: (code: string) => string,
    tiles: string | null,
    { begin, moved }: { readonly begin: () => void; readonly moved: () => void },
  ) {
    this.#moved = moved;
    this.#begin = begin;
    this.#tiles = tiles === null ? undefined : new MapTiles(tiles);
    this.element.className = 'map';
    this.element.toggleAttribute('data-tiles', tiles !== null);
    this.#draw(outlines, nameOf);
    new MapGestures(this.element, this.camera, this.refresh);
    new ResizeObserver(this.#onResize).observe(this.element);
  }

  /** Shows what the camera sees. */
  readonly refresh = (): void => {
    const { camera } = this;
    this.#drawing.setAttribute('viewBox', camera.seen.join(' '));
    this.#names.setAttribute('font-size', String(nameSize / camera.scale));
    this.#names.toggleAttribute('hidden', camera.scale < namesFrom);
    this.#tiles?.draw(camera);
    this.#moved();
  };

  /** Marks the province that is chosen. */
  mark(code: string): void {
    for (const [own, path] of this.#outlines) path.toggleAttribute('data-chosen', own === code);
  }

  rename(nameOf: (code: string) => string): void {
    for (const name of this.#names.children) {
      name.textContent = nameOf(name.getAttribute('data-code') ?? '');
    }
  }

  #draw(outlines: readonly ProvinceOutline[], nameOf: (code: string) => string): void {
    if (this.#tiles !== undefined) this.#drawing.append(this.#tiles.group);
    for (const { code, label, rings } of outlines) {
      const path = svgElement('path', { d: rings.map(pathOf).join('') });
      this.#outlines.set(code, path);
      this.#drawing.append(path);
      const [x, y] = label;
      const name = svgElement('text', { x, y, 'data-code': code });
      name.textContent = nameOf(code);
      this.#names.append(name);
    }
    const cross = svgElement('svg', {
      class: 'cross',
      'aria-hidden': 'true',
      viewBox: '-20 -20 40 40',
    });
    for (const layer of ['under', 'over']) {
      cross.append(
        svgElement('path', { class: layer, d: 'M-18 0h13M5 0h13M0-18v13M0 5v13M0-1v2' }),
      );
    }
    this.#drawing.append(this.#names);
    this.element.append(this.#drawing, cross);
  }

  readonly #onResize = ([entry]: ResizeObserverEntry[]): void => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (width === 0 || (!this.camera.resize(width, height) && this.#hasBegun)) return;
    if (!this.#hasBegun) this.#begin();
    this.#hasBegun = true;
    this.refresh();
  };
}

function pathOf(ring: readonly MapPoint[]): string {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
