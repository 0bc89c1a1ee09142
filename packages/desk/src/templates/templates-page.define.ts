import { define } from '../app/define.ts';
import { TemplatesPage } from './templates-page.ts';

define('damrong-desk-templates', TemplatesPage);
