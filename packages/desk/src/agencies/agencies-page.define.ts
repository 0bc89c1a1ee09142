import { define } from '../app/define.ts';
import { AgenciesPage } from './agencies-page.ts';

define('damrong-desk-agencies', AgenciesPage);
