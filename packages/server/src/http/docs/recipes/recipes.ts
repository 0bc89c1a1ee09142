import { dnn } from './dnn.ts';
import { drupal } from './drupal.ts';
import { frames } from './frames.ts';
import { joomla } from './joomla.ts';
import { plainHtml } from './plain-html.ts';
import type { Recipe } from './recipe.ts';
import { tagManagers } from './tag-managers.ts';
import { wordpress } from './wordpress.ts';

/** In the order of the list; the systems that provincial offices use most come first. */
export const recipes: readonly Recipe[] = [
  joomla,
  wordpress,
  drupal,
  dnn,
  plainHtml,
  frames,
  tagManagers,
];
