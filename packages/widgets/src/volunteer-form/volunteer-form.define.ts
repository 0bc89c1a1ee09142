import { define } from '../element/define.ts';
import { DamrongVolunteerForm } from './volunteer-form.ts';

define('damrong-volunteer-form', DamrongVolunteerForm);
