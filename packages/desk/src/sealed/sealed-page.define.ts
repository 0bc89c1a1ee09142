import { define } from '../app/define.ts';
import { SealedPage } from './sealed-page.ts';

define('damrong-desk-sealed', SealedPage);
