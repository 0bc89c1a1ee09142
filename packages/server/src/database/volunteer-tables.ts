import type { VolunteerDay, VolunteerHour, VolunteerView } from '@damrong/contract';
import type { Generated } from 'kysely';

export interface VolunteerTable {
  province_code: string;
  reference: string;
  /** Null for those who signed up before there were codes; they are served by telephone. */
  code_hash: string | null;
  kind: VolunteerView['kind'];
  name: string;
  contact_name: string | null;
  phone: string;
  email: string | null;
  district_codes: string[];
  skills: string[];
  days: Generated<VolunteerDay[]>;
  hours: Generated<VolunteerHour[]>;
  note: string | null;
  privacy_notice: string;
  received_at: Date;
  changed_at: Date | null;
}

export interface VolunteerSkillTable {
  code: string;
  name_th: string;
  name_en: string;
  position: number;
  retired_at: Date | null;
}
