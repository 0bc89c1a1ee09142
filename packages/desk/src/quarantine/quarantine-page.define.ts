import { define } from '../app/define.ts';
import { QuarantinePage } from './quarantine-page.ts';

define('damrong-desk-quarantine', QuarantinePage);
