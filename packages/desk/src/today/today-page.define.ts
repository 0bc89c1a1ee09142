import { define } from '../app/define.ts';
import { TodayPage } from './today-page.ts';

define('damrong-desk-today', TodayPage);
