import type { Lang } from '@damrong/contract';
import { nameOfChunk } from '../chunk/import-chunk.ts';
import type { LazyChunk } from '../chunk/lazy-chunk.ts';

/** What is told of an element or a page before it is opened, in one language. */
export interface Introduction {
  readonly name: string;
  readonly about: string;
}

/** A page of the centre's own site with the element on it. */
export interface HostedPage extends Readonly<Record<Lang, HostedPageMessages>> {
  /** After the language: `complaint` in `/th/complaint`. */
  readonly path: string;
  /** Boolean attributes that the element carries there. */
  readonly attributes?: readonly string[];
  /** The page may show a map, with the tiles of the centre's setting. */
  readonly hasMap?: true;
}

export interface HostedPageMessages {
  readonly name: string;
  /** For the list of services on the site's first page; a page without it is not listed there. */
  readonly about?: string;
  /** What the reader can do where the element does not come. */
  readonly without: string;
}

/** Everything that the rest of the product has to know of an element before its code is here. */
export interface ElementPlan {
  /** The tag without `damrong-`: name of the folder, of the chunk and of the direct entry. */
  readonly name: string;
  /** False where pages get the element by the loader alone. */
  readonly hasDirectEntry?: false;
  /** Pages of the centre's own site, that of the fallback first; its first page where there is none. */
  readonly pages?: readonly HostedPage[];
}

/** Makes the element a service that the hub opens in place. */
export interface Tile extends Readonly<Record<Lang, Introduction>> {
  /** Strokes of its sign in a box of 24. */
  readonly icon: string;
  /** The hub has its tile only where `show` names it: what stands there without stays as high as it is. */
  readonly isOnRequest?: true;
}

/** An element whose code comes when a page has it or a reader opens it. */
export interface LazyElement extends ElementPlan, Partial<Tile> {
  readonly chunk: LazyChunk<unknown>;
  /** Name of its page on the centre's own site. */
  readonly page: string;
}

type LazyPlan = ElementPlan &
  (Tile | { readonly icon?: never; readonly isOnRequest?: never }) & {
    readonly load: () => Promise<unknown>;
  };

/**
 * Plans an element. It stands in an `*.element.ts` in the element's folder, written out without any
 * expression: the build reads it, and gives each bundle no more of it than that needs.
 */
export function lazyElement({ load, ...plan }: LazyPlan): LazyElement {
  return { ...plan, chunk: { name: plan.name, load }, page: plan.pages?.[0]?.path ?? '' };
}

/** The element's tag without `damrong-`. */
export function nameOf({ chunk }: LazyElement): string {
  return nameOfChunk(chunk);
}
