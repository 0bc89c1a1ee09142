import type { ContentIndex, ContentKind, PublishedContent } from '@damrong/contract';
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
  try {
    return await readEntries(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    // A cache on the way may know an index whose file is gone.
    return readEntries(address, { signal, cache: 'reload' });
  }
}

async function readEntries(
  { centerUrl, kind, province = '00' }: ContentAddress,
  init: RequestInit,
): Promise<PublishedContent['entries']> {
  const folder = `${centerUrl}/embed/content/`;
  const index = (await readPublished(`${folder}${province}.json`, init)) as ContentIndex;
  const name = index[kind];
  if (name === undefined) return [];
  const file = (await readPublished(folder + name, init)) as Partial<PublishedContent>;
  if (!Array.isArray(file.entries)) throw new TypeError(name);
  return file.entries;
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
