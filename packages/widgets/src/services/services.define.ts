import { define } from '../element/define.ts';
import { DamrongServices } from './services.ts';

define('damrong-services', DamrongServices);
