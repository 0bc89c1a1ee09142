import { version } from '../element/version.ts';
import { chunks } from './chunk-map.ts';
import { fetchChecked } from './fetch-checked.ts';
import { preferAddress, releaseAddresses } from './embed-address.ts';

const checked = new Map<string, Promise<void>>();
let isTold = false;
let tell: (chunk: string) => void = () => {};

/** What else is done once, when a chunk cannot be had from anywhere. */
export function onMissingChunk(act: (chunk: string) => void): void {
  tell = act;
}

/**
 * Fetches a chunk and all that it imports side by side; none runs before all are checked.
 *
 * @param name all that a bundle holds of a chunk's declaration
 */
export async function importChunk(name: string): Promise<unknown> {
  const addresses = await fetchChunk(name);
  return (await import(/* @vite-ignore */ addresses[0] ?? '')) as unknown;
}

export function nameOfChunk(name: string): string {
  return name;
}

/** Fetches and checks without running anything. */
export async function fetchChunk(name: string): Promise<string[]> {
  const releases = releaseAddresses(version);
  for (const release of releases) {
    try {
      const addresses = await fetchFrom(release, name);
      preferAddress(release);
      return addresses;
    } catch {
      // The next one may have it.
    }
  }
  if (!isTold) {
    isTold = true;
    tell(name);
    const places = releases.join(', ') || 'any address';
    console.warn(
      `Damrong: the rest of ${version} is not at ${places}. Do not combine or copy it, or set data-api="…".`,
    );
  }
  throw new Error(name);
}

function fetchFrom(release: string, name: string): Promise<string[]> {
  return Promise.all(
    (chunks[name] ?? []).map(async ([file, hash]) => {
      const address = release + file;
      await once(address, `sha256-${hash}`);
      return address;
    }),
  );
}

/** A file that came is not asked for again; one that failed may be. */
function once(address: string, integrity: string): Promise<void> {
  let coming = checked.get(address);
  if (coming === undefined) {
    coming = fetchChecked(address, integrity);
    checked.set(address, coming);
    coming.catch(() => checked.delete(address));
  }
  return coming;
}
