import { define } from '../app/define.ts';
import { PasswordPage } from './password-page.ts';

define('damrong-desk-password', PasswordPage);
