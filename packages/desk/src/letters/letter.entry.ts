import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readLetterId } from './letter-address.ts';

export const letterEntry = definePage({
  name: 'letter',
  path: '/letters/:letter',
  permission: 'letter.read',
  title: ({ shell }) => shell.letters,
  belongsTo: 'main',
  load: () => import('./letter-page.define.ts'),
  read: ({ params }) => readLetterId(params),
  viewOf: (letter) => letter,
  render: (letter, { desk, locale }) =>
    html`<damrong-desk-letter
      .desk=${desk}
      .locale=${locale}
      .letter=${letter}
    ></damrong-desk-letter>`,
});
