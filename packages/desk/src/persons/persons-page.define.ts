import { define } from '../app/define.ts';
import { PersonsPage } from './persons-page.ts';

define('damrong-desk-persons', PersonsPage);
