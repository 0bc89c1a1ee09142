import { metresPerUnit, toPosition } from '@damrong/contract';
import type { MapCamera } from './map-camera.ts';

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
