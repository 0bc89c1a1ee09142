import type { Host, Kind } from './host.ts';
import { page, style } from './markup.ts';

/** The centre within this, and how wide it is then where it does not fill it. */
function within(name: string, around: (center: string) => string, more: Partial<Host> = {}): Host {
  return {
    name,
    page: ({ printed }) => page(`<h1>จังหวัด</h1>${around(printed)}<p>ข่าว</p>`),
    ...more,
  };
}

const box =
  (css: string) =>
  (center: string): string =>
    `<div style="${css}">${center}</div>`;
const own = { width: [380, 500], moves: true } as const;

function under(name: string, rules: string, more: Partial<Host> = {}): Host {
  return {
    name,
    page: ({ printed }) => page(`<h1>จังหวัด</h1>${printed}<p>ข่าว</p>`, style(rules)),
    ...more,
  };
}

export const layouts: Kind = {
  kind: 'lay-outs',
  hosts: [
    within('flex-row', box('display: flex'), { ...own, isChosen: true }),
    within(
      'flex-row-that-grows',
      (center) =>
        `<div style="display: flex"><div style="flex: 1; min-width: 0">${center}</div><div>เมนู</div></div>`,
    ),
    within(
      'flex-column-centred',
      box('display: flex; flex-direction: column; align-items: center'),
      own,
    ),
    within(
      'flex-that-wraps',
      (center) =>
        `<div style="display: flex; flex-wrap: wrap"><ul><li>เมนู</li></ul>${center}</div>`,
      own,
    ),
    within(
      'grid-columns',
      (center) =>
        `<div style="display: grid; grid-template-columns: 1fr 2fr">${'<div>เมนู</div>'}<div>${center}</div></div>`,
      { isChosen: true },
    ),
    within(
      'grid-auto',
      box('display: grid; grid-template-columns: auto; justify-content: start'),
      own,
    ),
    within('grid-minmax-zero', box('display: grid; grid-template-columns: minmax(0, 1fr)')),
    within('float', box('float: right'), own),
    within('inline-block', box('display: inline-block'), own),
    within('table-cell', (center) => `<table><tr><td>${center}</td></tr></table>`, own),
    within('display-table', box('display: table'), own),
    within('absolute', box('position: absolute; left: 0'), own),
    within(
      'fixed-corner',
      box('position: fixed; right: 0; bottom: 0; max-height: 90vh; overflow: auto'),
      own,
    ),
    within('sticky', box('position: sticky; top: 0')),
    within('overflow-hidden', box('overflow: hidden; width: 500px')),
    within('scrolling-box', box('overflow: auto; height: 600px; width: 700px')),
    within('columns', box('columns: 2'), { moves: true }),
    within('display-contents', box('display: contents')),
    within('size-that-grows', box('resize: both; overflow: auto; width: 600px; height: 500px')),
    within('narrow-200', box('width: 200px'), { moves: true }),
    within('fit-content', box('width: fit-content'), own),
    within('max-content', box('width: max-content'), own),
    within('aspect-and-contain', box('contain: content')),
    within('container-queries', box('container-type: inline-size; width: 600px')),
    within('content-visibility', box('content-visibility: auto'), { moves: true }),
    within('transformed', box('transform: translateZ(0) rotate(0.0001deg)')),
    within('zoomed', box('zoom: 1.25'), { moves: true, width: [600, 1000] }),
    within('right-to-left', (center) => `<div dir="rtl">${center}</div>`),
    within(
      'vertical-writing-around',
      (center) => `<div style="writing-mode: vertical-rl; height: 900px">${center}</div>`,
      { moves: true, width: [180, 1000] },
    ),
    within('fieldset', (center) => `<fieldset><legend>ร้องเรียน</legend>${center}</fieldset>`),
    within(
      'list-item',
      (center) => `<ul style="list-style: none; padding: 0"><li>${center}</li></ul>`,
    ),
    within('preformatted', (center) => `<pre>${center}</pre>`),
    within('definition-list', (center) => `<dl><dt>ร้องเรียน</dt><dd>${center}</dd></dl>`),
    within('label', (center) => `<label>ร้องเรียน ${center}</label>`),
    within('dialog', (center) => `<dialog open style="position: static">${center}</dialog>`, own),
    under('rem-of-10px', 'html { font-size: 62.5% } body { font-size: 1.6rem }', {
      isChosen: 'whole',
    }),
    under('html-8px', 'html { font-size: 8px }'),
    under('line-height-in-px', 'body { font-size: 13px; line-height: 13px }'),
    under(
      'star-font-important',
      '* { font-size: 11px !important; font-family: Tahoma !important }',
      { isChosen: true },
    ),
    under('star-all-unset', 'body * { all: unset }', { moves: true, width: [300, 1000] }),
    under('star-all-revert', '* { all: revert }', { moves: true }),
    under(
      'star-box',
      '* { margin: 0; padding: 0; border: 0; box-sizing: content-box; float: none; max-width: 100% }',
    ),
    under('star-transition', '* { transition: all 0.4s ease !important }', { moves: true }),
    under(
      'star-content-box-border',
      '*, *::before, *::after { border: 1px solid red; box-sizing: border-box }',
      { moves: true },
    ),
    under(
      'inherited-looks',
      'body { letter-spacing: 3px; word-spacing: 1em; text-indent: 40px; text-transform: uppercase; text-shadow: 0 0 9px red; color: silver; visibility: visible; cursor: wait; white-space: pre; text-align: right }',
      { moves: true },
    ),
    under('unknown-elements-hidden', ':not(:defined) { display: none }', {
      isBare: true,
      moves: true,
    }),
    under('not-defined-invisible', ':not(:defined) { visibility: hidden }', { isBare: true }),
    under('font-size-zero', 'body, h1, p { font-size: 0 } a { font-size: 14px }'),
    under('line-height-zero', 'body * { line-height: 0 }'),
    under('star-all-unset-important', '* { all: unset !important }', {
      moves: true,
      width: [300, 1000],
    }),
    under(
      'star-float-important',
      'body * { float: left !important; position: relative !important; max-width: 100% !important; margin: 0 !important }',
      { moves: true, width: [300, 1000] },
    ),
    under(
      'star-nothing-outlined',
      '* { outline: none !important; text-decoration: none !important }',
    ),
    under('star-bidi', '* { direction: ltr; unicode-bidi: bidi-override }'),
    under('html-zoomed', 'html { zoom: 1.5 }', { moves: true, width: [600, 1000] }),
    under('body-zoomed-out', 'body { zoom: 0.75 }', { moves: true, width: [900, 1400] }),
    {
      name: 'right-to-left-in-quirks',
      page: ({ printed }) =>
        `<html><head><meta charset="utf-8"><title>จังหวัด</title></head><body dir="rtl"><table width="90%"><tr><td>${printed}</td></tr></table></body></html>`,
    },
    under('empty-hidden', 'div:empty, span:empty { display: none }'),
    {
      name: 'reset-css',
      page: ({ printed }) =>
        page(printed, '<link rel="stylesheet" href="/npm/reset-css/reset.css">'),
    },
    {
      name: 'normalize-css',
      page: ({ printed }) =>
        page(printed, '<link rel="stylesheet" href="/npm/normalize.css/normalize.css">'),
    },
    {
      name: 'print-and-screen-sheets',
      page: ({ printed }) =>
        page(
          printed,
          '<link rel="stylesheet" media="print" href="/npm/reset-css/reset.css"><style>@media print { body * { display: none } }</style>',
        ),
    },
    {
      name: 'long-page-far-down',
      page: ({ printed }) => page(`${'<p>ข่าว</p>'.repeat(200)}${printed}`),
    },
  ],
};
