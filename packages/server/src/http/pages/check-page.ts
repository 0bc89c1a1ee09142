import { languages, provinceLabel, provinces, type Lang } from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import { PreparedBody, sendPrepared } from '../prepared-body.ts';
import { PAGE_CSP } from '../security-headers.ts';
import { pageCssHref, pageIconHref } from './asset-addresses.ts';
import { checkFindings, checkMessages } from './check-messages.ts';
import { layout } from './layout.ts';
import { markup } from './markup.ts';
import { pageMessages } from './page-messages.ts';

/** Where a webmaster learns why the tag does not work on a page. */
export function serveCheckPage(app: FastifyInstance, version: string): void {
  app.get('/check', (_request, reply) => reply.redirect('/th/check', 302));
  for (const lang of languages) {
    const page = new PreparedBody(checkPage(lang, version), 'text/html; charset=utf-8');
    app.get(`/${lang}/check`, (request, reply) => {
      void reply.headers({
        'content-security-policy': PAGE_CSP,
        // The page that it opens has to be able to answer.
        'cross-origin-opener-policy': 'same-origin-allow-popups',
        'cache-control': 'public, max-age=300',
      });
      return sendPrepared(request, reply, page);
    });
  }
}

/** All words that `check-page.js` may have to show are in the page. */
function checkPage(lang: Lang, version: string): string {
  const words = checkMessages[lang];
  return layout({
    lang,
    title: `${words.title} – ${pageMessages[lang].siteName}`,
    otherHref: `/${lang === 'th' ? 'en' : 'th'}/check`,
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center: undefined,
    head: markup`<script defer charset="utf-8" src="/embed/v1/check-page.js"></script>`,
    main: markup`<h1>${words.title}</h1>
<p>${words.intro}</p>
<noscript><p>${words.noScript}</p></noscript>
<form class="check" id="check" data-version="${version}" novalidate>
<p><label for="address">${words.address}</label>
<span class="hint" id="address-hint">${words.addressHint}</span>
<span class="wrong" id="address-wrong" hidden>${words.addressInvalid}</span>
<input id="address" name="address" inputmode="url" autocomplete="url" spellcheck="false" maxlength="2000" aria-describedby="address-hint address-wrong" required></p>
<p><label for="province">${words.province}</label>
<select id="province" name="province"><option value="">${words.anyProvince}</option>
${provinces.map((province) => markup`<option value="${province.code}">${provinceLabel(province, lang)}</option>`)}
</select></p>
<p><button>${words.check}</button></p>
</form>
<p id="checking" role="status"><span hidden>${words.checking}</span></p>
<section id="result" tabindex="-1" aria-labelledby="result-title" hidden>
<h2 id="result-title">${words.result}</h2>
<ul class="services">
${checkFindings.map(
  (finding) => markup`<li id="${finding}" hidden><h2>${words.findings[finding].name}</h2>
<p>${words.findings[finding].remedy}</p>
<p><code hidden></code></p></li>`,
)}
</ul>
<p class="hint">${words.seen}: <span id="seen"></span></p>
<form class="check" id="request" hidden>
<p><label for="webmaster">${words.webmaster}</label>
<span class="hint" id="webmaster-hint">${words.webmasterHint}</span>
<input id="webmaster" maxlength="200" autocomplete="off" aria-describedby="webmaster-hint"></p>
<p><button>${words.request}</button></p>
</form>
<p id="answer" role="status">
<span data-answer="requested" hidden>${words.requested}</span>
<span data-answer="registered" hidden>${words.registered}</span>
<span data-answer="failed" hidden>${words.requestFailed}</span></p>
</section>
<p><a class="call" href="/${lang}/snippet">${words.snippet}</a></p>`,
  });
}
