import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readContentListState } from './content-state.ts';

export const contentEntry = definePage({
  name: 'content',
  path: '/content',
  permission: 'content.write',
  title: ({ shell }) => shell.content,
  menu: 'people',
  load: () => import('./content-page.define.ts'),
  read: readContentListState,
  render: (listState, { desk, locale }) =>
    html`<damrong-desk-content
      .desk=${desk}
      .locale=${locale}
      .listState=${listState}
    ></damrong-desk-content>`,
});
