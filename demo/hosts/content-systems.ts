import { autop } from '@wordpress/autop';
import type { Kind } from './host.ts';
import { amongNews, inline, library, oldLibrary, page, quoted, style } from './markup.ts';

const joomla15 = (center: string): string =>
  page(
    `<div id="ja-wrapper"><table class="contentpaneopen"><tr><td valign="top">${center}</td></tr></table></div>${inline("window.addEvent('domready', function () { new Fx.Accordion($$('h3.toggler'), $$('div.element')); $$('.hasTip'); });")}`,
    oldLibrary('mootools-core') + oldLibrary('mootools-more'),
  );

/** What editors make of a snippet that is pasted into them. */
export const contentSystems: Kind = {
  kind: 'content systems',
  hosts: [
    { name: 'joomla-1.5', page: ({ printed }) => joomla15(printed), isChosen: 'whole' },
    {
      name: 'joomla-2.5-with-jquery',
      page: ({ printed }) =>
        joomla15(printed).replace(
          '</head>',
          `${oldLibrary('jquery')}${inline('jQuery.noConflict();')}</head>`,
        ),
    },
    {
      name: 'joomla-3',
      page: ({ printed }) =>
        page(
          `<div class="custom">${printed}</div>${inline('jQuery(function ($) { $(".hasTooltip"); });')}`,
          oldLibrary('jquery') +
            inline('jQuery.noConflict();') +
            library('jquery-migrate/dist/jquery-migrate.min.js'),
        ),
    },
    {
      name: 'joomla-4-module',
      page: ({ printed }) =>
        page(
          `<div class="container-component"><div class="mod-custom custom">${printed}</div></div>`,
          inline('window.Joomla = {};'),
        ),
    },
    {
      name: 'joomla-tinymce-paragraphs',
      isBare: true,
      page: ({ tag }) => page(`<div class="item-page"><p>${tag}</p><p>&nbsp;</p></div>`),
    },
    {
      name: 'joomla-tinymce-itself',
      page: ({ printed }) =>
        page(
          `<div class="item-page">${inline(`var given = ${quoted(printed)}, schema = tinymce.html.Schema({ extended_valid_elements: 'script[*],damrong-center[*]', custom_elements: 'damrong-center' });
            document.write(tinymce.html.Serializer({}, schema).serialize(tinymce.html.DomParser({ sanitize: false }, schema).parse(given)));`)}</div>`,
          library('tinymce/tinymce.min.js'),
        ),
    },
    {
      name: 'wordpress-classic-autop',
      page: ({ printed }) =>
        page(
          `<div class="entry-content"><p>${printed.replaceAll('\n', '<br />\n')}</p></div>`,
          oldLibrary('jquery') + inline('jQuery.noConflict();'),
        ),
      isChosen: true,
    },
    {
      name: 'wordpress-autop-itself',
      page: ({ printed }) => page(`<div class="entry-content">${autop(printed)}</div>`),
    },
    {
      name: 'wordpress-block',
      page: ({ printed }) =>
        page(
          `<div class="wp-site-blocks is-layout-flow"><div class="entry-content wp-block-post-content is-layout-constrained">${printed}</div></div>`,
          style(
            '.is-layout-constrained > :where(:not(.alignfull)) { max-width: 650px; margin-left: auto !important; margin-right: auto !important }',
          ),
        ),
      width: [640, 660],
    },
    {
      name: 'wordpress-smart-quotes',
      isBare: true,
      page: ({ src }) => page(`<p><script async src="${src}" data-province=”50”></script></p>`),
    },
    {
      name: 'wordpress-entities',
      isBare: true,
      isForCases: true,
      page: ({ src }) =>
        page(
          `<script async src="${src}?province=50&#038;show=banner%20complaint-form%20case-status"></script>`,
        ),
    },
    {
      name: 'wordpress-columns',
      page: ({ printed }) =>
        page(
          `<div class="wp-block-columns" style="display: flex; gap: 2em"><div class="wp-block-column" style="flex-basis: 66.66%">${printed}</div><div class="wp-block-column" style="flex-basis: 33.33%">ข่าว</div></div>`,
        ),
    },
    {
      name: 'wordpress-widget-sidebar',
      page: ({ element, script }) =>
        page(
          `<div style="display: flex"><main style="flex: 1">ข่าว</main><aside class="widget widget_custom_html" style="width: 260px"><div class="textwidget custom-html-widget">${element.replace('max(340px, 1060px - 65vw)', '900px')}${script}</div></aside></div>`,
        ),
      width: [255, 265],
    },
    {
      name: 'elementor',
      page: ({ printed }) =>
        page(
          `<div class="elementor-section"><div class="elementor-container" style="display: flex; max-width: 900px; margin: 0 auto"><div class="elementor-column" style="display: flex; width: 100%; min-height: 1px"><div class="elementor-widget-wrap" style="display: flex; flex-wrap: wrap; align-content: flex-start; width: 100%; position: relative"><div class="elementor-widget-html" style="width: 100%">${printed}</div></div></div></div></div>`,
        ),
    },
    {
      name: 'drupal-7',
      page: ({ printed }) =>
        page(
          `<div class="block block-block"><div class="content">${printed}</div></div>${inline('jQuery.extend(true, { settings: {} }, { basePath: "/" });')}`,
          oldLibrary('jquery'),
        ),
    },
    {
      name: 'drupal-10-behaviors',
      page: ({ printed }) =>
        page(
          `<div class="block"><div class="field__item">${printed}</div></div>${inline("window.Drupal = { behaviors: {} }; window.once = function (id, selector) { return [].slice.call(document.querySelectorAll(selector)); }; once('all', '*');")}`,
        ),
    },
    {
      name: 'attributes-stripped',
      isBare: true,
      page: ({ src }) => page(`<div><script src="${src}?province=50"></script></div>`),
    },
    {
      name: 'attributes-upper-case',
      isBare: true,
      isForCases: true,
      page: ({ src }) =>
        page(
          `<SCRIPT ASYNC SRC="${src}" DATA-PROVINCE="50" DATA-SHOW="COMPLAINT-FORM, CASE-STATUS, BANNER"></SCRIPT>`,
        ),
    },
    {
      name: 'province-in-thai-digits',
      isBare: true,
      page: ({ src }) => page(`<script src="${src}" data-province="๕๐"></script>`),
    },
    {
      name: 'province-by-name',
      isBare: true,
      page: ({ src }) => page(`<script src="${src}" data-province="จังหวัดเชียงใหม่"></script>`),
      isChosen: true,
    },
    {
      name: 'province-unknown',
      isBare: true,
      isAsked: true,
      page: ({ src }) => page(`<script src="${src}" data-province="99"></script>`),
    },
    {
      name: 'province-empty',
      isBare: true,
      isAsked: true,
      page: ({ src }) => page(`<script src="${src}" data-province=""></script>`),
    },
    {
      name: 'type-text-javascript',
      isBare: true,
      page: ({ src }) =>
        page(
          `<script type="text/javascript" language="javascript" src="${src}" data-province="50"></script>`,
        ),
    },
    {
      name: 'type-module',
      isBare: true,
      page: ({ src }) => page(`<script type="module" src="${src}" data-province="50"></script>`),
    },
    {
      name: 'elements-stripped-with-target',
      isBare: true,
      page: ({ src }) =>
        page(
          `<div id="damrong"></div><script async src="${src}" data-province="50" data-target="#damrong"></script>`,
        ),
    },
    {
      name: 'target-that-is-missing',
      isBare: true,
      page: ({ src }) =>
        page(
          `<div><script async src="${src}" data-province="50" data-target="#no-such-place"></script></div>`,
        ),
    },
    {
      name: 'target-that-is-no-selector',
      isBare: true,
      page: ({ src }) =>
        page(
          `<div><script async src="${src}" data-province="50" data-target="###"></script></div>`,
        ),
    },
    { name: 'snippet-in-the-head', isBare: true, page: ({ tag }) => page('<h1>จังหวัด</h1>', tag) },
    { name: 'snippet-twice', page: ({ printed, script }) => page(amongNews(printed) + script) },
    {
      name: 'snippet-in-a-paragraph',
      page: ({ printed }) => page(`<p>ติดต่อศูนย์ ${printed} ขอบคุณ</p>`),
    },
    {
      name: 'snippet-in-a-link',
      page: ({ printed }) => page(`<a href="/elsewhere">${printed}</a>`),
    },
    { name: 'snippet-in-a-heading', page: ({ printed }) => page(`<h2>${printed}</h2>`) },
    {
      name: 'snippet-in-a-details',
      page: ({ printed }) => page(`<details><summary>ร้องเรียน</summary>${printed}</details>`),
      open: async (open) => {
        await open.getByText('ร้องเรียน').first().click();
      },
      moves: true,
    },
    {
      name: 'snippet-in-a-template',
      isBare: true,
      page: ({ tag }) =>
        page(
          `<div id="place"></div><template id="part">${tag}</template>${inline("document.getElementById('place').append(document.getElementById('part').content.cloneNode(true));")}`,
        ),
    },
  ],
};
