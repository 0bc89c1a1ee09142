import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { letterTaskHref, readLetterTask } from './letter-address.ts';

export const letterFormEntry = definePage({
  name: 'letter-form',
  path: '/cases/:number/letters/:kind',
  permission: 'letter.issue',
  title: ({ shell }) => shell.writeLetter,
  belongsTo: 'main',
  load: () => import('./letter-form-page.define.ts'),
  read: readLetterTask,
  viewOf: letterTaskHref,
  render: (task, { desk, locale }) =>
    html`<damrong-desk-letter-form
      .desk=${desk}
      .locale=${locale}
      .task=${task}
    ></damrong-desk-letter-form>`,
});
