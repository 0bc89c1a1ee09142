import * as z from 'zod/mini';
import { markup, type Markup } from './markup.ts';

/** Pictures under the map of the hosted complaint page; without them it draws outlines alone. */
export interface MapTiles {
  /** With `{z}`, `{x}` and `{y}`, in the Web Mercator grid that tile servers share. */
  readonly address: string;
  /** The credit that the licence of the pictures requires. */
  readonly credit: string;
}

export const tileAddress = z
  .string()
  .check(
    z.refine(
      (text) =>
        /^https?:\/\/[^/{}\s]+\/[^\s"'<>]*$/.test(text) &&
        ['{z}', '{x}', '{y}'].every((part) => text.split(part).length === 2) &&
        URL.canParse(text),
      { error: 'is not an address such as https://tiles.example.go.th/{z}/{x}/{y}.png' },
    ),
  );

/** Attributes of the complaint form. */
export function tileAttributes({ address, credit }: MapTiles): Markup {
  return markup` map-tiles="${address}" map-tiles-credit="${credit}"`;
}

/** The source that a page's content security policy has to allow for images. */
export function tileSource({ address }: MapTiles): string {
  return new URL(address).origin;
}
