import { define } from '../app/define.ts';
import { VolunteerListPage } from './volunteer-list-page.ts';

define('damrong-desk-volunteers', VolunteerListPage);
