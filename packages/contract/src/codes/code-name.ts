import type { Lang } from './languages.ts';

/** One entry of a closed list: a code that is stored and the names that are shown. */
export interface CodeName {
  readonly code: string;
  readonly th: string;
  readonly en: string;
}

/** The codes of a list, typed as their union; for schemas. */
export function codesOf<const List extends readonly { readonly code: string }[]>(
  list: List,
): readonly List[number]['code'][] {
  return list.map((entry) => entry.code);
}

/** The name of a code, or the code itself when a newer server knows one that we do not. */
export function codeName(list: readonly CodeName[], code: string, lang: Lang): string {
  return list.find((entry) => entry.code === code)?.[lang] ?? code;
}
