import { DamrongDesk } from './damrong-desk.ts';
import { define } from './define.ts';

define('damrong-desk', DamrongDesk);
