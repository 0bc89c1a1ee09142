import type { UploadPolicy } from '@damrong/contract';
import type { FileItem } from './file-item.ts';
import type { FilesMessages } from './locale/files.th.ts';

/** The files of one draft, as what draws them sees them. */
export interface ChosenFiles {
  readonly items: readonly FileItem[];
  /** Undefined until the center has told what it takes. */
  readonly policy: UploadPolicy | undefined;
  readonly words: FilesMessages;
  /** What came of the last choice. */
  readonly announcement: string;
  /** What stands beside a file already, for readers who cannot see it. */
  readonly statusText: string;
  /** The form waits for files before it is sent. */
  readonly hasPendingUploads: boolean;
  /** How many are still on their way. */
  readonly waiting: number;
  /** How many more may be chosen. */
  readonly room: number;
  /** What else is asked about a file. */
  readonly more: (item: FileItem) => unknown;
  add(files: readonly File[]): void;
  remove(item: FileItem): void;
  say(sentence: string): void;
  withoutWaiting(): void;
}
