import { define } from '../element/define.ts';
import { DamrongShare } from './share.ts';

define('damrong-share', DamrongShare);
