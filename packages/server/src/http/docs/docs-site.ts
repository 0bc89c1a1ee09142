import { setImmediate } from 'node:timers/promises';
import { languages, type Lang } from '@damrong/contract';
import { buildOpenApi } from '@damrong/contract/openapi';
import { markup, type Markup } from '../pages/markup.ts';
import { makeSnippets, pinnedRelease, type SnippetSources } from '../snippets/make-snippets.ts';
import { readWishes, servicesOf } from '../snippets/read-wishes.ts';
import { apiPages } from './api-pages.ts';
import { pageList, type DocsPage, type Section } from './docs-page.ts';
import { searchIn, searchIndex, type FoundPage } from './docs-search.ts';
import { docsWords } from './docs-words.ts';
import { elementPagesOf } from './element-pages.ts';
import { readManifest } from './manifest.ts';
import { recipePage } from './recipe-pages.ts';
import { recipes } from './recipes/recipes.ts';
import { sdkPages, sdkStart } from './sdk-pages.ts';
import { readSdkReference } from './sdk-reference.ts';

export interface DocsSources extends SnippetSources {
  readonly deskUrl: () => string;
}

/** The documents in one language. */
export interface DocsSite {
  readonly pages: readonly DocsPage[];
  readonly index: readonly FoundPage[];
  readonly search: (query: string) => readonly FoundPage[];
}

/** Makes every page from the sources: recipes, manifest, SDK, endpoints. */
export async function makeDocs(sources: DocsSources): Promise<Readonly<Record<Lang, DocsSite>>> {
  const elements = await readManifest(sources.embedFiles);
  const reference = await readSdkReference();
  const release = await pinnedRelease(sources);
  const usual = await makeSnippets(readWishes({}, servicesOf(sources.elementPages)), sources);
  const { deskUrl, elementPages, publicUrl, version } = sources;
  const center = publicUrl();
  const api = buildOpenApi({ publicUrl: center, deskUrl: deskUrl(), version });
  const made = new Map<Lang, DocsSite>();
  for (const lang of languages) {
    const steps = [
      () =>
        section(
          lang,
          'recipes',
          recipes.map((recipe) => recipePage(lang, recipe, usual)),
        ),
      () =>
        section(
          lang,
          'elements',
          elementPagesOf(lang, { elements, elementPages, release, center }),
        ),
      () => section(lang, 'sdk', sdkPages(lang, reference), sdkStart(lang, reference)),
      () => section(lang, 'api', apiPages(lang, api)),
    ];
    const pages: DocsPage[] = [];
    for (const make of steps) {
      pages.push(...make());
      // Citizens who call meanwhile are answered in between.
      await setImmediate();
    }
    made.set(lang, siteOf(lang, pages));
  }
  return Object.fromEntries(made) as Record<Lang, DocsSite>;
}

function siteOf(lang: Lang, pages: readonly DocsPage[]): DocsSite {
  const index = searchIndex(lang, pages);
  let search: DocsSite['search'] | undefined;
  return {
    pages: [firstPage(lang, pages), ...pages],
    index,
    search: (query) => (search ??= searchIn(index))(query),
  };
}

/** The list of a section and its pages; nothing where it has none. */
function section(
  lang: Lang,
  name: Section,
  pages: readonly DocsPage[],
  start: Markup | null = null,
): readonly DocsPage[] {
  const { about, name: title } = docsWords[lang].sections[name];
  const list: DocsPage = {
    path: name,
    section: name,
    title,
    about,
    main: markup`<p>${about}</p>
${start}
${pageList(lang, pages)}`,
  };
  return pages.length === 0 ? [] : [list, ...pages];
}

function firstPage(lang: Lang, pages: readonly DocsPage[]): DocsPage {
  const { first, intro, title } = docsWords[lang];
  const lists = pages.filter(({ path, section: of }) => path === of);
  const work = Object.entries(first).map(
    ([path, { name, about }]) => markup`<li><a href="/${lang}/${path}">${name}</a>
<p>${about}</p></li>`,
  );
  return {
    path: '',
    section: undefined,
    title,
    about: intro,
    main: markup`<p>${intro}</p>
<ul class="pages">
${work}
</ul>
${pageList(lang, lists)}`,
  };
}
