import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readListState } from './list-state.ts';

export const caseListEntry = definePage({
  name: 'case-list',
  path: '/',
  permission: 'case.read',
  title: ({ shell }) => shell.list,
  menu: 'main',
  load: () => import('./case-list-page.define.ts'),
  read: readListState,
  viewOf: ({ cursor }) => cursor,
  render: (listState, { desk, locale }) =>
    html`<damrong-desk-list
      .desk=${desk}
      .locale=${locale}
      .listState=${listState}
    ></damrong-desk-list>`,
});
