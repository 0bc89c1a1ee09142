import { loadChunk } from '../chunk/load-chunk.ts';
import { surroundingsChunk } from '../element/surroundings.chunk.ts';
import { settingNames, settingOf } from './own-scripts.ts';

/**
 * Puts an element where the script tag stands. Where it has no place of its own – in the head, taken
 * away meanwhile – or names another one, the rest of the code finds it; without that code, the end
 * of the body has to do for the way out.
 */
export function placeElement(script: HTMLScriptElement, tag: string): void {
  const target = settingOf(script, 'target');
  const create = (): HTMLElement => {
    const element = document.createElement(tag);
    for (const name of settingNames) {
      const value = settingOf(script, name);
      if (value !== null && name !== 'target') element.setAttribute(name, value);
    }
    return element;
  };
  if (target === null && script.isConnected && !script.closest('head')) {
    // A page that caches its own body (Turbo) brings the element back together with the script.
    if (script.nextElementSibling?.localName !== tag) script.after(create());
    return;
  }
  loadChunk(surroundingsChunk).then(
    ({ placeElsewhere }) => {
      placeElsewhere(script, target, create);
    },
    () => {
      document.body.append(create());
    },
  );
}
