import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const sitesEntry = definePage({
  name: 'sites',
  path: '/sites',
  permission: 'admin.sites',
  otherwise: ({ shell }) => shell.notForSites,
  title: ({ shell }) => shell.sites,
  menu: 'center',
  load: () => import('./sites-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-sites .desk=${desk} .locale=${locale}></damrong-desk-sites>`,
});
