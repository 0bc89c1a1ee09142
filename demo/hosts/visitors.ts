import type { Page } from 'playwright-core';
import type { Host, Kind } from './host.ts';
import { amongNews, inline, page, plain, style } from './markup.ts';

/** What becomes of a page while it is open, and how its visitors see it. */
function life(name: string, open: (page: Page) => Promise<void>, more: Partial<Host> = {}): Host {
  return {
    name,
    page: ({ printed }) => plain(printed, inline('window.hub = null;')),
    open,
    moves: true,
    ...more,
  };
}

const settled = async (open: Page): Promise<void> => {
  await open.locator('damrong-center').waitFor({ state: 'attached' });
};

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

export const visitors: Kind = {
  kind: 'visitors',
  hosts: [
    {
      name: 'phone-390',
      page: ({ printed }) => plain(printed),
      context: phone,
      isChosen: 'whole',
    },
    {
      name: 'phone-320',
      page: ({ printed }) => plain(printed),
      context: { ...phone, viewport: { width: 320, height: 568 } },
    },
    {
      name: 'phone-without-viewport',
      page: ({ printed }) => plain(printed).replace(/<meta name="viewport"[^>]*>/, ''),
      context: phone,
      moves: true,
    },
    {
      name: 'tablet-768',
      page: ({ printed }) => plain(printed),
      context: { viewport: { width: 768, height: 1024 } },
    },
    {
      name: 'wide-1920',
      page: ({ printed }) => plain(printed),
      context: { viewport: { width: 1920, height: 1080 } },
    },
    {
      name: 'dark',
      page: ({ printed }) => plain(printed, '<meta name="color-scheme" content="dark light">'),
      context: { colorScheme: 'dark' },
      isChosen: true,
    },
    {
      name: 'forced-colours',
      page: ({ printed }) => plain(printed),
      context: { forcedColors: 'active' },
      isChosen: true,
    },
    {
      name: 'reduced-motion',
      page: ({ printed }) => plain(printed),
      context: { reducedMotion: 'reduce' },
    },
    {
      name: 'device-pixels-3',
      page: ({ printed }) => plain(printed),
      context: { deviceScaleFactor: 3 },
    },
    {
      name: 'english-page',
      page: ({ printed }) =>
        plain(printed)
          .replace('lang="th"', 'lang="en-GB"')
          .replace('province="50"', 'province="50" lang="th"'),
    },
    {
      name: 'page-of-another-language',
      page: ({ printed }) => plain(printed).replace('lang="th"', 'lang="zh"'),
    },
    { name: 'without-lang', page: ({ printed }) => plain(printed).replace(' lang="th"', '') },
    life('printed-on-paper', async (open) => {
      await settled(open);
      await open.emulateMedia({ media: 'print' });
      await open.emulateMedia({ media: 'screen' });
    }),
    life(
      'moved-three-times',
      async (open) => {
        await settled(open);
        await open.evaluate(() => {
          const hub = document.querySelector('damrong-center');
          for (const name of ['section', 'div', 'main']) {
            const place = document.createElement(name);
            document.body.append(place);
            if (hub) place.append(hub);
          }
          document.querySelectorAll('section, div').forEach((empty) => {
            empty.remove();
          });
          const home = document.querySelector('main');
          if (home && hub) {
            document.getElementById('news')?.before(hub);
            home.remove();
          }
        });
      },
      { isChosen: true },
    ),
    life('hidden-and-shown', async (open) => {
      await settled(open);
      await open.evaluate(() => {
        document.body.hidden = true;
        void document.body.offsetHeight;
        document.body.hidden = false;
        document.body.removeAttribute('hidden');
      });
    }),
    life('cloned', async (open) => {
      await settled(open);
      await open.evaluate(() => {
        const hub = document.querySelector('damrong-center');
        hub?.replaceWith(hub.cloneNode(true));
      });
    }),
    life('rewritten-by-innerhtml', async (open) => {
      await settled(open);
      await open.evaluate('document.body.innerHTML = document.body.innerHTML');
    }),
    life(
      'away-and-back',
      async (open) => {
        await settled(open);
        const address = open.url();
        await open.goto('about:blank');
        await open.goBack();
        if (open.url() !== address) throw new Error('the page did not come back');
      },
      { moves: true },
    ),
    life('reloaded', async (open) => {
      await settled(open);
      await open.reload({ waitUntil: 'domcontentloaded' });
    }),
    life('offline-and-online', async (open) => {
      await settled(open);
      await open.evaluate(
        "dispatchEvent(new Event('offline')); dispatchEvent(new Event('online'))",
      );
    }),
    {
      name: 'born-in-a-shadow-root',
      isBare: true,
      moves: true,
      page: ({ script }) =>
        page(
          `<site-part></site-part>${inline(`customElements.define('site-part', class extends HTMLElement {
      connectedCallback() { this.style.display = 'block'; this.attachShadow({ mode: 'open' }).appendChild(document.createElement('damrong-center')).setAttribute('province', '50'); } });`)}${script.replace('data-show="none"', 'data-show="none"')}`,
        ),
      width: [600, 1000],
    },
    {
      name: 'declarative-shadow-root',
      isBare: true,
      moves: true,
      page: ({ element, script }) =>
        page(`<div><template shadowrootmode="open">${element}</template></div>${script}`),
      width: [600, 1000],
    },
    {
      name: 'put-in-much-later',
      moves: true,
      isBare: true,
      page: ({ element, script }) =>
        page(
          `<div id="place"></div>${script}${inline(`setTimeout(function () { document.getElementById('place').innerHTML = ${JSON.stringify(element).replaceAll('</', '<\\/')}; }, 400);`)}`,
        ),
    },
    {
      name: 'service-worker',
      page: ({ printed }) =>
        plain(
          printed,
          inline("navigator.serviceWorker && navigator.serviceWorker.register('/worker.js');"),
        ),
      files: () => ({
        '/worker.js': {
          body: "self.addEventListener('fetch', function (event) { event.respondWith(fetch(event.request)); });",
          headers: { 'Content-Type': 'text/javascript' },
        },
      }),
    },
    {
      name: 'storage-forbidden',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            "Object.defineProperty(window, 'localStorage', { get: function () { throw new DOMException('denied', 'SecurityError'); } }); Object.defineProperty(window, 'sessionStorage', { get: function () { throw new DOMException('denied', 'SecurityError'); } });",
          ),
        ),
      isChosen: true,
    },
    {
      name: 'storage-full',
      page: ({ printed }) =>
        plain(
          printed,
          inline(
            "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };",
          ),
        ),
    },
    {
      name: 'blocker-of-banners',
      page: ({ printed }) =>
        plain(
          printed,
          style('[class*="banner"], [id*="banner"], .ad, .ads { display: none !important }'),
        ),
    },
    {
      name: 'reader-with-large-text',
      page: ({ printed }) => plain(printed, style('html { font-size: 32px }')),
      moves: true,
    },
    {
      name: 'two-hubs',
      page: ({ printed, element }) =>
        page(
          amongNews(printed) +
            element
              .replace('damrong-center', 'damrong-banner')
              .replace('/damrong-center', '/damrong-banner'),
        ),
    },
    {
      name: 'inside-details-in-print',
      page: ({ printed }) =>
        page(amongNews(`<details open><summary>บริการ</summary>${printed}</details>`)),
    },
  ],
};
