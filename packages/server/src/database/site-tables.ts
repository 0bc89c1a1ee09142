import type { ColumnType, Generated } from 'kysely';

/** An origin that may use the tag, or asks to. */
export interface SiteTable {
  origin: string;
  /** Null for a site of no province. */
  province_code: string | null;
  created_at: ColumnType<Date, Date | undefined, Date>;
  id: Generated<string>;
  state: ColumnType<'requested' | 'registered', 'requested' | 'registered' | undefined>;
  webmaster: string | null;
  /** What the site shows; everything when it is empty. */
  show: Generated<string[]>;
  color: string | null;
  first_seen_at: ColumnType<Date | null, Date | undefined>;
  last_seen_at: ColumnType<Date | null, Date | undefined>;
  release: string | null;
  version: Generated<number>;
}

/** How often an element could not start on pages of an origin, by day. */
export interface StartFailureTable {
  origin: string;
  day: string;
  release: string;
  element: string;
  reason: string;
  count: Generated<number>;
  last_at: Date;
}
