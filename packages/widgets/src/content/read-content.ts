import type {
  ContentIndex,
  ContentKind,
  PublishedContent,
  PublishedStatistics,
} from '@damrong/contract';
import { fetch } from '../platform/platform.ts';

export interface ContentAddress {
  readonly centerUrl: string;
  readonly kind: ContentKind;
  /** Two-digit code; what holds for the whole country where it is left out. */
  readonly province: string | undefined;
}

/**
 * What the centre has published of a kind: the index of the province, and the file that it names. None
 * of it is checked again, for which the schemas weigh too much; it is only ever shown as text.
 *
 * @throws where it cannot be had
 */
export async function readContent(
  address: ContentAddress,
  signal: AbortSignal,
): Promise<PublishedContent['entries']> {
  const file = (await readFile(address, signal)) as Partial<PublishedContent> | undefined;
  if (file === undefined) return [];
  if (!Array.isArray(file.entries)) throw new TypeError(address.kind);
  return file.entries;
}

/**
 * The numbers of a province, the latest quarter first; none where nothing is published.
 *
 * @throws where they cannot be had
 */
export async function readStatistics(
  address: Omit<ContentAddress, 'kind'>,
  signal: AbortSignal,
): Promise<PublishedStatistics['quarters']> {
  const found = await readFile({ ...address, kind: 'statistics' }, signal);
  const file = found as Partial<PublishedStatistics> | undefined;
  if (file === undefined) return [];
  if (!Array.isArray(file.quarters)) throw new TypeError('statistics');
  return file.quarters as PublishedStatistics['quarters'];
}

interface FileAddress extends Omit<ContentAddress, 'kind'> {
  readonly kind: keyof ContentIndex;
}

/** Undefined where nothing of the kind was ever published. */
async function readFile(address: FileAddress, signal: AbortSignal): Promise<unknown> {
  try {
    return await readNamed(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    // A cache on the way may know an index whose file is gone.
    return readNamed(address, { signal, cache: 'reload' });
  }
}

async function readNamed(
  { centerUrl, kind, province = '00' }: FileAddress,
  init: RequestInit,
): Promise<unknown> {
  const folder = `${centerUrl}/embed/content/`;
  const index = (await readPublished(`${folder}${province}.json`, init)) as ContentIndex;
  const name = index[kind];
  return name === undefined ? undefined : readPublished(folder + name, init);
}

/**
 * A published file of the centre.
 * @throws where it cannot be had
 */
export async function readPublished(address: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(address, { ...init, credentials: 'omit' });
  if (!response.ok) throw new TypeError(`${response.status}`);
  return response.json();
}
