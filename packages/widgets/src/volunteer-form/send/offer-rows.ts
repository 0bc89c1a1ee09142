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
import type { VolunteerSteps } from './volunteer-steps.ts';

/** One line of an offer as its reader knows it; the text is empty for what was not told. */
export interface OfferRow {
  readonly step: StepId;
  readonly term: string;
  readonly text: string;
}

export type Offer = Omit<VolunteerDraft, 'kind' | 'isNoticeRead'> & {
  readonly kind: NonNullable<VolunteerDraft['kind']>;
};

export function offerRows(offer: Offer, form: VolunteerSteps): OfferRow[] {
  const { firstMessages, language, lists } = form;
  const text = form.words.form;
  const phone = parsePhone(offer.phone);
  const province = findProvince(offer.province);
  const days = offer.days.map((day) => codeName(volunteerDays, day, language));
  const hours = offer.hours.map((hour) => codeName(volunteerHours, hour, language));
  return [
    { step: 'kind', term: firstMessages.kind, text: firstMessages.kinds[offer.kind].label },
    { step: 'help', term: text.skills, text: lists.skillNames(offer.skills, language) },
    { step: 'help', term: text.note, text: offer.note },
    { step: 'area', term: text.province, text: province ? provinceLabel(province, language) : '' },
    {
      step: 'area',
      term: text.districts,
      text: lists.districtNames(offer.districts) || text.wholeProvince,
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
