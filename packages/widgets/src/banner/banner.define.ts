import { define } from '../element/define.ts';
import { DamrongBanner } from './banner.ts';

define('damrong-banner', DamrongBanner);
