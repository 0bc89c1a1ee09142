import { definedTag, sources } from './read-elements.js';

/** What each element is called after `damrong-`. */
export const elementNames = sources('*/*.define.ts').map(({ path, text }) =>
  definedTag(path, text).tag.replace(/^damrong-/, ''),
);
