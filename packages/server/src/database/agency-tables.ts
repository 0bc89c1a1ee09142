import type { AgencyLevel } from '@damrong/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

type Optional = ColumnType<string | null, string | null | undefined, string | null>;

/** An agency that cases can be given to. */
export interface AgencyTable {
  id: Generated<string>;
  /** The entry of the national base that it came from; null for one that was added. */
  base_code: ColumnType<string | null, string | undefined, never>;
  name_th: string;
  name_en: Optional;
  short_name: Optional;
  ministry_code: Optional;
  level: AgencyLevel;
  /** Null for an agency of the whole country. */
  province_code: string | null;
  district_code: Optional;
  address: Optional;
  phone: Optional;
  email: Optional;
  active: Generated<boolean>;
  /** The entry that stands for this one. */
  merged_into: ColumnType<string | null, undefined, string | null>;
  version: Generated<number>;
  name_key: GeneratedAlways<string>;
  sort_key: GeneratedAlways<string>;
  search_text: GeneratedAlways<string>;
}
