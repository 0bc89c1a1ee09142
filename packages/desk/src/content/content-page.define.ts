import { define } from '../app/define.ts';
import { ContentPage } from './content-page.ts';

define('damrong-desk-content', ContentPage);
