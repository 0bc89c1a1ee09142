import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readFiguresState } from './figures-state.ts';

export const figuresEntry = definePage({
  name: 'figures',
  path: '/figures',
  permission: 'figures.read',
  title: ({ shell }) => shell.figures,
  menu: 'reports',
  load: () => import('./figures-page.define.ts'),
  read: readFiguresState,
  render: (state, { desk, locale }) =>
    html`<damrong-desk-figures
      .desk=${desk}
      .locale=${locale}
      .figuresState=${state}
    ></damrong-desk-figures>`,
});
