import { define } from '../app/define.ts';
import { ReportsPage } from './reports-page.ts';

define('damrong-desk-reports', ReportsPage);
