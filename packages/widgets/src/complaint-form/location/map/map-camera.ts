import { type MapPoint, mapSize, metresPerUnit, toPosition } from '@damrong/contract';

/** Pixels of one unit of the map at which a street would fill the view: 20 m a pixel. */
const closest = 8;

/** What part of the map is seen: its middle, how large, in a view of so many pixels. */
export class MapCamera {
  center: MapPoint = [mapSize[0] / 2, mapSize[1] / 2];
  /** Pixels of one unit of the map. */
  scale = 0.03;
  width = 320;
  height = 320;

  /** The left, top, width and height that are seen, in units of the map. */
  get seen(): readonly [x: number, y: number, width: number, height: number] {
    const [x, y] = this.center;
    const [width, height] = [this.width / this.scale, this.height / this.scale];
    return [x - width / 2, y - height / 2, width, height];
  }

  /** True where it has grown or shrunk. */
  resize(width: number, height: number): boolean {
    if (width === this.width && height === this.height) return false;
    [this.width, this.height] = [width, height];
    this.#clamp();
    return true;
  }

  /** Shows all of these points, or the whole map. */
  fit(points: readonly MapPoint[] = [[0, 0], mapSize]): void {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const room = 0.9;
    this.scale = room * Math.min(this.width / (right - left), this.height / (bottom - top));
    this.center = [(left + right) / 2, (top + bottom) / 2];
    this.#clamp();
  }

  goTo(point: MapPoint, scale = this.scale): void {
    this.center = point;
    this.scale = scale;
    this.#clamp();
  }

  /** Moves what is seen by pixels. */
  pan(x: number, y: number): void {
    const [centerX, centerY] = this.center;
    this.goTo([centerX + x / this.scale, centerY + y / this.scale]);
  }

  /** Zooms so that what lies so many pixels from the middle stays where it is. */
  zoom(factor: number, [x, y]: MapPoint = [0, 0]): void {
    const before = this.scale;
    this.scale = before * factor;
    this.#clamp();
    this.pan(x * (this.scale / before - 1), y * (this.scale / before - 1));
  }

  #clamp(): void {
    const [width, height] = mapSize;
    const farthest = 0.9 * Math.min(this.width / width, this.height / height);
    this.scale = Math.min(closest, Math.max(farthest, this.scale));
    const [x, y] = this.center;
    this.center = [Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y))];
  }
}

const longest = 90;

/** A round length and how many pixels it takes in the middle of the map. */
export function scaleBar(camera: MapCamera): { metres: number; pixels: number } {
  const { latitude } = toPosition(camera.center);
  const metresPerPixel = metresPerUnit(latitude) / camera.scale;
  const most = longest * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((times) => times * power <= most) ?? 1) * power;
  return { metres, pixels: metres / metresPerPixel };
}
