import type { Host, Kind } from './host.ts';
import {
  amongNews,
  inline,
  library,
  oldLibrary,
  page,
  plain,
  quoted,
  stylesheet,
} from './markup.ts';

/** A page with these scripts in its head, and the centre in its body. */
function withLibraries(name: string, head: string, more: Partial<Host> = {}): Host {
  return { name, page: ({ printed }) => plain(printed, head), ...more };
}

const noConflict = inline('jQuery.noConflict();');

/** Libraries that change the platform, or own names that scripts rely on. */
export const libraries: Kind = {
  kind: 'libraries',
  hosts: [
    withLibraries('mootools-core', oldLibrary('mootools-core')),
    withLibraries('mootools-more', oldLibrary('mootools-core') + oldLibrary('mootools-more'), {
      isChosen: true,
    }),
    withLibraries('prototype', oldLibrary('prototype'), { isChosen: true }),
    withLibraries(
      'prototype-mootools-jquery',
      oldLibrary('prototype') +
        oldLibrary('mootools-core') +
        oldLibrary('mootools-more') +
        oldLibrary('jquery') +
        noConflict,
    ),
    withLibraries('jquery-1.4', library('jquery14/jquery/speed/jquery-basis.js')),
    withLibraries('jquery-1', oldLibrary('jquery')),
    withLibraries(
      'jquery-1-migrate-ui',
      oldLibrary('jquery') +
        library('jquery-migrate/dist/jquery-migrate.min.js') +
        library('jquery-ui-dist/jquery-ui.min.js') +
        stylesheet('jquery-ui-dist/jquery-ui.min.css'),
    ),
    withLibraries('jquery-3', library('jquery3/dist/jquery.min.js')),
    {
      name: 'jquery-3-puts-it-in',
      isBare: true,
      page: ({ tag }) =>
        page(
          `${amongNews('<div id="place"></div>')}${inline(`jQuery(function () { jQuery('#place').html(${quoted(tag)}); });`)}`,
          library('jquery3/dist/jquery.min.js'),
        ),
    },
    {
      name: 'jquery-ui-tabs',
      page: ({ printed }) =>
        page(
          `<div id="tabs"><ul><li><a href="#one">ข่าว</a></li><li><a href="#two">ร้องเรียน</a></li></ul>
          <div id="one">ประกาศ</div><div id="two">${printed}</div></div>${inline("jQuery('#tabs').tabs();")}`,
          oldLibrary('jquery') +
            library('jquery-ui-dist/jquery-ui.min.js') +
            stylesheet('jquery-ui-dist/jquery-ui.min.css'),
        ),
      open: async (open) => {
        await open.getByRole('tab', { name: 'ร้องเรียน' }).click();
      },
      moves: true,
    },
    withLibraries('requirejs', library('requirejs/require.js')),
    {
      name: 'requirejs-asks-for-it',
      isBare: true,
      page: ({ src }) =>
        plain(
          inline(`require(['${src}?province=50&target=%23place']);`) + '<div id="place"></div>',
          library('requirejs/require.js'),
        ),
    },
    withLibraries(
      'dojo',
      library('dojo/dojo.js', 'data-dojo-config="async: true, parseOnLoad: true"'),
      {
        page: ({ printed }) =>
          page(
            amongNews(printed) +
              inline("require(['dojo/dom', 'dojo/query', 'dojo/NodeList-dom']);"),
            library('dojo/dojo.js', 'data-dojo-config="async: true"'),
          ),
      },
    ),
    {
      name: 'yui-3',
      page: ({ printed }) =>
        page(
          `<div class="yui3-g"><div class="yui3-u-2-3">${printed}</div><div class="yui3-u-1-3">ข่าว</div></div>${inline("YUI({ base: '/npm/yui/', combine: false }).use('node', 'event', 'json', 'promise', function (Y) { Y.one('body').addClass('yui3-js'); Y.on('key', function () {}, 'body', 'enter'); });")}`,
          library('yui/yui/yui-min.js') +
            stylesheet('yui/cssreset/cssreset-min.css') +
            stylesheet('yui/cssfonts/cssfonts-min.css') +
            stylesheet('yui/cssgrids/cssgrids-min.css'),
        ),
      isChosen: true,
      changes: ['globals', 'attributes'],
      moves: true,
    },
    withLibraries(
      'systemjs',
      library('systemjs/dist/system.min.js') + library('systemjs/dist/extras/amd.min.js'),
    ),
    withLibraries('headjs', library('headjs/dist/1.0.0/head.min.js')),
    {
      name: 'headjs-loads-it',
      isBare: true,
      page: ({ src }) =>
        page(
          amongNews('<div id="place"></div>') +
            inline(`head.load('${src}?province=50&target=%23place');`),
          library('headjs/dist/1.0.0/head.min.js'),
        ),
    },
    withLibraries('core-js-2', library('core-js2/client/shim.min.js'), { isChosen: true }),
    withLibraries(
      'es5-and-es6-shims',
      [
        'es5-shim/es5-shim.min.js',
        'es5-shim/es5-sham.min.js',
        'es6-shim/es6-shim.min.js',
        'es6-shim/es6-sham.min.js',
      ]
        .map((path) => library(path))
        .join(''),
    ),
    withLibraries('sugar', library('sugar/release/sugar-full.development.js'), {
      isChosen: 'whole',
    }),
    withLibraries(
      'modernizr-html5shiv',
      library('npm-modernizr/modernizr.js') + library('html5shiv/dist/html5shiv-printshiv.min.js'),
    ),
    withLibraries(
      'webcomponents-polyfills',
      library('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
    ),
    withLibraries(
      'webcomponents-forced',
      inline(
        'window.customElements && (customElements.forcePolyfill = true); window.ShadyDOM = { force: true };',
      ) + library('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
      { isHostile: true },
    ),
    withLibraries(
      'es5-adapter',
      library('@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'),
    ),
    withLibraries(
      'bluebird-whatwg-fetch',
      inline('window.fetch = undefined;') +
        library('bluebird/js/browser/bluebird.min.js') +
        inline('window.Promise = Promise;') +
        library('whatwg-fetch/dist/fetch.umd.js'),
    ),
    withLibraries(
      'underscore-backbone',
      oldLibrary('jquery') +
        library('underscore/underscore-umd-min.js') +
        library('backbone/backbone-min.js') +
        inline('Backbone.history.start();'),
    ),
    withLibraries(
      'hammer-fastclick',
      library('hammerjs/hammer.min.js') +
        library('fastclick/lib/fastclick.js') +
        inline(
          "addEventListener('load', function () { FastClick.attach(document.body); new Hammer(document.body); });",
        ),
    ),
    withLibraries(
      'mousetrap',
      library('mousetrap/mousetrap.min.js') +
        inline(
          "Mousetrap.bind(['s', '/', 'e'], function () { document.title = 'หายไป'; return false; });",
        ),
    ),
    withLibraries('pace', library('pace-js/pace.min.js'), {
      moves: true,
      changes: ['attributes', 'elements', 'styles'],
    }),
    withLibraries('inert-polyfill', library('wicg-inert/dist/inert.min.js')),
    withLibraries('ses-lockdown', library('ses/dist/lockdown.umd.min.js') + inline('lockdown();'), {
      isChosen: true,
    }),
  ],
};
