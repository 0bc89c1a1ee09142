import { define } from '../app/define.ts';
import { SitesPage } from './sites-page.ts';

define('damrong-desk-sites', SitesPage);
