import {
  codeName,
  findProvince,
  formatPhone,
  parsePhone,
  provinceLabel,
  volunteerDays,
  volunteerHours,
} from '@damrong/contract';
import type { VolunteerDraft } from '../draft.ts';
import type { StepId } from '../fields.ts';
import type { StepForm } from './step-form.ts';

/** One line of an offer as its reader knows it; the text is empty for what was not told. */
export interface OfferRow {
  readonly step: StepId;
  readonly term: string;
  readonly text: string;
}

export type Offer = Omit<VolunteerDraft, 'kind' | 'isNoticeRead'> & {
  readonly kind: NonNullable<VolunteerDraft['kind']>;
};

export function offerRows(offer: Offer, form: StepForm): OfferRow[] {
  const { formWords, language, districts, skills } = form;
  const text = form.words.send;
  const phone = parsePhone(offer.phone);
  const province = findProvince(offer.province);
  const known = typeof districts.districts === 'string' ? [] : districts.districts;
  const district = (code: string) => known.find((one) => one.code === code)?.th ?? code;
  const days = offer.days.map((day) => codeName(volunteerDays, day, language));
  const hours = offer.hours.map((hour) => codeName(volunteerHours, hour, language));
  return [
    { step: 'kind', term: formWords.kind, text: formWords.kinds[offer.kind].label },
    { step: 'help', term: text.skills, text: skills.names(offer.skills, language) },
    { step: 'help', term: text.note, text: offer.note },
    { step: 'area', term: text.province, text: province ? provinceLabel(province, language) : '' },
    {
      step: 'area',
      term: text.districts,
      text: offer.districts.map(district).join(', ') || text.wholeProvince,
    },
    { step: 'area', term: text.days, text: days.join(', ') || text.anyDay },
    { step: 'area', term: text.hours, text: hours.join(', ') || text.anyHour },
    { step: 'contact', term: text.names[offer.kind], text: offer.name },
    { step: 'contact', term: text.contactName, text: offer.contactName },
    {
      step: 'contact',
      term: text.phone,
      text: phone === undefined ? offer.phone : formatPhone(phone, language),
    },
    { step: 'contact', term: text.email, text: offer.email },
  ];
}
