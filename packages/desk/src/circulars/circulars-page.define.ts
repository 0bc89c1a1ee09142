import { define } from '../app/define.ts';
import { CircularsPage } from './circulars-page.ts';

define('damrong-desk-circulars', CircularsPage);
