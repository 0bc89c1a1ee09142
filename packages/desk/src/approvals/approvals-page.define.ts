import { define } from '../app/define.ts';
import { ApprovalsPage } from './approvals-page.ts';

define('damrong-desk-approvals', ApprovalsPage);
