/** Degrees of WGS 84, as a telephone reports them. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point on our map, in pixels of the Web Mercator world at zoom 10 from our own corner. */
export type MapPoint = readonly [x: number, y: number];

/** The zoom at which one unit of the map is one pixel of the usual tiles: 150 m in Thailand. */
export const mapZoom = 10;

/** Subtracted from the x and y of the world, so that coordinates stay short. */
export const mapCorner: MapPoint = [201_900, 115_800];

/** Width and height of the map in its units; all of Thailand lies inside. */
export const mapSize: MapPoint = [6200, 11_300];

const world = 256 * 2 ** mapZoom;

/** Web Mercator, as every tile server draws it. */
export function toMapPoint({ latitude, longitude }: Position): MapPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = longitude / 360 + 0.5;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [x * world - mapCorner[0], y * world - mapCorner[1]];
}

/** The inverse of `toMapPoint`: where on the earth a pressed point of the map is. */
export function toPosition([x, y]: MapPoint): Position {
  const longitude = ((x + mapCorner[0]) / world - 0.5) * 360;
  const height = Math.PI * (1 - (2 * (y + mapCorner[1])) / world);
  return { latitude: (Math.atan(Math.sinh(height)) * 180) / Math.PI, longitude };
}

/** Metres of one unit of the map at this latitude. */
export function metresPerUnit(latitude: number): number {
  return (40_075_016.7 * Math.cos((latitude * Math.PI) / 180)) / world;
}
