import type { FileIssueCode } from '@damrong/contract';

/** What can be wrong with one file, as its owner is told. */
export type FileIssue = Exclude<FileIssueCode, 'too_many_files' | 'upload_unfinished'>;

const told: Readonly<Record<FileIssue, true>> = {
  file_empty: true,
  file_too_large: true,
  file_kind_unsupported: true,
  file_heic: true,
  file_unreadable: true,
  file_too_many_pixels: true,
  upload_unknown: true,
};

/** A reason that this release does not know yet is told as a file that cannot be opened. */
export function toFileIssue(code: unknown): FileIssue {
  return typeof code === 'string' && code in told ? (code as FileIssue) : 'file_unreadable';
}

/** Why a file is not even sent, or is not taken. */
export class FileError extends Error {
  readonly issue: FileIssue;

  constructor(issue: FileIssue) {
    super(issue);
    this.issue = issue;
  }
}
