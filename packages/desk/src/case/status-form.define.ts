import { define } from '../app/define.ts';
import { StatusForm } from './status-form.ts';

define('damrong-desk-status-form', StatusForm);
