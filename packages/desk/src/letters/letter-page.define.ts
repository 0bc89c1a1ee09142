import { define } from '../app/define.ts';
import { LetterPage } from './letter-page.ts';

define('damrong-desk-letter', LetterPage);
