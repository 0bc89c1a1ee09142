import type { Kind } from './host.ts';
import { amongNews, inline, page, plain } from './markup.ts';

const clobber =
  (what: string) =>
  (printed: string): string =>
    page(`${what}${amongNews(printed)}`);

const ids = (names: readonly string[]): string =>
  names.map((name) => `<a id="${name}"></a>`).join('');

const frozen = `[Object, Array, Function, String, Number, Boolean, Date, RegExp, Promise, Map, Set, WeakMap, Error, Symbol]
  .forEach(function (owner) { Object.freeze(owner); Object.freeze(owner.prototype); });`;

/** Pages whose names stand before the platform's, and pages that let nothing be changed. */
export const names: Kind = {
  kind: 'names',
  hosts: [
    {
      name: 'ids-named-as-globals',
      page: ({ printed }) =>
        clobber(
          ids([
            'customElements',
            'fetch',
            'location',
            'history',
            'JSON',
            'Promise',
            'trustedTypes',
            'litNonce',
            'litHtmlVersions',
            'reactiveElementVersions',
            'litElementVersions',
            'litElementHydrateSupport',
            'litHtmlPolyfillSupport',
            'reactiveElementPolyfillSupport',
            'ShadyCSS',
            'ShadyDOM',
            'process',
            'self',
            'origin',
            'crypto',
            'indexedDB',
            'localStorage',
          ]),
        )(printed),
      isChosen: true,
    },
    {
      name: 'ids-that-ours-are-called-by',
      page: ({ printed }) =>
        clobber(
          ids([
            'search',
            'category',
            'facts',
            'root',
            'district',
            'name',
            'phone',
            'truth',
            'identity',
            'damrong',
            'center',
          ]),
        )(printed),
    },
    {
      name: 'form-fields-named-as-properties',
      page: ({ printed }) =>
        page(
          `<form action="/x">${[
            'children',
            'append',
            'after',
            'lang',
            'elements',
            'submit',
            'action',
          ]
            .map((name) => `<input name="${name}" aria-label="${name}">`)
            .join('')}${printed}</form>`,
        ),
    },
    {
      name: 'globals-of-the-page',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            "var name = 'จังหวัด', status = 1, top1 = 2, event = 3, find = 4, stop = 5, print = 6, open = 7, close = 8, length = 9, parent = window; window.chunks = []; window.runtime = {}; window.define = undefined;",
          ),
        ),
    },
    {
      name: 'built-ins-frozen-before',
      page: ({ printed }) => plain(printed, inline(frozen)),
      isChosen: 'whole',
    },
    {
      name: 'built-ins-frozen-after',
      page: ({ printed }) =>
        page(
          amongNews(printed) +
            inline(
              `addEventListener('load', function () { setTimeout(function () { ${frozen} }, 100); });`,
            ),
        ),
    },
    {
      name: 'elements-frozen',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            '[Node, Element, HTMLElement, Event, EventTarget, Document, ShadowRoot, CustomElementRegistry].forEach(function (owner) { Object.freeze(owner); Object.freeze(owner.prototype); });',
          ),
        ),
    },
    {
      name: 'object-prototype-added-to',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            "Object.prototype.extend = function () {}; Object.prototype.toJSONString = function () { return ''; }; Array.prototype.remove = function () {}; Array.prototype.contains = function () {}; String.prototype.trim2 = function () {}; Function.prototype.method = function () {};",
          ),
        ),
      isChosen: true,
    },
    {
      name: 'array-tojson',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            "Array.prototype.toJSON = Object.prototype.toJSON = String.prototype.toJSON = function () { return 'x'; };",
          ),
        ),
    },
    {
      name: 'iterators-replaced',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            'Array.prototype[Symbol.iterator] = function () { var i = 0, list = this; return { next: function () { return i < list.length ? { done: false, value: list[i++] } : { done: true }; } }; };',
          ),
        ),
    },
    {
      name: 'fetch-that-throws',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            "window.fetch = function () { throw new Error('no'); }; window.XMLHttpRequest.prototype.open2 = 1;",
          ),
        ),
    },
    {
      name: 'console-taken-away',
      page: ({ printed }) => plain(printed, inline('window.console = {};')),
    },
    {
      name: 'timers-wrapped',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            'var later = window.setTimeout; window.setTimeout = function (act, ms) { return later(function () { try { act(); } catch (error) {} }, ms); }; window.requestAnimationFrame = function (act) { return later(function () { act(Date.now()); }, 16); };',
          ),
        ),
    },
    {
      name: 'observers-taken-away',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            'window.IntersectionObserver = window.ResizeObserver = window.PerformanceObserver2 = undefined;',
          ),
        ),
    },
    {
      name: 'define-wrapped',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            'var own = customElements.define; customElements.define = function (name, made, options) { return own.call(customElements, name, made, options); };',
          ),
        ),
    },
    {
      name: 'define-refused',
      page: ({ printed }) =>
        plain(
          printed,
          inline("customElements.define = function () { throw new Error('no elements here'); };"),
        ),
      isHostile: true,
      isChosen: true,
      ownErrors: /no elements here/,
    },
    {
      name: 'custom-elements-taken-away',
      page: ({ printed }) =>
        plain(
          printed,
          inline("Object.defineProperty(window, 'customElements', { value: undefined });"),
        ),
      isHostile: true,
    },
    {
      name: 'attach-shadow-taken-away',
      page: ({ printed }) => plain(printed, inline('Element.prototype.attachShadow = undefined;')),
      isHostile: true,
    },
    {
      name: 'adopted-sheets-taken-away',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync;',
          ),
        ),
    },
  ],
};
