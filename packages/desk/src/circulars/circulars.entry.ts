import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const circularsEntry = definePage({
  name: 'circulars',
  path: '/circulars',
  permission: 'circular.read',
  title: ({ shell }) => shell.circulars,
  menu: 'main',
  load: () => import('./circulars-page.define.ts'),
  read: ({ query }) => query.get('search') ?? '',
  render: (search, { desk, locale }) =>
    html`<damrong-desk-circulars
      .desk=${desk}
      .locale=${locale}
      .search=${search}
    ></damrong-desk-circulars>`,
});
