import type { Route } from '../route.ts';
import type { reportParams } from '../schemas/path-params.ts';
import type {
  dataExport,
  nationalReport,
  nationalReportQuery,
  newReport,
  report,
  reportInFull,
  reportList,
  reportMove,
  reportQuery,
  reportReminder,
} from '../schemas/report.ts';

/** `GET /v1/officer/reports` of the desk, with the permission `report.prepare`. */
export const listReportsRoute: Route<{ query: typeof reportQuery }, typeof reportList> = {
  id: 'listReports',
  method: 'GET',
  path: '/v1/officer/reports',
  origin: 'desk',
  access: 'report.prepare',
};

/**
 * `POST /v1/officer/reports` of the desk, with the permission `report.prepare`; it brings an
 * `Idempotency-Key`.
 */
export const prepareReportRoute: Route<{ body: typeof newReport }, typeof report> = {
  id: 'prepareReport',
  method: 'POST',
  path: '/v1/officer/reports',
  origin: 'desk',
  access: 'report.prepare',
  idempotent: true,
};

/** `GET /v1/officer/reports/{report}` of the desk, with the permission `report.read`. */
export const readReportRoute: Route<{ params: typeof reportParams }, typeof reportInFull> = {
  id: 'readReport',
  method: 'GET',
  path: '/v1/officer/reports/{report}',
  origin: 'desk',
  access: 'report.read',
};

/**
 * `PUT /v1/officer/reports/{report}` of the desk, with the permission `report.prepare`, and with
 * `report.approve` for that step; it brings an `Idempotency-Key` and, in `If-Match`, the version that was
 * seen.
 */
export const moveReportRoute: Route<
  { params: typeof reportParams; body: typeof reportMove },
  typeof report
> = {
  id: 'moveReport',
  method: 'PUT',
  path: '/v1/officer/reports/{report}',
  origin: 'desk',
  access: 'report.prepare',
  idempotent: true,
  versioned: true,
};

/** `GET /v1/officer/national-report` of the desk, with the permission `report.national`. */
export const readNationalReportRoute: Route<
  { query: typeof nationalReportQuery },
  typeof nationalReport
> = {
  id: 'readNationalReport',
  method: 'GET',
  path: '/v1/officer/national-report',
  origin: 'desk',
  access: 'report.national',
};

/**
 * `POST /v1/officer/report-reminders` of the desk, with the permission `report.national`; it brings an
 * `Idempotency-Key`.
 */
export const remindOfReportRoute: Route<{ body: typeof reportReminder }, undefined> = {
  id: 'remindOfReport',
  method: 'POST',
  path: '/v1/officer/report-reminders',
  origin: 'desk',
  access: 'report.national',
  idempotent: true,
};

/** `POST /v1/officer/exports` of the desk, with the permission `data.export`. */
export const noteExportRoute: Route<{ body: typeof dataExport }, undefined> = {
  id: 'noteExport',
  method: 'POST',
  path: '/v1/officer/exports',
  origin: 'desk',
  access: 'data.export',
};
