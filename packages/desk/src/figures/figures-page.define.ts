import { define } from '../app/define.ts';
import { FiguresPage } from './figures-page.ts';

define('damrong-desk-figures', FiguresPage);
