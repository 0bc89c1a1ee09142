import {
  codeName,
  formatPhone,
  telephoneHref,
  volunteerDays,
  volunteerHours,
  type ProvincePlaces,
  type VolunteerView,
} from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { districtName } from '../reference/reference-data.ts';

export function skillsText({ skills }: VolunteerView, { lang }: Locale): string {
  return skills.map((skill) => skill[lang]).join(', ');
}

export function areaText(
  { districtCodes }: VolunteerView,
  places: ProvincePlaces | undefined,
  { lang, volunteer }: Locale,
): string {
  const names = districtCodes.map((code) => districtName(places, code, lang) ?? code);
  return names.join(', ') || volunteer.wholeProvince;
}

export function daysText({ days }: VolunteerView, { lang, volunteer }: Locale): string {
  return days.map((day) => codeName(volunteerDays, day, lang)).join(', ') || volunteer.anyDay;
}

export function hoursText({ hours }: VolunteerView, { lang, volunteer }: Locale): string {
  return hours.map((hour) => codeName(volunteerHours, hour, lang)).join(', ') || volunteer.anyHour;
}

export function phoneLink({ phone }: VolunteerView, { lang }: Locale): TemplateResult {
  return html`<a class="nowrap" href=${telephoneHref(phone)}>${formatPhone(phone, lang)}</a>`;
}
