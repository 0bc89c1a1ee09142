import { define } from '../element/define.ts';
import { DamrongOpinionForm } from './opinion-form.ts';

define('damrong-opinion-form', DamrongOpinionForm);
