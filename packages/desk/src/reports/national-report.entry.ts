import { html } from 'lit';
import { reportSpans } from '@damrong/contract';
import { definePage } from '../app/page-entry.ts';
import type { NationalReportState } from './national-report-state.ts';

export const nationalReportEntry = definePage({
  name: 'national-report',
  path: '/national-report',
  permission: 'report.national',
  title: ({ shell }) => shell.nationalReport,
  menu: 'reports',
  load: () => import('./national-report-page.define.ts'),
  read: ({ query }): NationalReportState => {
    const year = query.get('year') ?? '';
    const span = reportSpans.find((one) => one === query.get('span')) ?? '';
    return { year: /^2[4-9]\d\d$/.test(year) ? year : '', span };
  },
  render: (state, { desk, locale }) =>
    html`<damrong-desk-national-report
      .desk=${desk}
      .locale=${locale}
      .period=${state}
    ></damrong-desk-national-report>`,
});
