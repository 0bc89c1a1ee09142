import { define } from '../app/define.ts';
import { SignInForm } from './sign-in-form.ts';

define('damrong-desk-sign-in', SignInForm);
