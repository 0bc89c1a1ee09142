import { define } from '../app/define.ts';
import { SessionsPage } from './sessions-page.ts';

define('damrong-desk-sessions', SessionsPage);
