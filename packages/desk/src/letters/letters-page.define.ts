import { define } from '../app/define.ts';
import { LettersPage } from './letters-page.ts';

define('damrong-desk-letters', LettersPage);
