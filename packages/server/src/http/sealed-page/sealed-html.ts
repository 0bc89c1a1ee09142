import { codeName, findProvince, provinceLabel, type Lang } from '@damrong/contract';
import { sealedFaultsEn, sealedFaultsTh } from '@damrong/contract/sealed';
import { Markup, markup } from '../pages/markup.ts';
import { sealedCss } from './sealed-css.ts';
import { sealedWordsEn } from './sealed-words.en.ts';
import { sealedWordsTh } from './sealed-words.th.ts';

/** A site of no meaning, which stands in the history in place of this page. */
export const ELSEWHERE = 'https://www.tmd.go.th/';

export const sealedWords = { th: sealedWordsTh, en: sealedWordsEn } as const;
const faults = { th: sealedFaultsTh, en: sealedFaultsEn } as const;

/** A category as the page offers it. */
interface OfferedCategory {
  readonly code: string;
  readonly th: string;
  readonly en: string;
}

export interface SealedPageContent {
  readonly lang: Lang;
  /** Undefined where a centre is still to be chosen. */
  readonly province: string | undefined;
  /** Centres that can be chosen. */
  readonly provinces: readonly string[];
  /** Raw public keys of the roots, by which the page judges the list of officers. */
  readonly roots: readonly string[];
  readonly categories: readonly OfferedCategory[];
  readonly script: string;
}

/** The whole page: its text, its style and its script, and nothing that is fetched besides. */
export function sealedHtml(content: SealedPageContent): string {
  const { lang, province, script } = content;
  const words = sealedWords[lang];
  const other = lang === 'th' ? 'en' : 'th';
  const query = province === undefined ? '' : `?province=${province}`;
  const place = province === undefined ? undefined : findProvince(province);
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noarchive">
<title>${words.site}</title>
<style>${new Markup(sealedCss)}</style>
</head>
<body>
<header><a href="/${lang}/">${words.site}</a> <a href="/${other}/sealed${query}" lang="${other}">${words.other}</a>
<a id="exit" href="${ELSEWHERE}" rel="noreferrer">${words.exit}</a></header>
<main>
<h1>${words.title}${place === undefined ? '' : ` – ${provinceLabel(place, lang)}`}</h1>
<p>${words.intro}</p>
<p class="secondary">${words.notHidden} <a href="/${lang}/sealed/threats">${words.threats}</a></p>
${province === undefined ? chooseCenter(content) : steps(content)}
</main>
${province === undefined ? null : new Markup(`<script>${script}</script>`)}
</body>
</html>
`.text;
}

function chooseCenter({ lang, provinces }: SealedPageContent): Markup {
  const words = sealedWords[lang];
  if (provinces.length === 0) return markup`<p>${words.notOpen}</p>${callLink(lang)}`;
  const links = provinces.flatMap((code) => {
    const found = findProvince(code);
    return found === undefined
      ? []
      : markup`<li><a href="/${lang}/sealed?province=${code}">${provinceLabel(found, lang)}</a></li>`;
  });
  return markup`<h2>${words.choose}</h2><ul>${links}</ul>`;
}

function callLink(lang: Lang): Markup {
  return markup`<p><a href="tel:1567">${sealedWords[lang].call}</a></p>`;
}

/** No form anywhere: if the script fails, no browser sends what was typed. */
function steps({ lang, province = '', roots, categories }: SealedPageContent): Markup {
  const words = sealedWords[lang];
  const settings = { lang, province, roots, faults: faults[lang], words: words.script };
  return markup`<noscript><p class="wrong">${words.noScript}</p></noscript>
<p id="told" role="alert" hidden></p>
<p id="busy" role="status" hidden>${words.busy}</p>
<div id="instead" hidden>${callLink(lang)}</div>
<div id="tabs" hidden><button type="button" class="second" id="tab-write">${words.write}</button>
<button type="button" class="second" id="tab-return">${words.back}</button></div>
<div id="sealed" data-settings="${JSON.stringify(settings)}">
<section id="write" data-step hidden><h2 tabindex="-1">${words.write}</h2>
<label for="text">${words.text}</label><p class="hint" id="text-hint">${words.textHint}</p>
<textarea id="text" aria-describedby="text-hint" autocomplete="off" spellcheck="false"></textarea>
<label for="contact">${words.contact}</label><p class="hint" id="contact-hint">${words.contactHint}</p>
<input id="contact" aria-describedby="contact-hint" autocomplete="off">
<fieldset id="recipients"><legend>${words.recipients}</legend><p class="hint">${words.recipientsHint}</p></fieldset>
<label for="category">${words.category}</label><p class="hint" id="category-hint">${words.categoryHint}</p>
<select id="category" aria-describedby="category-hint"><option value="">${words.untold}</option>${categories.map(
    (one) => markup`<option value="${one.code}">${codeName([one], one.code, lang)}</option>`,
  )}</select>
<button type="button" id="to-code">${words.next}</button></section>
<section id="keep" data-step hidden><h2 tabindex="-1">${words.keep}</h2>
<output class="code" id="code" translate="no"></output><p>${words.keepWhy}</p>
<p id="groups-label"><strong>${words.copyBack}</strong></p>
<div id="groups" role="group" aria-labelledby="groups-label">
<label>${words.group2}<input maxlength="4" autocomplete="off" autocapitalize="characters" spellcheck="false"></label>
<label>${words.group5}<input maxlength="4" autocomplete="off" autocapitalize="characters" spellcheck="false"></label></div>
<p class="wrong" id="groups-told" role="status"></p>
<button type="button" id="send" disabled>${words.send}</button>
<button type="button" class="second" id="to-text">${words.change}</button></section>
<section id="sent" data-step hidden><h2 tabindex="-1">${words.sent}</h2>
<p>${words.number}<output class="code" id="number" translate="no"></output></p>
<p>${words.code}<output class="code" id="code-again" translate="no"></output></p><p>${words.sentWhy}</p></section>
<section id="return" data-step hidden><h2 tabindex="-1">${words.back}</h2>
<label for="typed-number">${words.number}</label><input id="typed-number" autocomplete="off" inputmode="numeric">
<label for="typed-code">${words.code}</label><input id="typed-code" autocomplete="off" autocapitalize="characters" spellcheck="false">
<button type="button" id="open">${words.open}</button></section>
<section id="read" data-step hidden><h2 tabindex="-1">${words.answers} <span id="read-number" translate="no"></span></h2>
<div id="answers"></div><p class="secondary">${words.noOwn}</p>
<label for="more-text">${words.more}</label><textarea id="more-text" autocomplete="off" spellcheck="false"></textarea>
<fieldset id="more-recipients"><legend>${words.recipients}</legend><p class="hint">${words.recipientsHint}</p></fieldset>
<button type="button" id="add">${words.add}</button></section>
<section id="added" data-step hidden><h2 tabindex="-1">${words.added}</h2><p>${words.addedWhy}</p></section>
</div>`;
}
