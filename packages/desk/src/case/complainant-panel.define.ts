import { define } from '../app/define.ts';
import { ComplainantPanel } from './complainant-panel.ts';

define('damrong-desk-complainant', ComplainantPanel);
