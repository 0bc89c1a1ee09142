import { isProvinceCode, languages, type Lang } from '@damrong/contract';
import type { ElementPage } from '../pages/element-pages.ts';
import { ownColors, type Colors } from './contrast.ts';
import type { SnippetService } from './write-snippets.ts';

/** What a webmaster has chosen, as far as it can be understood. */
export interface Wishes {
  readonly province: string;
  readonly lang: Lang | undefined;
  /** The parts of the hub that are wanted, by their names without `damrong-`. */
  readonly show: readonly string[];
  readonly colors: Colors;
  /** Exact origin of the site that holds a frame; empty where none was given. */
  readonly site: string;
  /** Whether something was typed for a site that is no address. */
  readonly isSiteWrong: boolean;
}

type Query = Readonly<Record<string, unknown>>;

export const DEFAULT_PROVINCE = '10';
const COLOR = /^#[0-9a-f]{6}$/;

export function readWishes(query: Query, services: readonly SnippetService[]): Wishes {
  const known = partsOf(services);
  const show = listOf(query['show']).filter((name) => known.includes(name));
  const province = textOf(query['province']);
  const lang = textOf(query['lang']);
  const typed = textOf(query['site']).trim();
  const site = originOf(typed);
  return {
    province: isProvinceCode(province) ? province : DEFAULT_PROVINCE,
    lang: languages.find((one) => one === lang),
    show: show.length === 0 ? usualPartsOf(services) : known.filter((name) => show.includes(name)),
    colors: {
      band: colorOf(query['band'], ownColors.band),
      light: colorOf(query['light'], ownColors.light),
      dark: colorOf(query['dark'], ownColors.dark),
    },
    site: site ?? '',
    isSiteWrong: typed !== '' && site === undefined,
  };
}

/** What a hub shows where its page names nothing, in its order. */
export function usualPartsOf(services: readonly SnippetService[]): string[] {
  return partsOf(services.filter(({ isOnRequest }) => !isOnRequest));
}

function partsOf(services: readonly SnippetService[]): string[] {
  return ['banner', ...services.map(({ tag }) => nameOf(tag))];
}

export function nameOf(tag: string): string {
  return tag.replace(/^damrong-/, '');
}

/** The services with a page of their own, as the built widgets tell of them. */
export function servicesOf(pages: readonly ElementPage[]): SnippetService[] {
  const first = pages.filter(
    ({ tag, th }, index) =>
      th.about !== undefined && pages.findIndex((one) => one.tag === tag) === index,
  );
  return first.map(({ tag, path, isOnRequest, th, en }) => ({
    tag,
    path,
    isOnRequest,
    name: { th: th.name, en: en.name },
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

function colorOf(value: unknown, own: string): string {
  const color = textOf(value).toLowerCase();
  return COLOR.test(color) ? color : own;
}

function originOf(typed: string): string | undefined {
  const url = URL.parse(/^https?:\/\//.test(typed) ? typed : `https://${typed}`);
  return url !== null && /^[\w.-]+\.\w+$|^localhost$/.test(url.hostname) ? url.origin : undefined;
}
