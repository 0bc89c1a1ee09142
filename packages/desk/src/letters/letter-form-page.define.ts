import { define } from '../app/define.ts';
import { LetterFormPage } from './letter-form-page.ts';

define('damrong-desk-letter-form', LetterFormPage);
