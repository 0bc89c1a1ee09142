import type { Kind } from './host.ts';
import { bundle } from './library-files.ts';
import { amongNews, inline, library, page, plain, quoted, stylesheet } from './markup.ts';

const react = (version: 17 | 18): string =>
  library(`react${version}/umd/react.production.min.js`) +
  library(`react-dom${version}/umd/react-dom.production.min.js`);

/** What a page of React does to bring the centre: its element, and the script when it is mounted. */
const component = (src: string): string => `
  var h = React.createElement;
  function bring() {
    var script = document.createElement('script');
    script.async = true; script.src = '${src}'; script.dataset.show = 'none';
    document.body.appendChild(script);
  }
  var once;
  function Center(props) {
    return h('damrong-center', { province: '50', style: { display: 'block' }, ref: function () { if (!once) { once = true; bring(); } } },
      h('a', { href: 'tel:1567' }, '1567'));
  }
  function Page() { return h('main', null, h('h1', null, 'จังหวัดเชียงใหม่'), h(Center), h('p', null, 'ข่าว')); }`;

export const frameworks: Kind = {
  kind: 'frameworks',
  hosts: [
    {
      name: 'react-17',
      page: ({ src }) =>
        page(
          `<div id="app"></div>${inline(`${component(src)} ReactDOM.render(h(Page), document.getElementById('app'));`)}`,
          react(17),
        ),
      moves: true,
    },
    {
      name: 'react-18',
      page: ({ src }) =>
        page(
          `<div id="app"></div>${inline(`${component(src)} ReactDOM.createRoot(document.getElementById('app')).render(h(React.StrictMode, null, h(Page)));`)}`,
          react(18),
        ),
      moves: true,
    },
    {
      name: 'react-19',
      page: ({ src }) =>
        page(
          `<div id="app"></div>${inline(`${component(src)} ReactDOM.createRoot(document.getElementById('app')).render(h(Page));`)}`,
          bundle('react19'),
        ),
      moves: true,
      isChosen: 'whole',
    },
    {
      name: 'react-19-script-of-its-own',
      isBare: true,
      moves: true,
      page: ({ src }) =>
        page(
          `<div id="app"></div>${inline(`var h = React.createElement; ReactDOM.createRoot(document.getElementById('app')).render(
          h('main', null, h('p', null, 'ข่าว'), h('div', { id: 'place' }), h('script', { async: true, src: '${src}?province=50&target=%23place' })));`)}`,
          bundle('react19'),
        ),
    },
    {
      name: 'vue-2',
      page: ({ src }) =>
        page(
          `<div id="app"><h1>{{ title }}</h1><damrong-center province="50" style="display: block"><a href="tel:1567">1567</a></damrong-center></div>${inline(`
          Vue.config.productionTip = false; Vue.config.devtools = false; Vue.config.ignoredElements = [/^damrong-/];
          new Vue({ el: '#app', data: { title: 'จังหวัด' }, mounted: function () {
            var script = document.createElement('script'); script.src = '${src}'; script.dataset.show = 'none'; document.body.appendChild(script);
          } });`)}`,
          library('vue2/dist/vue.min.js'),
        ),
      moves: true,
    },
    {
      name: 'vue-2-round-the-snippet',
      page: ({ printed }) =>
        page(
          `<div id="app"><h1>{{ title }}</h1>${printed}</div>${inline("Vue.config.productionTip = false; Vue.config.devtools = false; Vue.config.silent = true; new Vue({ el: '#app', data: { title: 'จังหวัด' } });")}`,
          library('vue2/dist/vue.min.js'),
        ),
      moves: true,
    },
    {
      name: 'vue-3',
      page: ({ printed }) =>
        page(
          `<div id="app"><h1>{{ title }}</h1>${printed}</div>${inline("Vue.createApp({ data: function () { return { title: 'จังหวัด' }; } }).mount('#app');")}`,
          library('vue/dist/vue.global.prod.js'),
        ),
      moves: true,
      isChosen: true,
    },
    {
      name: 'petite-vue',
      page: ({ printed }) =>
        page(
          `<div v-scope="{ open: true }"><div v-if="open">${printed}</div></div>`,
          library('petite-vue/dist/petite-vue.iife.js', 'defer init'),
        ),
      moves: true,
    },
    {
      name: 'svelte-5',
      page: ({ script }) => page(`<div id="app"></div>${bundle('svelte')}${script}`),
      moves: true,
    },
    {
      name: 'angularjs',
      page: ({ printed }) =>
        page(
          `<div ng-app="site" ng-controller="Home"><h1>{{ title }}</h1><div ng-if="open">${printed}</div></div>${inline("angular.module('site', []).controller('Home', function ($scope) { $scope.title = 'จังหวัด'; $scope.open = true; });")}`,
          library('angular/angular.min.js'),
        ),
      moves: true,
      isBare: true,
    },
    {
      name: 'angularjs-round-the-snippet',
      page: ({ printed }) =>
        page(
          `<div ng-app><h1 ng-init="title = 'จังหวัด'">{{ title }}</h1>${printed}</div>`,
          library('angular/angular.min.js'),
        ),
      moves: true,
    },
    {
      name: 'angular',
      page: ({ script }) => page(`<site-root></site-root>${script}${bundle('angular')}`),
      moves: true,
    },
    {
      name: 'zone-js',
      page: ({ printed }) => plain(printed, library('zone.js/bundles/zone.umd.min.js')),
      isChosen: true,
    },
    {
      name: 'knockout',
      page: ({ printed }) =>
        page(
          `<h1 data-bind="text: title"></h1><div data-bind="if: open">${printed}</div>${inline("ko.applyBindings({ title: ko.observable('จังหวัด'), open: ko.observable(true) });")}`,
          library('knockout/build/output/knockout-latest.js'),
        ),
      moves: true,
    },
    {
      name: 'alpine',
      page: ({ printed }) =>
        page(
          `<main x-data="{ open: true }"><div x-show="open">${printed}</div></main>`,
          library('alpinejs/dist/cdn.min.js', 'defer'),
        ),
      moves: true,
    },
    {
      name: 'htmx-brings-it',
      page: () =>
        page(
          `<main hx-get="/htmx/part" hx-trigger="load"></main>`,
          library('htmx.org/dist/htmx.min.js'),
        ),
      files: ({ printed }) => ({ '/htmx/part': amongNews(printed) }),
      moves: true,
    },
    {
      name: 'htmx-boosted',
      page: () =>
        page(
          `<main hx-boost="true"><a href="/htmx/page">ร้องเรียน</a></main>`,
          library('htmx.org/dist/htmx.min.js'),
        ),
      files: ({ printed }) => ({ '/htmx/page': plain(printed) }),
      open: async (open) => {
        await open.getByRole('link', { name: 'ร้องเรียน' }).click();
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      moves: true,
    },
    {
      name: 'turbo',
      page: () =>
        page(
          '<a href="/turbo/page">ร้องเรียน</a>',
          library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
        ),
      files: ({ printed }) => ({
        '/turbo/page': plain(printed, library('@hotwired/turbo/dist/turbo.es2017-umd.js')),
      }),
      open: async (open) => {
        await open.getByRole('link', { name: 'ร้องเรียน' }).click();
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      moves: true,
    },
    {
      name: 'turbo-and-back',
      page: ({ printed }) =>
        page(
          `${amongNews(printed)}<a href="/turbo/other">หน้าอื่น</a>`,
          library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
        ),
      files: () => ({
        '/turbo/other': page('<h1>หน้าอื่น</h1>', library('@hotwired/turbo/dist/turbo.es2017-umd.js')),
      }),
      open: async (open) => {
        await open.getByRole('link', { name: 'หน้าอื่น' }).click();
        await open.getByRole('heading', { name: 'หน้าอื่น' }).waitFor();
        await open.evaluate('history.back()');
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      moves: true,
    },
    {
      name: 'turbolinks',
      page: () =>
        page('<a href="/turbolinks/page">ร้องเรียน</a>', library('turbolinks/dist/turbolinks.js')),
      files: ({ printed }) => ({
        '/turbolinks/page': plain(printed, library('turbolinks/dist/turbolinks.js')),
      }),
      open: async (open) => {
        await open.getByRole('link', { name: 'ร้องเรียน' }).click();
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      moves: true,
    },
    {
      name: 'unpoly',
      page: () =>
        page(
          '<main><a href="/unpoly/page" up-follow>ร้องเรียน</a></main>',
          library('unpoly/unpoly.min.js'),
        ),
      files: ({ printed }) => ({ '/unpoly/page': page(`<main>${amongNews(printed)}</main>`) }),
      open: async (open) => {
        await open.getByRole('link', { name: 'ร้องเรียน' }).click();
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      // It does not run scripts of what it brings, so the script stands in the first page.
      isBare: true,
      isHostile: true,
    },
    {
      name: 'swup',
      page: ({ script }) =>
        page(
          `<main id="swup" class="transition-fade"><a href="/swup/page">ร้องเรียน</a></main>${inline('new Swup();')}${script}`,
          library('swup/dist/Swup.umd.js'),
        ),
      files: ({ element }) => ({
        '/swup/page': page(`<main id="swup" class="transition-fade">${amongNews(element)}</main>`),
      }),
      open: async (open) => {
        await open.getByRole('link', { name: 'ร้องเรียน' }).click();
        await open.locator('damrong-center').waitFor({ state: 'attached' });
      },
      moves: true,
    },
    ...([3, 4, 5] as const).map((version) => ({
      name: `bootstrap-${version}`,
      page: ({ printed }: { printed: string }) => {
        const folder = version === 5 ? 'bootstrap' : `bootstrap${version}`;
        const inside = `<div class="container"><div class="row"><div class="col-md-8 col-xs-8 col-8">${printed}</div><div class="col-md-4 col-xs-4 col-4">ข่าว</div></div></div>`;
        return page(
          inside,
          `${stylesheet(`${folder}/dist/css/bootstrap.min.css`)}${library('jquery3/dist/jquery.min.js')}${version === 4 ? library('popper.js/dist/umd/popper.min.js') : ''}${version === 5 ? library('@popperjs/core/dist/umd/popper.min.js') : ''}${library(`${folder}/dist/js/bootstrap.min.js`)}`,
        );
      },
    })),
    {
      name: 'bootstrap-2',
      page: ({ printed }) =>
        page(
          `<div class="container"><div class="row"><div class="span8">${printed}</div><div class="span4">ข่าว</div></div></div>`,
          stylesheet('bootstrap2/bootstrap-2.3.2.min.css') +
            stylesheet('bootstrap2/bootstrap-responsive-2.3.2.min.css') +
            library('bootstrap2/js/tests/vendor/jquery.js') +
            ['transition', 'dropdown', 'tab', 'tooltip', 'typeahead']
              .map((part) => library(`bootstrap2/js/bootstrap-${part}.js`))
              .join(''),
        ),
    },
    {
      name: 'bootstrap-5-accordion',
      page: ({ printed }) =>
        page(
          `<div class="accordion"><div class="accordion-item"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c">ร้องเรียน</button><div id="c" class="accordion-collapse collapse"><div class="accordion-body">${printed}</div></div></div></div>`,
          stylesheet('bootstrap/dist/css/bootstrap.min.css') +
            library('bootstrap/dist/js/bootstrap.bundle.min.js'),
        ),
      open: async (open) => {
        await open.locator('button.accordion-button').click();
        await open.locator('#c.show').waitFor();
        // Whoever goes on to the form takes ring and hand from it.
        await open.locator('button.accordion-button').blur();
        await open.mouse.move(0, 0);
        await open.waitForTimeout(300);
      },
      moves: true,
    },
    {
      name: 'bootstrap-5-modal',
      page: ({ printed }) =>
        page(
          `<button data-bs-toggle="modal" data-bs-target="#m">เปิด</button><div class="modal" id="m" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">${printed}</div></div></div></div>`,
          stylesheet('bootstrap/dist/css/bootstrap.min.css') +
            library('bootstrap/dist/js/bootstrap.bundle.min.js'),
        ),
      open: async (open) => {
        await open.getByRole('button', { name: 'เปิด' }).click();
        await open.locator('#m.show').waitFor();
      },
      moves: true,
    },
    {
      name: 'bulma',
      page: ({ printed }) =>
        page(
          `<section class="section"><div class="columns"><div class="column">${printed}</div><div class="column is-narrow">ข่าว</div></div></section>`,
          stylesheet('bulma/css/bulma.min.css'),
        ),
    },
    {
      name: 'materialize',
      page: ({ printed }) =>
        page(
          `<div class="container"><div class="row"><div class="col s12">${printed}</div></div></div>${inline('M.AutoInit();')}`,
          stylesheet('materialize-css/dist/css/materialize.min.css') +
            library('materialize-css/dist/js/materialize.min.js'),
        ),
    },
    {
      name: 'loader-that-takes-its-tag-away',
      isBare: true,
      page: ({ tag }) =>
        page(
          amongNews(
            `<div id="place"></div>${inline(`document.getElementById('place').innerHTML = ${quoted(tag)};`)}<div id="run"></div>${inline(`
        var made = document.createElement('script'); var given = document.querySelector('#place script');
        for (var i = 0; i < given.attributes.length; i++) made.setAttribute(given.attributes[i].name, given.attributes[i].value);
        given.replaceWith(made);`)}`,
          ),
        ),
    },
  ],
};
