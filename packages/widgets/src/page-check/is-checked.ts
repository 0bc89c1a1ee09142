import { checkName } from './connection-report.ts';

/** Whether the centre's check has opened this page. */
export function isChecked(): boolean {
  return opener !== null && (window.name === checkName || location.search.includes(checkName));
}
