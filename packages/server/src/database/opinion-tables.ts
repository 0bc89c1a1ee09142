import type { OfficerOpinion } from '@damrong/contract';
import type { Generated } from 'kysely';

/** An opinion; it knows no writer and no time but the day. */
export interface OpinionTable {
  province_code: string;
  id: Generated<string>;
  district_code: string;
  topic_code: string;
  text: string;
  age_band: OfficerOpinion['ageBand'];
  occupation: OfficerOpinion['occupation'];
  received_on: string;
  held: boolean;
  tags: Generated<string[]>;
}

/** What has arrived since the last night, under the hash of the sender's key. */
export interface OpinionArrivalTable extends Omit<OpinionTable, 'id' | 'tags'> {
  key_hash: Buffer;
  fingerprint: Buffer;
}

export interface OpinionTopicTable {
  code: string;
  name_th: string;
  name_en: string;
  position: number;
  retired_at: Date | null;
}

/** What the public may know. */
export interface OpinionCountTable {
  province_code: string;
  topic_code: string;
  /** A multiple of ten. */
  at_least: number;
  through: string;
}
