import { define } from '../element/define.ts';
import { DamrongCenter } from './center.ts';

define('damrong-center', DamrongCenter);
