import { define } from '../app/define.ts';
import { LinkForm } from './link-form.ts';

define('damrong-desk-links', LinkForm);
