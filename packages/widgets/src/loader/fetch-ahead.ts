import { shownParts } from '../center/shown-parts.ts';
import { setEmbedScript } from '../chunk/embed-address.ts';
import { preloadChunk } from '../chunk/load-chunk.ts';
import { nameOf } from '../element/element-plan.ts';
import { lazyElements } from '../elements.ts';
import { ownScripts, settingOf } from './own-scripts.ts';

/**
 * Asks for the elements that this page shows at once, before Lit and our own elements are set up:
 * on a slow phone setting up takes half as long as the answer.
 */
for (const script of ownScripts('damrong')) {
  setEmbedScript(script, settingOf(script, 'api'));
  const shown = shownParts(settingOf(script, 'show'));
  const named = lazyElements.filter((element) => shown.includes(nameOf(element)));
  for (const element of lazyElements) {
    const isOpenAtOnce = named.length === 1 && named[0] === element;
    const isPlaced = document.getElementsByTagName(`damrong-${nameOf(element)}`).length > 0;
    if (isOpenAtOnce || isPlaced) preloadChunk(element.chunk);
  }
}
