import {
  agencyLevels,
  codeName,
  findProvince,
  formatPhone,
  ministries,
  provinceLabel,
  type Agency,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';

export type MergedAgency = Agency['merged'][number];

/**
 * What is known of an agency, and for which others it stands.
 * @param separate the button that takes a merge back; none where the officer may not
 */
export function agencyEntry(
  agency: Agency,
  { agencies: text, lang }: Locale,
  separate: (merged: MergedAgency) => TemplateResult | typeof nothing,
): TemplateResult {
  const { nameTh, nameEn, shortName, level, provinceCode, ministryCode, phone, email } = agency;
  const place = provinceCode === null ? undefined : findProvince(provinceCode);
  const belongs = [
    codeName(agencyLevels, level, lang),
    place && provinceLabel(place, lang),
    ministryCode && codeName(ministries, ministryCode, lang),
  ];
  const reach = [phone && formatPhone(phone, lang), email, agency.address].filter(Boolean);
  return html`<div>
    <p>
      <strong>${nameTh}</strong>
      ${shortName ? html`<span class="badge">${shortName}</span>` : nothing}
      ${agency.active ? nothing : html`<span class="badge">${text.inactive}</span>`}
    </p>
    ${nameEn ? html`<p lang="en">${nameEn}</p>` : nothing}
    <p class="muted">${belongs.filter(Boolean).join(' · ')}</p>
    ${reach.length > 0 ? html`<p>${reach.join(' · ')}</p>` : nothing}
    ${agency.merged.map((merged) => html`<p>${text.standsFor(merged.nameTh)} ${separate(merged)}</p>`)}
  </div>`;
}
