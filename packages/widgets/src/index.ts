export { DamrongElement } from './element/damrong-element.ts';
export { define } from './element/define.ts';
export { version } from './element/version.ts';
