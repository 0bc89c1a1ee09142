import { serviceChunks, services } from '../center/services.ts';
import { setEmbedScript } from '../chunk/embed-address.ts';
import { preloadChunk } from '../chunk/load-chunk.ts';
import { ownScripts } from './own-scripts.ts';

/**
 * Asks for the elements that this page shows at once, before Lit and our own elements are set up:
 * on a slow phone setting up takes half as long as the answer.
 */
for (const script of ownScripts('damrong')) {
  setEmbedScript(script);
  const shown = (script.dataset['show'] ?? '').split(/\s+/);
  const named = services.filter((service) => shown.includes(service));
  for (const service of services) {
    const isOpenAtOnce = named.length === 1 && named[0] === service;
    const isPlaced = document.getElementsByTagName(`damrong-${service}`).length > 0;
    if (isOpenAtOnce || isPlaced) preloadChunk(serviceChunks[service]);
  }
}
