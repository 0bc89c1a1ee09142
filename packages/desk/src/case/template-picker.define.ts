import { define } from '../app/define.ts';
import { TemplatePicker } from './template-picker.ts';

define('damrong-desk-template-picker', TemplatePicker);
