import {
  followService,
  type ContentBody,
  type ContentIndex,
  type ContentKind,
  type PublishedContent,
} from '@damrong/contract';
import { contentFileName } from './content-files.ts';

/** Stands for the whole country in names and keys. */
export const NATION = '00';

/** An entry that is shown today. */
export interface ShownEntry {
  readonly province_code: string | null;
  readonly key: string;
  readonly position: number;
  readonly content: ContentBody;
}

export interface ComposedKind {
  /** The files by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The name of the file that holds for a province, or for any that has nothing of its own. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The files of one kind: one for the whole country, and one for each province with entries of its own,
 * in which those of the same key stand in the place of the national ones. It follows from the entries
 * alone, so that every process composes the same.
 */
export function composeKind(kind: ContentKind, entries: readonly ShownEntry[]): ComposedKind {
  const areas = new Set([NATION, ...entries.map(({ province_code: code }) => code ?? NATION)]);
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  for (const area of areas) {
    const text = JSON.stringify(fileOf(kind, area, entries));
    const name = contentFileName(kind, area, text);
    files.set(name, text);
    names.set(area, name);
  }
  return { files, names };
}

function fileOf(kind: ContentKind, area: string, entries: readonly ShownEntry[]): PublishedContent {
  const shown = new Map<string, ShownEntry>();
  for (const wanted of [null, area]) {
    for (const entry of entries) {
      if (entry.province_code !== wanted) continue;
      const composed = followed(entry, shown.get(entry.key));
      if (composed !== undefined) shown.set(entry.key, composed);
    }
  }
  return {
    kind,
    provinceCode: area === NATION ? null : area,
    entries: [...shown.values()]
      .filter(({ content }) => !content.hidden)
      .sort((one, other) => one.position - other.position || (one.key < other.key ? -1 : 1))
      .map(({ key, content }) => ({ key, content })),
  };
}

/** A province's entry with what it takes from the national one; without that one there is nothing to take. */
function followed(own: ShownEntry, national: ShownEntry | undefined): ShownEntry | undefined {
  if (own.content.kind !== 'services' || own.content.follows.length === 0) return own;
  if (national?.content.kind !== 'services') return undefined;
  const position = own.content.follows.includes('order') ? national.position : own.position;
  return { ...own, position, content: followService(own.content, national.content) };
}

/** What a page of the province asks for first. */
export function indexOf(
  kinds: ReadonlyMap<keyof ContentIndex, ComposedKind>,
  area: string,
): ContentIndex {
  const paths: Partial<Record<keyof ContentIndex, string>> = {};
  for (const [kind, { names }] of kinds) {
    const name = names.get(area) ?? names.get(NATION);
    if (name !== undefined) paths[kind] = name;
  }
  return paths;
}
