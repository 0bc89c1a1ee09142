import './fetch-ahead.ts';
import { DamrongBanner } from '../banner/banner.ts';
import { DamrongCenter } from '../center/center.ts';
import { define } from '../element/define.ts';
import { defineOnSight } from './define-on-sight.ts';
import { settingOf } from './own-scripts.ts';
import { placeElement } from './place-element.ts';
import { startEntry } from './start-entry.ts';
import { tellMissing } from './tell-missing.ts';

const scripts = startEntry('damrong');
tellMissing(scripts[0]);
define('damrong-banner', DamrongBanner);
define('damrong-center', DamrongCenter);
defineOnSight();
for (const script of scripts) {
  if (settingOf(script, 'show')?.trim() !== 'none') placeElement(script, 'damrong-center');
}
