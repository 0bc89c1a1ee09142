import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readCircularId } from './circular-id.ts';

export const circularsEntry = definePage({
  name: 'circulars',
  path: '/circulars',
  permission: 'circular.read',
  title: ({ shell }) => shell.circulars,
  menu: 'main',
  load: () => import('./circulars-page.define.ts'),
  read: ({ query }) => ({
    search: query.get('search') ?? '',
    from: readCircularId({ circular: query.get('from') ?? '' }) ?? '',
  }),
  viewOf: ({ from }) => from,
  render: ({ search, from }, { desk, locale }) =>
    html`<damrong-desk-circulars
      .desk=${desk}
      .locale=${locale}
      .search=${search}
      .from=${from}
    ></damrong-desk-circulars>`,
});
