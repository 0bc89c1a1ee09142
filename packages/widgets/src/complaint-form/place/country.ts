import {
  expandPlaceIndex,
  expandProvinceMap,
  type ListedPlace,
  type PlaceIndex,
  type ProvinceMap,
  type ProvinceOutline,
} from '@damrong/contract';

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
