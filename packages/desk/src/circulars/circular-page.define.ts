import { define } from '../app/define.ts';
import { CircularPage } from './circular-page.ts';

define('damrong-desk-circular', CircularPage);
