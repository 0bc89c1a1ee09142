import { define } from '../app/define.ts';
import { ListFilters } from './list-filters.ts';

define('damrong-desk-list-filters', ListFilters);
