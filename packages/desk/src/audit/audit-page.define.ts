import { define } from '../app/define.ts';
import { AuditFilters } from './audit-filters.ts';
import { AuditPage } from './audit-page.ts';

define('damrong-desk-audit-filters', AuditFilters);
define('damrong-desk-audit', AuditPage);
