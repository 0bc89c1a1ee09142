import type { ContentEntry, Lang } from '@damrong/contract';
import { contentWords } from '../locale/content.ts';
import { entryName } from './content-names.ts';

const STEP = 10;
const LAST = 9999;

/** Whether the province shows an entry of its own in the place of a national one. */
export function isReplaced(entry: ContentEntry, entries: readonly ContentEntry[]): boolean {
  return (
    entry.provinceCode === null &&
    entries.some(
      ({ key, provinceCode, publishedVersion }) =>
        key === entry.key && provinceCode !== null && publishedVersion !== null,
    )
  );
}

/** Where an entry goes that is put at the end. */
export function lastPosition(entries: readonly ContentEntry[]): number {
  return Math.min(LAST, Math.max(0, ...entries.map(({ position }) => position)) + STEP);
}

/** Between which others an entry of this key and place is shown. */
export function placeText(
  { key, position }: Pick<ContentEntry, 'position'> & { readonly key: string | undefined },
  entries: readonly ContentEntry[],
  lang: Lang,
): string {
  const text = contentWords[lang];
  const others = entries
    .filter((entry) => entry.key !== key && !entry.content.hidden && !isReplaced(entry, entries))
    .sort((one, other) => one.position - other.position || (one.key < other.key ? -1 : 1));
  const isBefore = (other: ContentEntry) =>
    other.position < position ||
    (other.position === position && key !== undefined && other.key < key);
  const before = others.filter(isBefore).at(-1);
  const after = others.find((other) => !isBefore(other));
  if (before && after) return text.placeBetween(entryName(before, lang), entryName(after, lang));
  if (before) return text.placeLast(entryName(before, lang));
  return after ? text.placeFirst(entryName(after, lang)) : text.placeOnly;
}
