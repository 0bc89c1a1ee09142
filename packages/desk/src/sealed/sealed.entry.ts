import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const sealedEntry = definePage({
  name: 'sealed',
  path: '/sealed',
  permission: 'sealed.work',
  title: ({ shell }) => shell.sealed,
  menu: 'main',
  load: () => import('./sealed-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-sealed .desk=${desk} .locale=${locale}></damrong-desk-sealed>`,
});
