import { define } from '../app/define.ts';
import { RecordPage } from './record-page.ts';

define('damrong-desk-record', RecordPage);
