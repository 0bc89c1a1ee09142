import { define } from '../element/define.ts';
import { DamrongCenterInfo } from './center-info.ts';

define('damrong-center-info', DamrongCenterInfo);
