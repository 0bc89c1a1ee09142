import {
  codeName,
  findProvince,
  formatThaiDate,
  holidayKinds,
  provinceLabel,
  type Holiday,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { holidayWords } from '../locale/holidays.ts';
import type { Locale } from '../locale/locale.ts';

/** What is known of a day off: weekday and date, name, kind, where it holds and who says so. */
export function holidayEntry(holiday: Holiday, { lang }: Locale): TemplateResult {
  const { day, nameTh, nameEn, kind, provinceCode, source, announced, withdrawn } = holiday;
  const text = holidayWords[lang];
  const place = provinceCode === null ? undefined : findProvince(provinceCode);
  const belongs = [
    codeName(holidayKinds, kind, lang),
    place ? provinceLabel(place, lang) : text.nation,
    source,
  ];
  return html`<div>
    <p>
      <strong
        ><time datetime=${day}>${weekdayOf(day, lang)} ${formatThaiDate(day, lang)}</time></strong
      >
      ${withdrawn ? html`<span class="badge">${text.isWithdrawn}</span>` : nothing}
      ${announced ? nothing : html`<span class="badge">${text.notAnnounced}</span>`}
    </p>
    <p>${lang === 'th' ? nameTh : nameEn}</p>
    <p class="muted">${belongs.join(' · ')}</p>
  </div>`;
}

/** A calendar day is the same everywhere, so that no zone may move it. */
function weekdayOf(day: string, lang: Locale['lang']): string {
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}
