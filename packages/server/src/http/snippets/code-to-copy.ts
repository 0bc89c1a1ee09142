import type { Lang } from '@damrong/contract';
import { markup, type Markup } from '../pages/markup.ts';
import { snippetMessages } from './snippet-messages.ts';

interface Code {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  /** Nothing is shown where it is empty. */
  readonly text: string;
}

/** Text to copy, with a button where scripts run. */
export function codeToCopy(lang: Lang, { id, name, about, text }: Code): Markup {
  const { copied, copy, marked } = snippetMessages[lang];
  return markup`<section class="snippet"${text === '' ? markup` hidden` : null}>
<h3 id="${id}-name">${name}</h3>
${about === undefined ? null : markup`<p>${about}</p>`}
<pre tabindex="0" aria-labelledby="${id}-name" role="region"><code id="${id}" translate="no">${text}</code></pre>
<p><button type="button" class="light" data-copies="${id}" aria-describedby="${id}-name" hidden>${copy}</button>
<span role="status"><span data-said="copied" hidden>${copied}</span><span data-said="marked" hidden>${marked}</span></span></p>
</section>`;
}
