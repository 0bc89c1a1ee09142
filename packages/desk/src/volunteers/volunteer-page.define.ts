import { define } from '../app/define.ts';
import { VolunteerPage } from './volunteer-page.ts';

define('damrong-desk-volunteer', VolunteerPage);
