import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readOpinionListState } from './opinion-state.ts';

export const opinionsEntry = definePage({
  name: 'opinions',
  path: '/opinions',
  permission: 'opinion.count',
  title: ({ shell }) => shell.opinions,
  menu: 'people',
  load: () => import('./opinions-page.define.ts'),
  read: readOpinionListState,
  viewOf: ({ cursor }) => cursor,
  render: (listState, { desk, locale }) =>
    html`<damrong-desk-opinions
      .desk=${desk}
      .locale=${locale}
      .listState=${listState}
    ></damrong-desk-opinions>`,
});
