import type { Host, Kind } from './host.ts';
import { amongNews, inline, library, oldLibrary, page, plain, quoted, style } from './markup.ts';

/** A page whose own script comes before the centre. */
function doing(name: string, code: string, more: Partial<Host> = {}): Host {
  return { name, page: ({ printed }) => plain(printed, inline(code)), ...more };
}

/** What scripts of pages do to the page and to the platform, each of them seen on some portal. */
export const habits: Kind = {
  kind: 'habits',
  hosts: [
    {
      name: 'base-of-another-folder',
      page: ({ printed }) => plain(printed, '<base href="/somewhere/else/" target="_blank">'),
      isChosen: true,
    },
    doing(
      'create-element-replaced',
      `var make = document.createElement;
       document.createElement = function (name) { var made = make.call(document, name); made.setAttribute('data-made', '1'); return made; };`,
    ),
    doing(
      'append-child-wrapped',
      `['appendChild', 'insertBefore', 'removeChild', 'replaceChild'].forEach(function (name) {
         var own = Node.prototype[name];
         Node.prototype[name] = function () { return own.apply(this, arguments); };
       });`,
    ),
    // Error trackers and counters do it, and think that every listener is a function.
    doing(
      'listeners-wrapped',
      `var listen = EventTarget.prototype.addEventListener;
       EventTarget.prototype.addEventListener = function (type, act, options) {
         return listen.call(this, type, act && function () { return act.apply(this, arguments); }, options);
       };`,
      { isChosen: 'whole' },
    ),
    doing(
      'functions-that-can-be-called-once',
      `Function.prototype.once = Function.prototype.capture = function () { return this; };
       Function.prototype.passive = true;`,
    ),
    doing(
      'enumerable-additions',
      `Object.prototype.inherits = Array.prototype.last2 = Array.prototype.removeAt = String.prototype.left = Number.prototype.toThai = function () {};`,
    ),
    doing(
      'polyfills-without-asking',
      `Array.prototype.map = function (act) { var list = []; for (var i = 0; i < this.length; i++) list.push(act(this[i], i)); return list; };
       Array.prototype.filter = function (act) { var list = []; for (var i = 0; i < this.length; i++) if (act(this[i], i)) list.push(this[i]); return list; };
       Array.prototype.forEach = function (act) { for (var i = 0; i < this.length; i++) act(this[i], i); };
       Array.prototype.indexOf = function (item) { for (var i = 0; i < this.length; i++) if (this[i] === item) return i; return -1; };
       Object.keys = function (owner) { var names = []; for (var name in owner) if (owner.hasOwnProperty(name)) names.push(name); return names; };
       Function.prototype.bind = function (to) { var own = this; return function () { return own.apply(to, arguments); }; };
       String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };`,
    ),
    // Clocks and calendars of portals count in the Buddhist era.
    doing(
      'years-of-the-buddhist-era',
      `var year = Date.prototype.getFullYear;
       Date.prototype.getFullYear = function () { return year.call(this) + 543; };
       Date.prototype.toISOString = function () { return this.getFullYear() + '-01-01T00:00:00.000Z'; };`,
    ),
    doing(
      'timers-taken-away',
      `addEventListener('load', function () { for (var id = setTimeout(function () {}); id > 0; id -= 1) clearTimeout(id); });`,
    ),
    doing('performance-replaced', `window.performance = { timing: {} };`),
    doing(
      'leaving-is-asked',
      `window.onbeforeunload = function () { return 'ออกจากหน้านี้หรือไม่'; }; window.onerror = function () { return true; };`,
    ),
    doing('domain-set', `try { document.domain = document.domain; } catch (error) {}`),
    doing(
      'frames-broken-out-of',
      `if (top !== self) top.location.href = self.location.href; window.alert = window.confirm = function () { return true; };`,
    ),
    doing(
      'clicks-counted',
      `document.addEventListener('click', function (event) { var at = event.target; while (at && at.tagName !== 'A') at = at.parentNode; if (at) at.href.split('/'); });
       document.onkeydown = function (event) { if (event.keyCode === 8 || event.keyCode === 116) return /INPUT|TEXTAREA/.test(event.target.tagName); };`,
    ),
    {
      name: 'jquery-no-conflict-deep',
      page: ({ printed }) =>
        plain(
          printed,
          oldLibrary('jquery') +
            inline('var j = jQuery.noConflict(true); var $ = function (id) { return null; };'),
        ),
    },
    {
      name: 'jquery-plugins-of-its-time',
      page: ({ printed }) =>
        page(
          `<form id="search"><input name="q" required aria-label="ค้นหา"></form><a href="/x.jpg" data-lightbox="a">ภาพ</a>${amongNews(printed)}${inline("jQuery('#search').validate(); jQuery('form').on('submit', function () { return false; }); jQuery('a').on('click', function () {});")}`,
          oldLibrary('jquery') +
            library('jquery-validation/dist/jquery.validate.min.js') +
            library('lightbox2/dist/js/lightbox.min.js'),
        ),
      moves: true,
      changes: ['elements', 'styles'],
    },
    {
      name: 'cleaner-that-takes-scripts-away',
      page: ({ printed }) =>
        plain(
          printed,
          inline(`new MutationObserver(function (list) {
            list.forEach(function (record) { [].forEach.call(record.addedNodes, function (node) { if (node.nodeName === 'SCRIPT' && node.src) node.remove(); }); });
          }).observe(document, { childList: true, subtree: true });`),
        ),
      isHostile: true,
    },
    {
      name: 'cleaner-that-knows-no-elements-of-others',
      page: ({ printed }) =>
        page(
          amongNews(printed) +
            inline(`(function clean() {
              [].forEach.call(document.querySelectorAll('damrong-center'), function (unknown) {
                var box = document.createElement('div'); while (unknown.firstChild) box.appendChild(unknown.firstChild); unknown.replaceWith(box);
              });
              setTimeout(clean, 20);
            })();`),
        ),
      isHostile: true,
    },
    {
      name: 'keys-taken-in-advance',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            `addEventListener('keydown', function (event) { if (/^[a-z ]$/.test(event.key) && !/INPUT|TEXTAREA|SELECT/.test(event.target.tagName)) event.preventDefault(); }, true);`,
          ),
        ),
    },
    {
      name: 'written-anew-when-loaded',
      page: ({ printed }) =>
        page(
          '<p>กรุณารอสักครู่</p>' +
            inline(
              `addEventListener('load', function () { setTimeout(function () { document.open(); document.write(${quoted(plain(printed))}); document.close(); }, 50); });`,
            ),
        ),
      open: async (open) => {
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      moves: true,
    },
    {
      name: 'frame-written-by-a-script',
      page: ({ printed }) =>
        page(
          `<iframe name="written" title="เนื้อหา" width="800" height="900"></iframe>${inline(`var inner = document.querySelector('iframe').contentDocument; inner.open(); inner.write(${quoted(page(printed))}); inner.close();`)}`,
        ),
      frame: 'iframe[name=written]',
      moves: true,
    },
    {
      name: 'hidden-until-it-is-ready',
      page: ({ printed }) =>
        plain(
          printed,
          style('.waiting { opacity: 0 !important }') +
            inline(
              "document.documentElement.className = 'waiting'; setTimeout(function () { document.documentElement.className = ''; }, 400);",
            ),
        ),
      open: async (open) => {
        await open.waitForFunction(() => document.documentElement.className === '');
      },
    },
    {
      name: 'page-of-many-elements',
      page: ({ printed }) => page('<i></i>'.repeat(15_000) + amongNews(printed)),
    },
    {
      name: 'xml-document',
      page: ({ printed }) => ({
        body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="th" lang="th"><head><title>จังหวัด</title></head><body>${printed.replace('<script async', '<script async="async"')}</body></html>`,
        headers: { 'Content-Type': 'application/xhtml+xml; charset=utf-8' },
      }),
      isHostile: true,
    },
    {
      name: 'translated-into-font-tags',
      page: ({ printed }) =>
        page(
          amongNews(printed) +
            inline(`setTimeout(function translate() {
              var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
              while (walker.nextNode()) if (!/SCRIPT|STYLE|FONT/.test(walker.currentNode.parentNode.tagName) && walker.currentNode.data.trim()) texts.push(walker.currentNode);
              texts.forEach(function (text) { var outer = document.createElement('font'), inner = document.createElement('font'); text.replaceWith(outer); outer.append(inner); inner.append(text); });
              document.documentElement.className = 'translated-ltr';
            }, 60);`),
        ),
      moves: true,
      changes: ['elements', 'styles', 'attributes'],
    },
  ],
};
