import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const reportsEntry = definePage({
  name: 'reports',
  path: '/reports',
  permission: 'report.prepare',
  title: ({ shell }) => shell.reports,
  menu: 'reports',
  load: () => import('./reports-page.define.ts'),
  read: ({ query }) => {
    const year = query.get('year') ?? '';
    return { year: /^2[4-9]\d\d$/.test(year) ? year : '' };
  },
  render: ({ year }, { desk, locale }) =>
    html`<damrong-desk-reports
      .desk=${desk}
      .locale=${locale}
      .year=${year}
    ></damrong-desk-reports>`,
});
