import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = (file: string) =>
  readFileSync(createRequire(import.meta.url).resolve(file), 'utf8').replaceAll(
    '</script',
    '<\\/script',
  );

export const fastClick = `${resolve('fastclick/lib/fastclick.js')}
  addEventListener('DOMContentLoaded', function () { FastClick.attach(document.body); });`;

/** Single letters of the page's own search, and all of them, by the library and by hand. */
export const shortcuts = `${resolve('mousetrap/mousetrap.js')}
  Mousetrap.bind(['/', 's', 'e'], function () { document.getElementById('q').focus(); return false; });
  document.addEventListener('keydown', function (event) {
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.ctrlKey) return;
    if (event.key === 'f') { event.preventDefault(); document.getElementById('q').focus(); }
  });`;

/** ASP.NET WebForms: one form round the page whose default button Enter presses, but in a textarea. */
export const defaultButton = `
  document.forms[0].onkeypress = function (event) {
    if (event.keyCode !== 13 || event.target.tagName === 'TEXTAREA') return true;
    event.preventDefault();
    document.getElementById('default').click();
    return false;
  };
  document.forms[0].onsubmit = function () { document.title = 'posted'; return false; };`;

/** Backspace must not lead back; where nothing is typed into it is eaten. */
export const noBackspace = `
  document.onkeydown = function (event) {
    var name = event.target.tagName;
    if (event.keyCode === 8 && name !== 'INPUT' && name !== 'TEXTAREA') return false;
  };`;

/** Nothing may be copied, marked, pressed or pasted but in fields. */
export const antiCopy = `
  function isField(event) { return /^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/i.test(event.target.tagName); }
  ['contextmenu', 'copy', 'cut', 'paste', 'selectstart', 'dragstart', 'mousedown', 'keydown', 'keypress']
    .forEach(function (type) { document['on' + type] = isField; });
  document.addEventListener('touchstart', function (event) {
    if (!isField(event)) event.preventDefault();
  }, { passive: false });`;
