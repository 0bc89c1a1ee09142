import { define } from '../element/define.ts';
import { DamrongComplaintForm } from './complaint-form.ts';

define('damrong-complaint-form', DamrongComplaintForm);
