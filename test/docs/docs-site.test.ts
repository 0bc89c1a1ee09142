import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages, type Lang } from '@damrong/contract';
import { buildOpenApi } from '@damrong/contract/openapi';
import * as sdk from '@damrong/sdk';
import { recipes } from '../../packages/server/src/http/docs/recipes/recipes.ts';
import { manifestTh } from '../../packages/server/src/http/docs/manifest-words.th.ts';
import { snippetForms } from '../../packages/server/src/http/snippets/snippet-messages.ts';
import { startTestCenter, type TestCenter } from '../support/test-center.ts';
import { readDocs, readHtml, type Document } from './read-docs.ts';

let center: TestCenter;
let docs: Readonly<Record<Lang, ReadonlyMap<string, Document>>>;
before(async () => {
  center = await startTestCenter({ origins: [] });
  docs = { th: await readDocs(center.api, '/th/docs'), en: await readDocs(center.api, '/en/docs') };
});
after(() => center.stop());

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

async function describedElements(): Promise<Declaration[]> {
  const response = await fetch(`${center.api}/embed/v1/custom-elements.json`);
  const { modules } = (await response.json()) as {
    modules: readonly { declarations: readonly Declaration[] }[];
  };
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
}

const partsOf = ({
  attributes,
  cssParts,
  cssProperties,
  events,
  members,
}: Declaration): Named[] => [...attributes, ...members, ...events, ...cssParts, ...cssProperties];

test('every page is reached from the first one, and no link leads nowhere', async () => {
  const known = new Map<string, Document | undefined>();
  for (const lang of languages) {
    const index = (await (await fetch(`${center.api}/${lang}/docs/search.json`)).json()) as {
      href: string;
    }[];
    assert.ok(index.length > 50, `${index.length} pages`);
    assert.deepEqual(
      index.map(({ href }) => href).filter((href) => !docs[lang].has(href)),
      [],
    );
    for (const [path, { links }] of docs[lang]) {
      for (const link of links.filter((one) => !/^(tel|mailto):/.test(one))) {
        const { hash, href, origin, pathname } = new URL(link, center.api + path);
        if (origin !== center.api) continue;
        const target = href.slice(0, href.length - hash.length);
        if (!known.has(target))
          known.set(target, docs[lang].get(pathname) ?? (await readHtml(target)));
        const document = known.get(target);
        assert.ok(document, `${path} leads to ${link}, which is not there`);
        if (hash !== '') assert.ok(document.ids.has(hash.slice(1)), `${path} leads to ${link}`);
      }
    }
  }
});

test('both languages have the same pages, and each leads to the other', () => {
  const paths = (lang: Lang): string[] =>
    [...docs[lang].keys()].map((path) => path.slice(3)).sort();
  assert.deepEqual(paths('th'), paths('en'));
  for (const path of paths('th')) {
    assert.ok(docs.th.get(`/th${path}`)?.links.includes(`/en${path}`), path);
    assert.ok(docs.en.get(`/en${path}`)?.links.includes(`/th${path}`), path);
  }
});

test('a page tells every attribute with its words, member, event, part and property', async () => {
  const elements = await describedElements();
  assert.ok(elements.length > 10);
  for (const lang of languages) {
    for (const element of elements) {
      const name = (element.tagName ?? '').replace('damrong-', '');
      const page = docs[lang].get(`/${lang}/docs/elements/${name}`);
      assert.ok(page, element.tagName);
      assert.match(page.html, new RegExp(`<${String(element.tagName)} province="10"`));
      for (const part of partsOf(element)) {
        assert.ok(page.text.includes(part.name), `${name}: ${part.name}`);
      }
      for (const { type } of element.attributes)
        assert.ok(page.text.includes(type.text), type.text);
    }
  }
});

test('every sentence of the manifest is there in Thai', async () => {
  const elements = await describedElements();
  const sentences = elements.flatMap((element) => [
    element.description ?? '',
    ...[...partsOf(element), ...element.slots].map(({ description = '' }) => description),
  ]);
  const told = new Set(sentences.filter(Boolean));
  assert.deepEqual(
    [...told].filter((sentence) => manifestTh[sentence] === undefined),
    [],
  );
  // What no element says any more.
  assert.deepEqual(
    Object.keys(manifestTh).filter((sentence) => !told.has(sentence)),
    [],
  );
});

test('every snippet of a recipe is what the snippet maker prints', async () => {
  for (const query of ['', '?province=50&show=complaint-form&band=%23006644&lang=en']) {
    const made = (await (await fetch(`${center.api}/snippet.json${query}`)).json()) as {
      snippets: Record<string, string>;
    };
    for (const { slug, forms } of recipes) {
      for (const lang of languages) {
        const page = await readHtml(`${center.api}/${lang}/docs/recipes/${slug}${query}`);
        const printed = snippetForms.filter((form) => page?.ids.has(form));
        assert.deepEqual(
          printed.toSorted(),
          [...new Set([...forms, 'iframe', 'link'])].toSorted(),
          slug,
        );
        for (const form of printed) {
          assert.equal(page?.codes.get(form), made.snippets[form], `${slug} ${form} ${query}`);
        }
      }
    }
  }
});

test('both languages tell the same steps, and what each picture shows', () => {
  for (const { en, slug, th } of recipes) {
    const shape = ({ editor, ways }: typeof th) => ({
      editor: editor.length,
      ways: ways.map(({ steps }) => steps.map(({ drawing }) => drawing)),
    });
    assert.deepEqual(shape(th), shape(en), slug);
    const steps = [...th.ways, ...en.ways].flatMap((way) => way.steps);
    assert.ok(
      steps.some(({ drawing }) => drawing !== undefined),
      slug,
    );
    for (const { alt, drawing, text } of steps) {
      assert.equal(alt === undefined, drawing === undefined, text);
    }
  }
});

test('every call of the API has its place, with its address and all that it declares', () => {
  const { paths } = buildOpenApi({ publicUrl: center.api, deskUrl: center.desk, version: '0' });
  for (const lang of languages) {
    const pages = [...docs[lang]].filter(([path]) => path.startsWith(`/${lang}/docs/api/`));
    for (const [path, item] of Object.entries(paths)) {
      for (const operation of Object.values(item).filter((one) => 'operationId' in one)) {
        const { operationId } = operation as { operationId: string };
        const [, page] = pages.find(([, { ids }]) => ids.has(operationId)) ?? [];
        assert.ok(page?.text.includes(path), operationId);
      }
    }
  }
});

test('every public name of the SDK has its place, and every call of a client', () => {
  const calls = callsIn(sdk.createClient({ baseUrl: center.api }));
  assert.ok(calls.length > 100);
  for (const lang of languages) {
    const pages = [...docs[lang]].filter(([path]) => path.startsWith(`/${lang}/docs/sdk/`));
    const ids = new Set(pages.flatMap(([, page]) => [...page.ids]));
    assert.deepEqual(
      [...Object.keys(sdk), ...calls].filter((name) => !ids.has(name.replaceAll('.', '-'))),
      [],
    );
    const told = pages.map(([, { text }]) => text.replace(/\s+/g, ' ')).join(' ');
    for (const text of [
      'cases.lookUp(body: { number: string; code: string }, options?: CallOptions ): Promise<',
      'NotFoundError for an unknown number and for a wrong code alike',
    ]) {
      assert.ok(told.includes(text), text);
    }
  }
});

/** `cases.lookUp` and the others, by their names. */
function callsIn(of: object, before = ''): string[] {
  return Object.entries(of).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'function'
      ? `${before}${name}`
      : typeof value === 'object' && value !== null
        ? callsIn(value, `${before}${name}.`)
        : [],
  );
}

test('without a script a search finds Thai without spaces, English and names', async () => {
  const first = async (lang: Lang, words: string): Promise<string[]> => {
    const page = await readHtml(`${center.api}/${lang}/docs/search?q=${encodeURIComponent(words)}`);
    const [, article = ''] = /<article>([\s\S]*)<\/article>/.exec(page?.html ?? '') ?? [];
    return [...article.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href).slice(1, 4);
  };
  const finds = async (lang: Lang, words: string, path: string): Promise<void> => {
    const found = await first(lang, words);
    assert.ok(found.includes(`/${lang}/docs/${path}`), `${words}: ${found.join(' ')}`);
  };
  await finds('th', 'ปิดตัวแก้ไขในจูมลา Joomla', 'recipes/joomla');
  await finds('th', 'ข่าวและประกาศของศูนย์ดำรงธรรม', 'elements/news');
  await finds('th', 'หมู่เลือด', 'elements/volunteer-form');
  await finds('en', 'wordpress classic editor', 'recipes/wordpress');
  await finds('en', 'map-tiles', 'elements/complaint-form');
  await finds('en', 'fileCase', 'api/cases');
  await finds('th', 'fileCase', 'api/cases');
  await finds('en', 'isBusyError', 'sdk/errors');
  assert.deepEqual(await first('th', 'ฆฏฒฬ'), []);
});

test('pages come under the policy of hosted pages, are cached, compressed and answered 304', async () => {
  const page = `${center.api}/th/docs/recipes/joomla`;
  const first = await fetch(page, { headers: { 'accept-encoding': 'br' } });
  const hosted = await fetch(`${center.api}/th/center-info`);
  assert.equal(
    first.headers.get('content-security-policy'),
    hosted.headers.get('content-security-policy'),
  );
  assert.match(first.headers.get('content-security-policy') ?? '', /require-trusted-types-for/);
  assert.equal(first.headers.get('content-encoding'), 'br');
  assert.equal(first.headers.get('cache-control'), 'public, max-age=300');
  const again = await fetch(page, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  assert.equal(again.status, 304);
});

test('an address without a language leads to the Thai page, and never out of the documents', async () => {
  const leads = async (path: string): Promise<string | null> => {
    const { headers } = await fetch(center.api + path, { redirect: 'manual' });
    return headers.get('location');
  };
  assert.equal(await leads('/docs'), '/th/docs');
  assert.equal(await leads('/docs/'), '/th/docs');
  assert.equal(await leads('/docs/elements/news'), '/th/docs/elements/news');
  for (const hostile of ['/docs//evil.example', '/docs/%0d%0aset-cookie:x=1', '/docs/%5cevil']) {
    assert.match((await leads(hostile)) ?? '', /^\/th\/docs\/[^\r\n\\]*$/, hostile);
  }
});

test('the desk leads to the pages for webmasters', async () => {
  for (const page of ['docs', 'snippet', 'check']) {
    const { headers } = await fetch(`${center.desk}/center/${page}`, { redirect: 'manual' });
    assert.equal(headers.get('location'), `${center.api}/${page}`);
  }
});

test('nothing that is searched for or chosen comes into a page as markup', async () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  for (const path of [
    `/th/docs/search?q=${encodeURIComponent(hostile)}`,
    `/th/docs/recipes/joomla?province=${encodeURIComponent(hostile)}&site=${encodeURIComponent(hostile)}`,
    `/th/docs/recipes/joomla?"><img src=x>`,
  ]) {
    const page = await readHtml(center.api + path);
    assert.doesNotMatch(page?.html ?? '<img', /<img/, path);
  }
});
