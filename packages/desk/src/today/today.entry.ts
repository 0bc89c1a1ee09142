import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const todayEntry = definePage({
  name: 'today',
  path: '/today',
  permission: 'case.own',
  title: ({ shell }) => shell.today,
  menu: 'main',
  load: () => import('./today-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-today .desk=${desk} .locale=${locale}></damrong-desk-today>`,
});
