import { findProvince, compareThai, provinceLabel, provinces } from '@damrong/contract';
import { frameQuery } from '../pages/framing.ts';
import type { ResentForm } from '../pages/layout.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { policy } from '../../upload/upload-policy.ts';
import { group, hidden } from './controls.ts';
import type { FormView } from './form-view.ts';
import { writeKeptFile } from './kept-file.ts';
import type { PlainWords } from './locale/plain-words.th.ts';
import type { SentForm } from './plain-form.ts';

const MB = 1024 * 1024;

/** A form with its ticket first: a file is taken only behind one that is good. */
export function formMarkup(view: FormView, action: string, content: Markup): Markup {
  const { id, ticket } = view;
  return markup`<form class="plain"${id === undefined ? null : markup` id="${id}"`} method="post" action="${pageLink(view, action)}" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
${hidden('key', ticket.key)}
${hidden('token', ticket.token)}
${content}
</form>`;
}

/** The id of a form that the page's other language is asked for with. */
export const formId = 'form';

/**
 * Asks for the page in the other language with all that its form holds.
 * @param switched where the form is to be shown again, and what was said of it
 */
export function otherForm(
  { frame, lang }: Pick<FormView, 'frame' | 'lang'>,
  path: string,
  switched?: 'fresh' | 'refused',
): ResentForm {
  const action = pageLink({ frame, lang: lang === 'th' ? 'en' : 'th' }, path);
  return { id: formId, action, switched };
}

/** All that was sent, out of sight: with its key it is answered as before. */
export function resentForm(sent: SentForm, path: string): Markup {
  const { files, firstLang, typed } = sent;
  const own = new Set(['file', 'removed', 'switched', 'firstLang']);
  return markup`<form id="${formId}" hidden method="post" action="${pageLink(sent, path)}" enctype="multipart/form-data" accept-charset="utf-8">
${[...typed].filter(([name]) => !own.has(name)).map(([name, value]) => hidden(name, value))}
${files.map((file) => hidden('file', writeKeptFile(file)))}
${hidden('firstLang', firstLang)}
</form>`;
}

/** The way to another page, in the same frame. */
export function pageLink({ frame, lang }: Pick<FormView, 'frame' | 'lang'>, path: string): string {
  return [`/${lang}/${path}`, ...frameQuery(frame)].join('?');
}

/** The first question where nobody has said which province it is. */
export function provinceForm({ frame, lang, words }: FormView, path: string): Markup {
  const options = provinces
    .map(({ code, ...names }) => ({ code, name: names[lang] }))
    .sort((a, b) => (lang === 'th' ? compareThai(a.name, b.name) : a.name < b.name ? -1 : 1));
  return markup`<form class="plain" method="get" action="/${lang}/${path}">
${frame === undefined ? null : hidden('frame', frame.origin)}
<div class="field"><label for="province">${words.province}</label>
<select id="province" name="province">
${options.map(({ code, name }) => markup`<option value="${code}">${name}</option>`)}
</select></div>
<button>${words.goOn}</button>
</form>`;
}

/** Which province a form is for, and the way to another. */
export function provinceLine(view: FormView, path: string): Markup {
  const { center, lang, words } = view;
  const province = findProvince(center?.provinceCode ?? '');
  return markup`<p class="province"><b>${province === undefined ? '' : provinceLabel(province, lang)}</b>
<a href="${pageLink(view, path)}">${words.otherProvince}</a></p>
${hidden('provinceCode', center?.provinceCode ?? '')}`;
}

export function privacyNotice({ title, items }: PlainWords['privacy']): Markup {
  return markup`<details class="notice"><summary>${title}</summary>
<dl>
${items.map(({ term, text }) => markup`<dt>${term}</dt><dd>${text}</dd>`)}
</dl></details>`;
}

/** Files that are here already, and room for more. */
export function filesControl(view: FormView): Markup {
  const { files, words } = view;
  const accept = policy.kinds.map(({ type }) => type).join(',');
  return group(
    view,
    {
      name: 'attachments',
      label: words.files,
      hint: words.filesHint(policy.files, policy.bytes / MB),
      isOptional: true,
    },
    markup`${
      files.length === 0
        ? null
        : markup`<p>${words.filesKept}</p>
<ul class="kept">
${files.map(
  (file) => markup`<li>${hidden('file', writeKeptFile(file))}${file.name}
<div class="choice"><input id="removed.${file.id}" name="removed" type="checkbox" value="${file.id}">
<label for="removed.${file.id}">${words.filesRemove(file.name)}</label></div></li>`,
)}
</ul>`
    }<input id="attachments" name="attachments" type="file" multiple accept="${accept}" aria-label="${words.files}">`,
  );
}

export function dangerNotice(words: PlainWords, emergency: Markup): Markup {
  return markup`<div class="danger"><p><b>${words.danger}</b></p>
<p>${emergency}</p></div>`;
}

export function pairs(rows: readonly (readonly [string, Markup | string | null])[]): Markup {
  return markup`<dl class="pairs">
${rows.flatMap(([term, value]) =>
  value === null || value === '' ? [] : markup`<dt>${term}</dt><dd>${value}</dd>`,
)}
</dl>`;
}
