import { languages, provinceLabel, provinces, type Lang } from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import { pageCssHref, pageIconHref } from '../pages/asset-addresses.ts';
import { layout } from '../pages/layout.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { sendOnce } from '../prepared-body.ts';
import { PAGE_CSP } from '../security-headers.ts';
import { docsAddress } from '../docs/docs-page.ts';
import { recipes } from '../docs/recipes/recipes.ts';
import { codeToCopy } from './code-to-copy.ts';
import { LEAST_CONTRAST, readings } from './contrast.ts';
import { makeSnippets, type Made, type SnippetSources } from './make-snippets.ts';
import { nameOf, readWishes, servicesOf, type Wishes } from './read-wishes.ts';
import { snippetForms, snippetMessages, type SnippetForm } from './snippet-messages.ts';
import type { SnippetService } from './write-snippets.ts';

/** What most pages need stands open; who needs another form is told so by the steps for a system. */
const [recommended, ...others] = snippetForms;

/**
 * Where a webmaster makes the snippet for a page. The choices are the query of its address: it works
 * without script, and can be handed on. With a script it follows each choice.
 */
export function serveSnippetPage(app: FastifyInstance, options: SnippetSources): void {
  const services = servicesOf(options.elementPages);
  const headers = { 'content-security-policy': PAGE_CSP, 'cache-control': 'public, max-age=300' };

  app.get('/snippet', (_request, reply) => reply.redirect('/th/snippet', 302));
  app.get('/snippet.json', async (request, reply) => {
    const made = await makeSnippets(
      readWishes(request.query as Record<string, unknown>, services),
      options,
    );
    void reply.headers(headers).type('application/json; charset=utf-8');
    return sendOnce(request, reply, JSON.stringify(made));
  });
  for (const lang of languages) {
    app.get(`/${lang}/snippet`, async (request, reply) => {
      const wishes = readWishes(request.query as Record<string, unknown>, services);
      const html = snippetPage(lang, {
        services,
        wishes,
        made: await makeSnippets(wishes, options),
      });
      void reply.headers(headers).type('text/html; charset=utf-8');
      return sendOnce(request, reply, html);
    });
  }
}

interface Shown {
  readonly services: readonly SnippetService[];
  readonly wishes: Wishes;
  readonly made: Made;
}

function snippetPage(lang: Lang, shown: Shown): string {
  const words = snippetMessages[lang];
  return layout({
    lang,
    title: `${words.title} – ${pageMessages[lang].siteName}`,
    otherHref: `/${lang === 'th' ? 'en' : 'th'}/snippet`,
    cssHref: pageCssHref,
    iconHref: pageIconHref,
    center: undefined,
    head: markup`<script defer charset="utf-8" src="/embed/v1/snippet-page.js"></script>
<script async charset="utf-8" src="/embed/v1/damrong.js" data-show="none"></script>`,
    main: markup`<h1>${words.title}</h1>
<p>${words.intro}</p>
${choices(lang, shown)}
<p id="updated" role="status"><span hidden>${words.updated}</span></p>
<h2>${words.snippets}</h2>
${snippet(lang, recommended, shown.made)}
<details class="notice"><summary>${words.others}</summary>
${others.map((form) => snippet(lang, form, shown.made))}
</details>
${preview(lang, shown)}
${contrastTable(lang, shown.made)}
<h2>${words.guides}</h2>
<p>${words.guidesHint}</p>
<ul class="pages" id="guides">
${recipes.map(
  ({ slug, [lang]: { name, about } }) =>
    markup`<li><a href="${docsAddress(lang, `recipes/${slug}`)}${queryOf(shown.wishes)}">${name}</a>
<p>${about}</p></li>`,
)}
</ul>
<p><a class="call" href="/${lang}/check">${words.check}</a></p>
<p><a class="call" href="${docsAddress(lang, '')}">${words.documents}</a></p>`,
  });
}

/** The steps print the same snippet. */
function queryOf({ colors, lang, province, show, site }: Wishes): string {
  const query = new URLSearchParams({ province, ...colors });
  for (const name of show) query.append('show', name);
  if (lang !== undefined) query.set('lang', lang);
  if (site !== '') query.set('site', site);
  return `?${String(query)}`;
}

function choices(lang: Lang, { services, wishes }: Shown): Markup {
  const words = snippetMessages[lang];
  const parts = [
    { name: 'banner', label: words.banner },
    ...services.map(({ tag, name }) => ({ name: nameOf(tag), label: name[lang] })),
  ];
  const chosen = (is: boolean, as: string): Markup | null => (is ? markup` ${as}` : null);
  return markup`<form class="check" id="choices" action="/${lang}/snippet" novalidate>
<p><label for="province">${words.province}</label>
<select id="province" name="province">
${provinces.map(
  (province) =>
    markup`<option value="${province.code}"${chosen(province.code === wishes.province, 'selected')}>${provinceLabel(province, lang)}</option>`,
)}
</select></p>
<fieldset class="field"><legend>${words.show}</legend>
<p class="hint">${words.showHint}</p>
${parts.map(
  ({ name, label }) => markup`<div class="choice">
<input type="checkbox" id="show-${name}" name="show" value="${name}"${chosen(wishes.show.includes(name), 'checked')}>
<label for="show-${name}">${label}</label></div>`,
)}
</fieldset>
<p><label for="lang">${words.language}</label>
<select id="lang" name="lang">
<option value="">${words.pageLanguage}</option>
<option value="th"${chosen(wishes.lang === 'th', 'selected')}>${words.thai}</option>
<option value="en"${chosen(wishes.lang === 'en', 'selected')}>${words.english}</option>
</select></p>
<fieldset class="field"><legend>${words.colors}</legend>
<p class="hint">${words.colorsHint}</p>
${(['band', 'light', 'dark'] as const).map(
  (name) => markup`<div class="choice color">
<input type="color" id="${name}" name="${name}" value="${wishes.colors[name]}">
<label for="${name}">${words[name]}</label></div>`,
)}
</fieldset>
<p><label for="site">${words.site}</label>
<span class="hint" id="site-hint">${words.siteHint}</span>
<span class="wrong" id="site-wrong"${chosen(!wishes.isSiteWrong, 'hidden')}>${words.siteWrong}</span>
<input id="site" name="site" inputmode="url" autocomplete="url" spellcheck="false" maxlength="300" value="${wishes.site}" aria-describedby="site-hint site-wrong"></p>
<p><button>${words.update}</button></p>
</form>`;
}

function snippet(lang: Lang, form: SnippetForm, { snippets }: Made): Markup {
  return codeToCopy(lang, { id: form, ...snippetMessages[lang].forms[form], text: snippets[form] });
}

function contrastTable(lang: Lang, { contrasts }: Made): Markup {
  const words = snippetMessages[lang];
  return markup`<h2>${words.contrast}</h2>
<p>${words.contrastHint}</p>
<dl class="pairs">
${readings.map((reading) => {
  const isEnough = contrasts[reading] >= LEAST_CONTRAST;
  return markup`<dt>${words.readings[reading]}</dt>
<dd data-reading="${reading}"><span translate="no">${contrasts[reading].toFixed(2)}</span>
<span data-is="enough"${isEnough ? null : markup` hidden`}>${words.enough}</span>
<strong class="error" data-is="too-little"${isEnough ? markup` hidden` : null}>${words.tooLittle}</strong></dd>`;
})}
</dl>`;
}

/** The same hub on light and on dark paper. The script gives it its colours: no style stands inline. */
function preview(lang: Lang, { wishes, made }: Shown): Markup {
  const words = snippetMessages[lang];
  const hub = (theme: string, name: string): Markup => markup`<section class="preview ${theme}">
<h3>${name}</h3>
<damrong-center province="${wishes.province}" show="${made.show}" theme="${theme}" lang="${wishes.lang ?? lang}" disabled></damrong-center>
</section>`;
  return markup`<h2>${words.preview}</h2>
<p>${words.previewHint}</p>
<div class="previews" data-properties="${JSON.stringify(made.properties)}" data-least="${LEAST_CONTRAST}" data-lang="${lang}">
${[hub('light', words.previewLight), hub('dark', words.previewDark)]}
</div>`;
}
