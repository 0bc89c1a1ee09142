import { define } from '../app/define.ts';
import { CircularFormPage } from './circular-form-page.ts';

define('damrong-desk-circular-form', CircularFormPage);
