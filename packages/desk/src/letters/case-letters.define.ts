import { define } from '../app/define.ts';
import { CaseLettersPanel } from './case-letters.ts';

define('damrong-desk-case-letters', CaseLettersPanel);
