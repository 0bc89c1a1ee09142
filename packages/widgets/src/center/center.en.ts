import { tilesEn } from './tiles.en.ts';
import type { CenterMessages } from './center.th.ts';

export const messages: CenterMessages = {
  title: 'Services of the centre',
  tiles: tilesEn,
  back: 'Back to all services',
  opening: 'Opening the service',
};
