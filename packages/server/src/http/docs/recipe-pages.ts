import type { Lang } from '@damrong/contract';
import { markup, type Markup } from '../pages/markup.ts';
import { codeToCopy } from '../snippets/code-to-copy.ts';
import type { Made } from '../snippets/make-snippets.ts';
import { snippetMessages, type SnippetForm } from '../snippets/snippet-messages.ts';
import type { DocsPage } from './docs-page.ts';
import { docsWords } from './docs-words.ts';
import { draw } from './recipes/drawing.ts';
import type { Recipe, Step } from './recipes/recipe.ts';

/** What helps where scripts are taken out. */
const withoutScript: readonly SnippetForm[] = ['iframe', 'link'];

/** How the snippet comes into one system, with the snippet as it was made. */
export function recipePage(
  lang: Lang,
  { forms, slug, [lang]: words }: Recipe,
  { snippets }: Pick<Made, 'snippets'>,
): DocsPage {
  const { recipe: told, first } = docsWords[lang];
  const others = withoutScript.filter((form) => !forms.includes(form));
  const print = (form: SnippetForm): Markup =>
    codeToCopy(lang, { id: form, ...snippetMessages[lang].forms[form], text: snippets[form] });
  return {
    path: `recipes/${slug}`,
    section: 'recipes',
    title: words.name,
    about: words.about,
    main: markup`<p>${words.about}</p>
<h2>${told.snippets}</h2>
<p>${told.yours} <a href="/${lang}/snippet">${first.snippet.name}</a></p>
${forms.map(print)}
<h2>${told.steps}</h2>
${words.ways.map(
  ({ name, steps }) => markup`<h3>${name}</h3>
<ol class="steps">
${steps.map(step)}
</ol>`,
)}
<h2>${told.editor}</h2>
<dl class="described">
${words.editor.map(
  ({ does, helps }) => markup`<dt>${does}</dt>
<dd>${helps}</dd>`,
)}
</dl>
<h2>${told.stripped}</h2>
<ol>
${told.strippedSteps.map((text) => markup`<li>${text}</li>`)}
</ol>
${others.map(print)}
<p>${told.check} <a href="/${lang}/check">${first.check.name}</a></p>`,
  };
}

function step({ alt, drawing, text }: Step): Markup {
  return markup`<li><p>${text}</p>
${drawing === undefined ? null : draw(drawing, alt ?? text)}</li>`;
}
