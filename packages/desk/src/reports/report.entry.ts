import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

const REPORT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const reportEntry = definePage({
  name: 'report',
  path: '/reports/:report',
  permission: 'report.read',
  title: ({ shell }) => shell.reports,
  belongsTo: 'reports',
  load: () => import('./report-page.define.ts'),
  read: ({ params: { report = '' } }) => (REPORT_ID.test(report) ? report : undefined),
  viewOf: (report) => report,
  render: (report, { desk, locale }) =>
    html`<damrong-desk-report
      .desk=${desk}
      .locale=${locale}
      .report=${report}
    ></damrong-desk-report>`,
});
