import type { VolunteerChange, VolunteerView } from '@damrong/contract';
import type { VolunteerTable } from '../database/volunteer-tables.ts';
import type { Places } from '../place/places.ts';
import { fieldProblem } from '../problem-error.ts';
import type { VolunteerSkills } from './skills.ts';

export type VolunteerOffer = Omit<VolunteerChange, 'reference' | 'code'>;

/** @throws ProblemError for a district or a skill that does not exist */
export function checkOffer(
  { places, volunteerSkills }: { places: Places; volunteerSkills: VolunteerSkills },
  provinceCode: string,
  { districtCodes, skills }: VolunteerOffer,
): void {
  for (const [index, code] of districtCodes.entries()) {
    if (!places.hasDistrict(provinceCode, code)) {
      throw fieldProblem('district_unknown', 'districtCodes', index);
    }
  }
  volunteerSkills.check(skills);
}

/** An offer as its columns. */
export function offerRow(offer: VolunteerOffer) {
  return {
    kind: offer.kind,
    name: offer.name,
    contact_name: offer.contactName ?? null,
    phone: offer.phone,
    email: offer.email ?? null,
    district_codes: [...new Set(offer.districtCodes)],
    skills: [...new Set(offer.skills)],
    days: [...new Set(offer.days)],
    hours: [...new Set(offer.hours)],
    note: offer.note ?? null,
  };
}

export type ShownVolunteer = Omit<
  VolunteerTable,
  'code_hash' | 'privacy_notice' | 'days' | 'hours'
> &
  Pick<VolunteerView, 'days' | 'hours'>;

export const shownColumns = [
  'province_code',
  'reference',
  'kind',
  'name',
  'contact_name',
  'phone',
  'email',
  'district_codes',
  'skills',
  'days',
  'hours',
  'note',
  'received_at',
  'changed_at',
] as const;

export function volunteerView(row: ShownVolunteer, skills: VolunteerSkills): VolunteerView {
  return {
    reference: row.reference,
    provinceCode: row.province_code,
    kind: row.kind,
    name: row.name,
    contactName: row.contact_name,
    phone: row.phone,
    email: row.email,
    districtCodes: row.district_codes,
    skills: skills.named(row.skills),
    days: row.days,
    hours: row.hours,
    note: row.note,
    receivedAt: row.received_at.toISOString(),
    changedAt: row.changed_at?.toISOString() ?? null,
  };
}
