import { define } from '../app/define.ts';
import { CaseListPage } from './case-list-page.ts';

define('damrong-desk-list', CaseListPage);
