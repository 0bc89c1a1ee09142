import {
  expandPlaceIndex,
  expandPlaces,
  expandProvinceMap,
  expandSubdistrictMap,
  getPlaceIndexRoute,
  getPlacesRoute,
  getProvinceMapRoute,
  getSubdistrictMapRoute,
  listPlaces,
  type ListedPlace,
  type ProvinceOutline,
  type SubdistrictOutline,
} from '@damrong/contract';
import type { Calls } from '../../platform/transport.ts';

// Forty kilobytes on a slow line; nobody needs them to go on.
const timeout = 20_000;

/** The centre that is asked, and the calls that ask it. A file of another shape fails to expand. */
export interface AskedCenter {
  readonly host: { readonly centerUrl: string };
  readonly calls: Calls;
}

const transportTo = ({ calls, host }: AskedCenter) =>
  calls.createTransport(host.centerUrl, { retry: 0 });

export interface DrawnProvinces {
  readonly credit: string;
  readonly outlines: readonly ProvinceOutline[];
}

/** Every place of the country, to be searched. */
export async function readPlaces(
  center: AskedCenter,
  signal: AbortSignal,
): Promise<readonly ListedPlace[]> {
  const { getJson } = center.calls;
  const options = { signal, timeout };
  return expandPlaceIndex(await getJson(transportTo(center), getPlaceIndexRoute, {}, options));
}

/** The outlines of the provinces: to draw, and to find a province. */
export async function readMap(center: AskedCenter, signal: AbortSignal): Promise<DrawnProvinces> {
  const { getJson } = center.calls;
  const options = { signal, timeout };
  const map = await getJson(transportTo(center), getProvinceMapRoute, {}, options);
  return { credit: map.credit, outlines: expandProvinceMap(map) };
}

/** What tells the subdistrict of a point, and what it is called. */
export interface ProvincePlaces {
  readonly credit: string;
  readonly outlines: readonly SubdistrictOutline[];
  readonly places: readonly ListedPlace[];
}

export async function readProvince(
  center: AskedCenter,
  province: string,
  signal: AbortSignal,
): Promise<ProvincePlaces> {
  const { getJson } = center.calls;
  const transport = transportTo(center);
  const input = { params: { province } };
  const options = { signal, timeout };
  const [map, file] = await Promise.all([
    getJson(transport, getSubdistrictMapRoute, input, options),
    getJson(transport, getPlacesRoute, input, options),
  ]);
  return {
    credit: map.credit,
    outlines: expandSubdistrictMap(map),
    places: listPlaces(province, expandPlaces(file).districts),
  };
}
