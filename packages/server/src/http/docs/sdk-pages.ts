import type { Lang } from '@damrong/contract';
import { markup, type Markup } from '../pages/markup.ts';
import { codeToCopy } from '../snippets/code-to-copy.ts';
import { docsAddress, prose, type DocsPage } from './docs-page.ts';
import { docsWords } from './docs-words.ts';
import type { SdkName } from './sdk-reference.ts';

type Group = SdkName['group'];

/** The pages of the reference, with what they are called in it. */
const groups: readonly { readonly group: Group; readonly title: string; readonly about: string }[] =
  [
    {
      group: 'calls',
      title: 'Calls for everybody',
      about: 'What `createClient` gives to pages and programs: places, cases, uploads, volunteers.',
    },
    {
      group: 'officer-calls',
      title: 'Calls for officers',
      about: 'What `createClient` gives to programs of the desk, after `officer.signIn`.',
    },
    {
      group: 'functions',
      title: 'Functions',
      about: 'The client, single calls for small bundles, uploads and watching a case.',
    },
    {
      group: 'errors',
      title: 'Errors',
      about: 'The few classes that every failure becomes, each with a guard by its name.',
    },
    { group: 'types', title: 'Types', about: 'What calls take and give.' },
  ];

/** How to begin, in a project with npm. */
export function sdkStart(lang: Lang, reference: readonly SdkName[]): Markup {
  const words = docsWords[lang].sdk;
  const client = reference.find(({ name }) => name === 'createClient');
  const use = (client?.examples ?? []).map((example) => `${example}\n`);
  const first = `import { createClient } from '@damrong/sdk';\n\n${use.join('\n')}`;
  return markup`${codeToCopy(lang, { id: 'install', name: words.install, text: 'npm install @damrong/sdk\n' })}
${codeToCopy(lang, { id: 'first', name: words.example, text: first })}`;
}

/** The reference of the SDK, a page for each kind of name. */
export function sdkPages(lang: Lang, reference: readonly SdkName[]): DocsPage[] {
  const homes = new Map(reference.map(({ group, name }) => [name, group]));
  return groups.flatMap(({ about, group, title }) => {
    const own = reference.filter((one) => one.group === group);
    if (own.length === 0) return [];
    return {
      path: `sdk/${group}`,
      section: 'sdk',
      title,
      about,
      isEnglish: true,
      main: groupPage(lang, { about, group, homes, own }),
    };
  });
}

interface GroupPage {
  readonly about: string;
  readonly group: Group;
  readonly own: readonly SdkName[];
  /** Where each name is described. */
  readonly homes: ReadonlyMap<string, Group>;
}

function groupPage(lang: Lang, { about, group, homes, own }: GroupPage): Markup {
  const subjects = [...new Set(own.map(({ name }) => subjectOf(group, name)))];
  return markup`<p>${prose(about)}</p>
<ul>
${subjects.map((subject) => markup`<li><a href="#${idOf(subject)}">${subject}</a></li>`)}
</ul>
${subjects.map((subject) => {
  const names = own.filter(({ name }) => subjectOf(group, name) === subject);
  const [only] = names;
  const isAlone = only?.name === subject;
  return markup`<section>
<h2 id="${idOf(subject)}" translate="no">${subject}</h2>
${names.map((one) => markup`${isAlone ? null : markup`<h3 id="${idOf(one.name)}" translate="no">${one.name}</h3>`}${nameEntry(lang, one, (text) => linked(lang, text, homes, one.name))}`)}
</section>`;
})}`;
}

function nameEntry(lang: Lang, one: SdkName, link: (text: string) => Markup): Markup {
  const words = docsWords[lang].sdk;
  return markup`
<p class="signature" translate="no"><code>${link(one.signature)}</code></p>
${one.about === '' ? null : markup`<p>${prose(one.about)}</p>`}
${one.throws.map((text) => markup`<p>${words.throws}: ${prose(text)}</p>`)}
${
  one.members.length === 0
    ? null
    : markup`<dl class="described">
${one.members.map(
  ({
    about,
    name,
    type,
  }) => markup`<dt><code translate="no">${name}</code><span class="type" translate="no">: ${link(type)}</span></dt>
<dd>${prose(about)}</dd>`,
)}
</dl>`
}
${one.examples.map(
  (text, index) =>
    markup`<div class="snippet"><pre tabindex="0" role="region" aria-label="${words.example} ${index + 1}: ${one.name}"><code translate="no">${text}</code></pre></div>`,
)}`;
}

/** Calls stand together by what they are about; every other name stands alone. */
function subjectOf(group: Group, name: string): string {
  if (group !== 'calls' && group !== 'officer-calls') return name;
  return name.slice(0, name.lastIndexOf('.'));
}

function idOf(name: string): string {
  return name.replaceAll('.', '-');
}

/** Names that the reference describes lead there, but for the name that is being described. */
function linked(lang: Lang, text: string, homes: ReadonlyMap<string, Group>, own: string): Markup {
  const parts = text.split(/\b([A-Z][A-Za-z]+)\b/);
  return parts
    .map((part, index) => {
      const home = index % 2 === 0 || part === own ? undefined : homes.get(part);
      return home === undefined
        ? markup`${part}`
        : markup`<a href="${docsAddress(lang, `sdk/${home}`)}#${idOf(part)}">${part}</a>`;
    })
    .reduce((whole, part) => markup`${whole}${part}`);
}
