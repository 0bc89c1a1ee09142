import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readLettersState } from './letters-state.ts';

export const lettersEntry = definePage({
  name: 'letters',
  path: '/letters',
  permission: 'letter.read',
  title: ({ shell }) => shell.letters,
  menu: 'main',
  load: () => import('./letters-page.define.ts'),
  read: readLettersState,
  render: (state, { desk, locale }) =>
    html`<damrong-desk-letters
      .desk=${desk}
      .locale=${locale}
      .state=${state}
    ></damrong-desk-letters>`,
});
