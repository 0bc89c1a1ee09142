import {
  expandPlaceIndex,
  expandPlaces,
  expandProvinceMap,
  expandSubdistrictMap,
  listPlaces,
  type ListedPlace,
  type PlaceIndex,
  type PlacesFile,
  type ProvinceMap,
  type ProvinceOutline,
  type SubdistrictMap,
  type SubdistrictOutline,
} from '@damrong/contract';
import { fetch } from '../../platform/platform.ts';

// Forty kilobytes on a slow line; nobody needs them to go on.
const timeout = 20_000;

export interface DrawnProvinces {
  readonly credit: string;
  readonly outlines: readonly ProvinceOutline[];
}

/** Every place of the country, to be searched: the contract's `getPlaceIndex`. */
export async function readPlaces(
  baseUrl: string,
  signal: AbortSignal,
): Promise<readonly ListedPlace[]> {
  return expandPlaceIndex((await readFile(`${baseUrl}/v1/places`, signal)) as PlaceIndex);
}

/** The outlines of the provinces, the contract's `getProvinceMap`: to draw, and to find a province. */
export async function readMap(baseUrl: string, signal: AbortSignal): Promise<DrawnProvinces> {
  const map = (await readFile(`${baseUrl}/v1/province-map`, signal)) as ProvinceMap;
  return { credit: map.credit, outlines: expandProvinceMap(map) };
}

/** What tells the subdistrict of a point, and what it is called. */
export interface ProvincePlaces {
  readonly credit: string;
  readonly outlines: readonly SubdistrictOutline[];
  readonly places: readonly ListedPlace[];
}

/** The contract's `getSubdistrictMap` and `getPlaces` of one province. */
export async function readProvince(
  baseUrl: string,
  province: string,
  signal: AbortSignal,
): Promise<ProvincePlaces> {
  const [map, file] = (await Promise.all([
    readFile(`${baseUrl}/v1/subdistrict-map/${province}`, signal),
    readFile(`${baseUrl}/v1/places/${province}`, signal),
  ])) as [SubdistrictMap, PlacesFile];
  return {
    credit: map.credit,
    outlines: expandSubdistrictMap(map),
    places: listPlaces(province, expandPlaces(file).districts),
  };
}

// Without the SDK: its schemas would come a second time. A file of another shape fails to expand.
async function readFile(address: string, signal: AbortSignal): Promise<unknown> {
  const stop = new AbortController();
  const giveUp = () => {
    stop.abort();
  };
  const late = setTimeout(giveUp, timeout);
  signal.addEventListener('abort', giveUp);
  try {
    const answer = await fetch(address, { signal: stop.signal, credentials: 'omit' });
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    return await answer.json();
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', giveUp);
  }
}
