import type { Attachment, IssueCode, UploadState } from '@damrong/contract';

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
}

export interface AttachmentTable {
  province_code: string;
  case_number: string;
  id: string;
  /** Name of the stored file: the key of the upload that it came as. */
  file: Buffer;
  position: number;
  media_type: Attachment['type'];
  bytes: number;
  width: number | null;
  height: number | null;
  officer_id: number | null;
  stage: Attachment['stage'];
  is_public: boolean;
  added_at: Date;
}
