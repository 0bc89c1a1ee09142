import { define } from '../app/define.ts';
import { CasePage } from './case-page.ts';

define('damrong-desk-case', CasePage);
