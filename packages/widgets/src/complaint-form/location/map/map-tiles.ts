import { mapCorner, mapZoom } from '@damrong/contract';
import type { MapCamera } from './map-camera.ts';

const tileSize = 256;
const farthestZoom = 5;
const closestZoom = 18;

/**
 * Pictures of a tile server under the outlines, for sites that name one: an address with `{z}`,
 * `{x}` and `{y}`. Nothing is fetched where none is named.
 */
export class MapTiles {
  readonly group = svgElement('g');
  readonly #address: string;
  readonly #shown = new Map<string, SVGElement>();

  constructor(address: string) {
    this.#address = address;
  }

  draw(camera: MapCamera): void {
    const exact = mapZoom + Math.log2(camera.scale);
    const zoom = Math.min(closestZoom, Math.max(farthestZoom, Math.round(exact)));
    const units = tileSize / 2 ** (zoom - mapZoom);
    const [x, y, width, height] = camera.seen;
    const [cornerX, cornerY] = mapCorner;
    const wanted = new Set<string>();
    for (let row = at(y + cornerY, units); row <= at(y + height + cornerY, units); row += 1) {
      for (
        let column = at(x + cornerX, units);
        column <= at(x + width + cornerX, units);
        column += 1
      ) {
        const key = `${zoom}/${column}/${row}`;
        wanted.add(key);
        if (this.#shown.has(key)) continue;
        const left = column * units - cornerX;
        this.#show(key, left, row * units - cornerY, units);
      }
    }
    for (const [key, image] of this.#shown) {
      if (wanted.has(key)) continue;
      image.remove();
      this.#shown.delete(key);
    }
  }

  #show(key: string, x: number, y: number, size: number): void {
    const [z = '', column = '', row = ''] = key.split('/');
    const href = this.#address.replace('{z}', z).replace('{x}', column).replace('{y}', row);
    const image = svgElement('image', { href, x, y, width: size, height: size });
    this.#shown.set(key, image);
    this.group.append(image);
  }
}

function at(place: number, units: number): number {
  return Math.floor(place / units);
}

/** An element of a drawing with its attributes. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
