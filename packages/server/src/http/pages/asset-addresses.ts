import { createHash } from 'node:crypto';
import { docsCss } from '../docs/docs-css.ts';
import { pageCss } from './page-css.ts';

const versionOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

export const pageCssHref = `/pages/${versionOf(pageCss)}.css`;
export const docsCssHref = `/pages/docs-${versionOf(docsCss)}.css`;
export const pageIconHref = '/pages/icon.svg';
