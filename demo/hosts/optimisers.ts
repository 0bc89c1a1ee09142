import type { Kind } from './host.ts';
import { amongNews, inline, library, oldLibrary, page, plain } from './markup.ts';

/** What runs the tags of a page later: each waits with a type that no browser runs. */
const rocket = inline(`
  addEventListener('load', function () {
    var waiting = [].slice.call(document.querySelectorAll('script[type="rocket-text/javascript"]'));
    (function next() {
      var given = waiting.shift();
      if (!given) return;
      var made = document.createElement('script');
      [].forEach.call(given.attributes, function (attribute) {
        if (attribute.name !== 'type') made.setAttribute(attribute.name, attribute.value);
      });
      made.onload = made.onerror = next;
      given.parentNode.insertBefore(made, given); given.remove();
    })();
  });`);

const delayed = inline(`
  var waiting = [].slice.call(document.querySelectorAll('script[data-src]'));
  function start() {
    removeEventListener('mousemove', start);
    waiting.splice(0).forEach(function (given) { given.src = given.getAttribute('data-src'); });
  }
  addEventListener('mousemove', start);`);

const js = (body: string) => ({
  body,
  headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
});
const api = (center: string) => `api="${center}"`;
const atCenter = (element: string, center: string): string =>
  element.replace('<damrong-center', `<damrong-center ${api(center)}`);

export const optimisers: Kind = {
  kind: 'optimisers',
  hosts: [
    {
      name: 'rocket-loader',
      page: ({ printed }) =>
        page(
          amongNews(printed).replace(
            '<script async',
            '<script type="rocket-text/javascript" async',
          ) + rocket,
        ),
      isChosen: 'whole',
      moves: true,
    },
    {
      name: 'rocket-loader-bare',
      isBare: true,
      page: ({ tag }) =>
        page(
          amongNews(tag.replace('<script async', '<script type="rocket-text/javascript" async')) +
            rocket,
        ),
    },
    {
      name: 'delayed-until-the-mouse-moves',
      page: ({ printed }) =>
        page(amongNews(printed).replace(' src="http', ' data-src="http') + delayed),
      open: async (open) => {
        await open.mouse.move(10, 10);
        await open.mouse.move(20, 20);
      },
      moves: true,
    },
    {
      name: 'consent-first',
      page: ({ printed }) =>
        page(
          `<button onclick="agree()">ยอมรับ</button>${amongNews(printed).replace('<script async', '<script type="text/plain" data-category="functional" async')}${inline(`function agree() {
            [].forEach.call(document.querySelectorAll('script[type="text/plain"]'), function (given) {
              var made = document.createElement('script');
              [].forEach.call(given.attributes, function (attribute) { if (attribute.name !== 'type') made.setAttribute(attribute.name, attribute.value); });
              given.parentNode.replaceChild(made, given);
            });
          }`)}`,
        ),
      open: async (open) => {
        await open.getByRole('button', { name: 'ยอมรับ' }).click();
        await open.locator('button').first().blur();
      },
      moves: true,
    },
    {
      name: 'deferred',
      isWaiting: true,
      page: ({ printed }) => plain(printed.replace('<script async', '<script defer')),
    },
    {
      name: 'synchronous',
      isWaiting: true,
      page: ({ printed }) => plain(printed.replace('<script async', '<script')),
      isChosen: true,
    },
    {
      name: 'inlined',
      page: ({ element, code, center }) =>
        page(amongNews(atCenter(element, center)) + inline(code)),
      moves: true,
    },
    {
      name: 'inlined-bare',
      isBare: true,
      page: ({ code, center }) =>
        page(
          `<div><script data-province="50" data-api="${center}">${code.replaceAll('</script', '<\\/script')}</script></div>`,
        ),
      isChosen: true,
    },
    {
      name: 'combined',
      page: ({ element, center }) =>
        page(amongNews(atCenter(element, center)) + '<script src="/combined/all.js"></script>'),
      files: ({ code }) => ({
        '/combined/all.js': js(`var theme = {};\n${code};\nvar menu = {};`),
      }),
      moves: true,
    },
    {
      name: 'combined-after-jquery',
      page: ({ element, center }) =>
        page(
          amongNews(atCenter(element, center)) + '<script defer src="/combined/after.js"></script>',
          oldLibrary('jquery'),
        ),
      files: ({ code }) => ({ '/combined/after.js': js(`jQuery(function () {});\n${code}`) }),
      moves: true,
    },
    {
      name: 'combined-in-strict-mode',
      page: ({ element, center }) =>
        page(
          amongNews(atCenter(element, center)) +
            '<script defer src="/combined/strict.js"></script>',
        ),
      files: ({ code }) => ({
        '/combined/strict.js': js(`"use strict";(function () {\n${code}\n})();`),
      }),
      moves: true,
    },
    {
      name: 'served-from-its-own-folder',
      page: ({ element, center }) =>
        page(amongNews(atCenter(element, center)) + '<script async src="/js/damrong.js"></script>'),
      files: ({ code }) => ({ '/js/damrong.js': js(code) }),
      moves: true,
    },
    {
      name: 'imported-as-a-module',
      page: ({ element, center, src }) =>
        page(
          amongNews(atCenter(element, center)) + `<script type="module">import '${src}';</script>`,
        ),
      moves: true,
    },
    {
      name: 'imported-later',
      page: ({ element, center, src }) =>
        page(
          amongNews(atCenter(element, center)) +
            inline(`setTimeout(function () { import('${src}'); }, 50);`),
        ),
      moves: true,
    },
    {
      name: 'version-in-the-query',
      isBare: true,
      page: ({ src }) => page(`<script src="${src}?ver=6.4.2" data-province="50"></script>`),
    },
    {
      name: 'preloaded',
      page: ({ printed, src }) =>
        plain(
          printed,
          `<link rel="preload" as="script" crossorigin href="${src}"><link rel="preconnect" href="${new URL(src).origin}">`,
        ),
    },
    {
      name: 'html-minified',
      page: ({ printed }) =>
        page(
          amongNews(printed)
            .replace(/\s*\n\s*/g, '')
            .replaceAll('"50"', '50'),
        ),
    },
    {
      name: 'tag-manager',
      isBare: true,
      page: ({ src }) =>
        page(
          `<div id="place"></div>${inline(`(function (w, d, s, l) { w[l] = w[l] || []; var f = d.getElementsByTagName(s)[0], j = d.createElement(s); j.async = true; j.src = '${src}?province=50&target=%23place'; f.parentNode.insertBefore(j, f); })(window, document, 'script', 'dataLayer');`)}`,
        ),
      isChosen: true,
    },
    {
      name: 'tag-manager-custom-html',
      isBare: true,
      page: ({ src }) =>
        page(
          `<div id="place"></div>${inline(`var box = document.createElement('div'); box.style.display = 'none'; document.body.appendChild(box);
      var made = document.createElement('script'); made.type = 'text/gtmscript'; made.type = 'text/javascript'; made.src = '${src}?province=50&target=%23place'; box.appendChild(made);`)}`,
        ),
    },
    {
      name: 'requirejs-in-a-combined-file',
      page: ({ element, center }) =>
        page(
          amongNews(atCenter(element, center)) + '<script src="/combined/amd.js"></script>',
          library('requirejs/require.js'),
        ),
      files: ({ code }) => ({
        '/combined/amd.js': js(`define('menu', [], function () {});\n${code}`),
      }),
      moves: true,
    },
  ],
};
