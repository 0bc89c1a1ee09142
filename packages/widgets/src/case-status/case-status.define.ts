import { define } from '../element/define.ts';
import { DamrongCaseStatus } from './case-status.ts';

define('damrong-case-status', DamrongCaseStatus);
