export { DamrongBanner } from './banner/banner.ts';
export { DamrongCenter } from './center/center.ts';
export { DamrongElement } from './element/damrong-element.ts';
export { define } from './element/define.ts';
export { version } from './element/version.ts';
