import { findProvince, formatThaiDate, provinceLabel, type Site } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { siteWords } from '../locale/sites.ts';

/** What is known of a site: whose it is, when it was seen, what went wrong there. */
export function siteEntry(site: Site, { lang }: Locale): TemplateResult {
  const text = siteWords[lang];
  const { origin, provinceCode, state, webmaster, show } = site;
  const place = provinceCode === null ? undefined : findProvince(provinceCode);
  const shown = show.map((name) => text.elements[name] ?? name).join(', ');
  return html`<div>
    <p>
      <strong translate="no">${origin}</strong>
      <span class="badge">${text.states[state]}</span>
    </p>
    <p>
      ${[place ? provinceLabel(place, lang) : text.nation, webmaster].filter(Boolean).join(' · ')}
    </p>
    ${shown === '' ? nothing : html`<p>${text.show}: ${shown}</p>`}
    <p class="muted">${seen(site, text, lang)}</p>
    ${failures(site, text, lang)}
  </div>`;
}

type Lang = Locale['lang'];
type Text = (typeof siteWords)[Lang];

function seen({ firstSeenAt, lastSeenAt, release }: Site, text: Text, lang: Lang): string {
  if (firstSeenAt === null || lastSeenAt === null) return text.notSeen;
  const when = text.seen(formatThaiDate(firstSeenAt, lang), formatThaiDate(lastSeenAt, lang));
  return release === null ? when : `${when} · ${text.release(release)}`;
}

function failures(site: Site, text: Text, lang: Lang): TemplateResult | typeof nothing {
  if (site.failures.length === 0) return nothing;
  return html`<p class="failing">${text.failures}</p>
    <ul class="failing">
      ${site.failures.map(
        ({ element, reason, count, release, lastAt }) =>
          html`<li>
            ${element === 'page' ? text.wholePage : (text.elements[element] ?? element)}:
            ${text.reasons[reason]} –
            ${text.times(count, release, formatThaiDate(lastAt, lang, 'with-time'))}
          </li>`,
      )}
    </ul>`;
}
