import { define } from '../app/define.ts';
import { NationalReportPage } from './national-report-page.ts';

define('damrong-desk-national-report', NationalReportPage);
