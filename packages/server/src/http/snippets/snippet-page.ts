import { languages, provinceLabel, provinces, type Lang } from '@damrong/contract';
import type { FastifyInstance } from 'fastify';
import { pageCssHref, pageIconHref } from '../pages/asset-addresses.ts';
import type { ElementPage } from '../pages/element-pages.ts';
import { layout } from '../pages/layout.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { sendOnce } from '../prepared-body.ts';
import { PAGE_CSP } from '../security-headers.ts';
import type { StaticFiles } from '../static-files.ts';
import { contrastsOf, LEAST_CONTRAST, propertiesOf, readings } from './contrast.ts';
import { nameOf, readWishes, servicesOf, usualPartsOf, type Wishes } from './read-wishes.ts';
import { snippetForms, snippetMessages, type SnippetForm } from './snippet-messages.ts';
import { writeSnippets, type PinnedRelease, type SnippetService } from './write-snippets.ts';

interface SnippetPageOptions {
  readonly elementPages: readonly ElementPage[];
  readonly embedFiles: StaticFiles;
  readonly publicUrl: () => string;
  readonly version: string;
}

/** What the page shows for the wishes in its address; its script asks for the same as JSON. */
interface Made {
  readonly snippets: Readonly<Record<SnippetForm, string>>;
  readonly contrasts: ReturnType<typeof contrastsOf>;
  readonly properties: Readonly<Record<string, string>>;
  readonly show: string;
  readonly isSiteWrong: boolean;
}

/** What most pages need stands open; who needs another form is told so by the steps for a system. */
const [recommended, ...others] = snippetForms;

const EXAMPLE_SITE = 'https://www.example.go.th';

/**
 * Where a webmaster makes the snippet for a page. The choices are the query of its address: it works
 * without script, and can be handed on. With a script it follows each choice.
 */
export function serveSnippetPage(app: FastifyInstance, options: SnippetPageOptions): void {
  const services = servicesOf(options.elementPages);
  const headers = { 'content-security-policy': PAGE_CSP, 'cache-control': 'public, max-age=300' };

  async function make(wishes: Wishes): Promise<Made> {
    const chosen = services.filter(({ tag }) => wishes.show.includes(nameOf(tag)));
    const center = options.publicUrl();
    const properties = propertiesOf(wishes.colors);
    const isUsual = wishes.show.join() === usualPartsOf(services).join();
    const { pinned = '', ...written } = writeSnippets(
      {
        center,
        province: wishes.province,
        lang: wishes.lang,
        services: chosen,
        show: isUsual ? undefined : wishes.show,
        colors: properties,
        site: wishes.site || EXAMPLE_SITE,
      },
      await pinnedRelease(options),
    );
    return {
      snippets: { ...written, pinned },
      contrasts: contrastsOf(wishes.colors),
      properties,
      show: wishes.show.join(' '),
      isSiteWrong: wishes.isSiteWrong,
    };
  }

  app.get('/snippet', (_request, reply) => reply.redirect('/th/snippet', 302));
  app.get('/snippet.json', async (request, reply) => {
    const made = await make(readWishes(request.query as Record<string, unknown>, services));
    void reply.headers(headers).type('application/json; charset=utf-8');
    return sendOnce(request, reply, JSON.stringify(made));
  });
  for (const lang of languages) {
    app.get(`/${lang}/snippet`, async (request, reply) => {
      const wishes = readWishes(request.query as Record<string, unknown>, services);
      const html = snippetPage(lang, { services, wishes, made: await make(wishes) });
      void reply.headers(headers).type('text/html; charset=utf-8');
      return sendOnce(request, reply, html);
    });
  }
}

/** The loader of this release with its hash; nothing where no widgets are built. */
async function pinnedRelease({
  embedFiles,
  version,
}: SnippetPageOptions): Promise<PinnedRelease | undefined> {
  const file = await embedFiles.get(`${version}/integrity.json`)?.encoded('identity');
  if (file === undefined) return undefined;
  const { integrity } = JSON.parse(file.toString()) as { integrity: Record<string, string> };
  const hash = integrity['damrong.js'];
  return hash === undefined ? undefined : { version, hash };
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
${words.guideList.map(
  ({ name, steps }) => markup`<details class="notice"><summary>${name}</summary>
<ol>
${steps.map((step) => markup`<li>${step}</li>`)}
</ol></details>`,
)}
<p><a class="call" href="/${lang}/check">${words.check}</a></p>`,
  });
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
  const { copied, copy, forms, marked } = snippetMessages[lang];
  const { name, about } = forms[form];
  return markup`<section class="snippet"${snippets[form] === '' ? markup` hidden` : null}>
<h3 id="${form}-name">${name}</h3>
<p>${about}</p>
<pre tabindex="0" aria-labelledby="${form}-name" role="region"><code id="${form}" translate="no">${snippets[form]}</code></pre>
<p><button type="button" class="light" data-copies="${form}" aria-describedby="${form}-name" hidden>${copy}</button>
<span role="status"><span data-said="copied" hidden>${copied}</span><span data-said="marked" hidden>${marked}</span></span></p>
</section>`;
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
