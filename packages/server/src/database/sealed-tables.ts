import type { BoxKind, Vault } from '@damrong/contract/sealed';
import type { ColumnType } from 'kysely';

/** A sealed report: its number, and what its writer has ticked to be readable. */
export interface SealedThreadTable {
  province_code: string;
  number: string;
  rid: Buffer;
  /** SHA-256 of what the citizen's code becomes. */
  auth_hash: Buffer;
  /** The citizen's keys under the code. */
  secrets: Buffer;
  category_code: string | null;
  district_code: string | null;
  lang: string;
  received_at: Date;
  due_on: string | null;
  box_count: number;
  /** Who has written last. */
  last_kind: 'letter' | 'answer';
}

export interface SealedBoxTable {
  province_code: string;
  number: string;
  seq: number;
  box_id: Buffer;
  kind: BoxKind;
  head: Buffer;
  body: Buffer;
  /** Keys for which there is a copy; the copies are seen by their owners alone. */
  kids: string[];
  officer_id: number | null;
  received_at: Date;
}

export interface SealedWrapTable {
  province_code: string;
  number: string;
  seq: number;
  kid: string;
  enc: Buffer;
  sealed_key: Buffer;
}

/** An officer's keys: the public halves, and the private ones under a passphrase. */
export interface SealedVaultTable {
  province_code: string;
  kid: string;
  officer_id: number;
  opens: Buffer;
  signs: Buffer;
  vault: ColumnType<Vault, string, never>;
  enrolled_at: Date;
}
