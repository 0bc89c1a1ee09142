import { createHash } from 'node:crypto';
import { pageCss } from './page-css.ts';

const cssVersion = createHash('sha256').update(pageCss).digest('hex').slice(0, 12);

export const pageCssHref = `/pages/${cssVersion}.css`;
export const pageIconHref = '/pages/icon.svg';
