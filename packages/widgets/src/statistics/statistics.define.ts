import { define } from '../element/define.ts';
import { DamrongStatistics } from './statistics.ts';

define('damrong-statistics', DamrongStatistics);
