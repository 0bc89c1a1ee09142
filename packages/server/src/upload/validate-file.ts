import type { IssueCode } from '@damrong/contract';
import { fileKind, isWholePdf } from './file-kind.ts';
import { makePicture, pixelsOf, type Picture, type PictureType } from './make-picture.ts';
import { mostPixels } from './upload-policy.ts';

export type ValidatedFile =
  | { readonly issue: IssueCode }
  | { readonly type: 'application/pdf'; readonly bytes: Buffer }
  | ({ readonly type: PictureType } & Picture);

/**
 * The result for a file: a picture drawn anew, a document as it is, or the issue for which it is
 * refused.
 */
export async function validateFile(bytes: Buffer): Promise<ValidatedFile> {
  if (bytes.length === 0) return { issue: 'file_empty' };
  const type = fileKind(bytes);
  if (type === undefined) return { issue: 'file_kind_unsupported' };
  if (type === 'heic') return { issue: 'file_heic' };
  if (type === 'application/pdf') {
    return isWholePdf(bytes) ? { type, bytes } : { issue: 'file_unreadable' };
  }
  try {
    if ((await pixelsOf(bytes)) > mostPixels) return { issue: 'file_too_many_pixels' };
    return { type, ...(await makePicture(bytes, type)) };
  } catch {
    return { issue: 'file_unreadable' };
  }
}
