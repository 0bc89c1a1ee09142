import { define } from '../app/define.ts';
import { ReportPage } from './report-page.ts';

define('damrong-desk-report', ReportPage);
