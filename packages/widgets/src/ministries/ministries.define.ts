import { define } from '../element/define.ts';
import { DamrongMinistries } from './ministries.ts';

define('damrong-ministries', DamrongMinistries);
