import { define } from '../element/define.ts';
import { settingOf } from './own-scripts.ts';
import { placeElement } from './place-element.ts';
import { startEntry } from './start-entry.ts';

/**
 * An entry of one element: registers it and, where the script tag names a province, puts one where
 * the tag stands.
 */
export function startDirectEntry(
  entry: string,
  tag: string,
  constructor: CustomElementConstructor,
): void {
  const scripts = startEntry(entry);
  define(tag, constructor);
  for (const script of scripts) {
    if (settingOf(script, 'province') !== null) placeElement(script, tag);
  }
}
