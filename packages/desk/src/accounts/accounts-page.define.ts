import { define } from '../app/define.ts';
import { AccountsPage } from './accounts-page.ts';

define('damrong-desk-accounts', AccountsPage);
