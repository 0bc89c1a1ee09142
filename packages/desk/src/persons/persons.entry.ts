import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const personsEntry = definePage({
  name: 'persons',
  path: '/persons',
  permission: 'person.search',
  title: ({ shell }) => shell.persons,
  menu: 'main',
  load: () => import('./persons-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-persons .desk=${desk} .locale=${locale}></damrong-desk-persons>`,
});
