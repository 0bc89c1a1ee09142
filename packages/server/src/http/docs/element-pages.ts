import type { Lang } from '@damrong/contract';
import type { ElementPage } from '../pages/element-pages.ts';
import { Markup, markup } from '../pages/markup.ts';
import { pageMessages } from '../pages/page-messages.ts';
import { codeToCopy } from '../snippets/code-to-copy.ts';
import { EXAMPLE_SITE } from '../snippets/make-snippets.ts';
import { DEFAULT_PROVINCE } from '../snippets/read-wishes.ts';
import { snippetForms, snippetMessages, type SnippetForm } from '../snippets/snippet-messages.ts';
import { writeSnippets, type PinnedRelease } from '../snippets/write-snippets.ts';
import { prose, type DocsPage } from './docs-page.ts';
import { docsWords } from './docs-words.ts';
import type { ElementDescription, MemberDescription } from './manifest.ts';
import { manifestTh } from './manifest-words.th.ts';

export interface ElementSources {
  readonly elements: readonly ElementDescription[];
  readonly elementPages: readonly ElementPage[];
  readonly release: PinnedRelease | undefined;
  /** Address of the centre, without a closing slash. */
  readonly center: string;
}

/** What files or finds something of somebody: a reader of documents must not do so by chance. */
const TAKES_WORDS = 'checkValidity';

/** One page for each element that a page may hold, the hub first. */
export function elementPagesOf(lang: Lang, sources: ElementSources): DocsPage[] {
  const hub = sources.elements.find(({ tagName }) => tagName === 'damrong-center');
  const others = sources.elements.filter((one) => one !== hub);
  return [...(hub === undefined ? [] : [hub]), ...others].map((element) => ({
    path: `elements/${nameOf(element)}`,
    section: 'elements',
    title: `<${element.tagName}>`,
    about: told(lang, element.description),
    head: markup`<script async charset="utf-8" src="/embed/v1/damrong.js" data-show="none"></script>`,
    main: elementPage(lang, element, sources),
  }));
}

function elementPage(lang: Lang, element: ElementDescription, sources: ElementSources): Markup {
  const words = docsWords[lang].element;
  const page = sources.elementPages.find(({ tag }) => tag === element.tagName);
  const named = (ones: readonly Described[]): Markup => list(lang, ones);
  return markup`<p>${prose(told(lang, element.description))}</p>
${example(lang, element, page)}
<h2>${words.snippets}</h2>
<p>${words.snippetsHint} <a href="/${lang}/snippet">${docsWords[lang].first.snippet.name}</a></p>
${snippetsOf(lang, element, page, sources)}
${codeToCopy(lang, {
  id: 'module',
  name: words.inProject,
  text: `import '@damrong/widgets/define/${nameOf(element)}';\n`,
})}
<h2>${words.attributes}</h2>
${named(element.attributes.map(({ name, type, description }) => ({ name, type: type.text, description })))}
<h2>${words.properties}</h2>
${named(element.members.filter(({ kind }) => kind === 'field').map((field) => property(lang, field, element)))}
<h2>${words.methods}</h2>
${named(element.members.filter(({ kind }) => kind === 'method').map(method))}
<h2>${words.events}</h2>
${element.events.length === 0 ? null : markup`<p>${words.eventsHint}</p>`}
${named(element.events.map(({ name, type, description }) => ({ name, type: type.text, description })))}
<h2>${words.slots}</h2>
${named(element.slots.map(({ name, description }) => ({ name: name === '-' ? words.defaultSlot : name, isWords: name === '-', description })))}
<h2>${words.parts}</h2>
${named(element.cssParts)}
<h2>${words.customProperties}</h2>
${named(element.cssProperties)}`;
}

interface Described {
  readonly name: string;
  readonly type?: string;
  readonly description: string;
  /** The name is said in words, and is no code. */
  readonly isWords?: boolean;
}

function list(lang: Lang, described: readonly Described[]): Markup {
  if (described.length === 0) return markup`<p>${docsWords[lang].element.none}</p>`;
  return markup`<dl class="described">
${described.map(
  ({ name, type = '', description, isWords = false }) =>
    markup`<dt>${isWords ? name : markup`<code translate="no">${name}</code>`}${type === '' ? null : markup`<span class="type" translate="no">: ${type}</span>`}</dt>
<dd>${prose(told(lang, description))}</dd>`,
)}
</dl>`;
}

/** A property that imitates an attribute is described there. */
function property(
  lang: Lang,
  field: MemberDescription,
  { attributes }: ElementDescription,
): Described {
  const attribute = attributes.find(({ fieldName }) => fieldName === field.name);
  const type = attribute?.type.text ?? field.type?.text ?? '';
  return {
    name: field.name,
    type: field.readonly ? `${type} (${docsWords[lang].element.readonly})` : type,
    description: field.description || (attribute?.description ?? ''),
  };
}

function method({ name, parameters, return: given, description }: MemberDescription): Described {
  const taken = parameters.map((parameter) => `${parameter.name}: ${parameter.type.text}`);
  return { name: `${name}(${taken.join(', ')})`, type: given?.type.text ?? '', description };
}

function example(lang: Lang, element: ElementDescription, page: ElementPage | undefined): Markup {
  const words = docsWords[lang].element;
  const isHub = element.attributes.some(({ name }) => name === 'show');
  const isDisabled = isHub || element.members.some(({ name }) => name === TAKES_WORDS);
  const tag = new Markup(element.tagName);
  const address = `/${lang}/${page?.path ?? ''}?province=${DEFAULT_PROVINCE}`;
  return markup`<h2>${words.example}</h2>
<p>${isDisabled ? words.exampleDisabled : words.exampleLive} <a href="${address}">${words.openPage}</a></p>
<div class="example">
<${tag} province="${DEFAULT_PROVINCE}" lang="${lang}"${isDisabled ? markup` disabled` : null}>
<a href="${address}">${page?.[lang].name ?? pageMessages[lang].siteName}</a>
<a href="tel:1567">1567</a>
</${tag}>
</div>`;
}

/** What a page pastes for this element alone, as the snippet maker writes it. */
function snippetsOf(
  lang: Lang,
  element: ElementDescription,
  page: ElementPage | undefined,
  { center, elements, release }: ElementSources,
): Markup[] {
  const name = nameOf(element);
  const isHub = element.attributes.some((attribute) => attribute.name === 'show');
  const shown = elements.flatMap(({ attributes }) =>
    attributes.filter((attribute) => attribute.name === 'show'),
  );
  const hasTile = shown.some(({ type }) => type.text.includes(`'${name}'`));
  const service = {
    tag: element.tagName,
    path: page?.path ?? '',
    isOnRequest: page?.isOnRequest ?? false,
    name: {
      th: page?.th.name ?? pageMessages.th.siteName,
      en: page?.en.name ?? pageMessages.en.siteName,
    },
  };
  const written = writeSnippets(
    {
      center,
      province: DEFAULT_PROVINCE,
      lang: undefined,
      services: [service],
      show: isHub ? undefined : [name],
      colors: {},
      site: EXAMPLE_SITE,
    },
    release,
  );
  const ofHub: readonly SnippetForm[] = ['tag', 'script', 'pinned', 'manager'];
  const rest = snippetForms.filter((form) => form !== 'elements');
  return (isHub ? snippetForms : (['elements', ...rest] as const))
    .filter((form) => (ofHub.includes(form) ? isHub || hasTile : !(isHub && form === 'elements')))
    .map((form) =>
      codeToCopy(lang, {
        id: form,
        ...snippetMessages[lang].forms[form],
        text: written[form] ?? '',
      }),
    );
}

/** In the language of the page; what its sources say in English where nobody has said it in Thai. */
export function told(lang: Lang, english: string): string {
  return lang === 'th' ? (manifestTh[english] ?? english) : english;
}

function nameOf({ tagName }: ElementDescription): string {
  return tagName.replace(/^damrong-/, '');
}
