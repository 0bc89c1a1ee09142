import { define } from '../app/define.ts';
import { HolidaysPage } from './holidays-page.ts';

define('damrong-desk-holidays', HolidaysPage);
