import type { Attachment, IssueCode, UploadState } from '@damrong/contract';
import type { Generated, Selectable } from 'kysely';

/** A file that waits for its case. */
export interface UploadTable {
  key: Buffer;
  announced: number;
  state: UploadState['state'];
  issue: IssueCode | null;
  media_type: string | null;
  bytes: number | null;
  width: number | null;
  height: number | null;
  created_at: Date;
  /** Set by the process that works on the file; its verdict counts only while this is set. */
  claim: Buffer | null;
  /** By the database's clock, the one that all processes share. */
  claimed_until: Date | null;
  /** How often a process has begun to work on the file. */
  attempts: Generated<number>;
  /** Set when no case may take it any more; the row stays until its files are gone. */
  removed_at: Date | null;
  /** SHA-256 of the whole file as it is kept; null until there is one. */
  digest: Buffer | null;
  /** A keyed hash of the network from which it comes; null at the desk. */
  network: Buffer | null;
}

export type UploadRow = Selectable<UploadTable>;

export interface AttachmentTable {
  province_code: string;
  case_number: string;
  id: string;
  /** Name of the stored file: the key of the upload as which it arrived. */
  file: Buffer;
  position: number;
  media_type: Attachment['type'];
  bytes: number;
  width: number | null;
  height: number | null;
  /** SHA-256 of the whole file; null where it came before there were digests. */
  digest: Buffer | null;
  officer_id: number | null;
  stage: Attachment['stage'];
  is_public: boolean;
  added_at: Date;
}
