import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readCircularId } from './circular-id.ts';

export const circularEntry = definePage({
  name: 'circular',
  path: '/circulars/:circular',
  permission: 'circular.read',
  title: ({ shell }) => shell.circulars,
  belongsTo: 'main',
  load: () => import('./circular-page.define.ts'),
  read: ({ params }) => readCircularId(params),
  viewOf: (circular) => circular,
  render: (circular, { desk, locale }) =>
    html`<damrong-desk-circular
      .desk=${desk}
      .locale=${locale}
      .circular=${circular}
    ></damrong-desk-circular>`,
});
