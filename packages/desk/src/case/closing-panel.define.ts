import { define } from '../app/define.ts';
import { ClosingPanel } from './closing-panel.ts';

define('damrong-desk-closing', ClosingPanel);
