import type {
  ContentAction,
  ContentBody,
  ContentKind,
  ContentState,
  LinkOutcome,
} from '@damrong/contract';
import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

interface Written {
  position: number;
  publish_on: string | null;
  ends_on: string | null;
  content: Json<ContentBody>;
}

/** What a centre tells its people, as those see it who write it. */
export interface ContentEntryTable extends Written {
  id: Generated<string>;
  kind: ColumnType<ContentKind, ContentKind, never>;
  /** Null for the whole country. */
  province_code: ColumnType<string | null, string | null, never>;
  key: ColumnType<string, string, never>;
  state: ColumnType<ContentState, ContentState | undefined>;
  changed_at: Date;
  version: Generated<number>;
}

/** What an entry was in each of its versions, and who made it so. */
export interface ContentVersionTable extends Written {
  entry_id: string;
  version: number;
  province_code: string | null;
  at: Date;
  action: ContentAction;
  /** Null for what came with the release. */
  officer_id: number | null;
  officer_name: string | null;
}

/** What everybody may read of an entry from its first day to its last. */
export interface ContentPublicationTable extends Written {
  entry_id: string;
  kind: ContentKind;
  province_code: string | null;
  key: string;
  version: number;
}

/** Whether an address that stands in entries leads somewhere. */
export interface ContentLinkTable {
  url: string;
  /** Null until somebody has tried it, as is `checked_at`. */
  outcome: LinkOutcome | null;
  http_status: number | null;
  checked_at: Date | null;
  next_check_at: Date;
  /** Tries in a row that have failed. */
  failures: Generated<number>;
  failing_since: Date | null;
}
