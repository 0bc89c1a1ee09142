import { define } from '../app/define.ts';
import { OpinionFilters } from './opinion-filters.ts';
import { OpinionsPage } from './opinions-page.ts';

define('damrong-desk-opinion-filters', OpinionFilters);
define('damrong-desk-opinions', OpinionsPage);
