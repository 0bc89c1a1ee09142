import type { UploadPolicy } from '@damrong/contract';
import { FileError } from './file-issue.ts';

export interface PreparedFile {
  readonly blob: Blob;
  /** A small drawing of a picture; a document has none. */
  readonly preview: HTMLCanvasElement | undefined;
}

const previewSide = 160;
const quality = 0.85;
/** A screenshot below this many bytes stays a PNG: its letters stay sharp. */
const smallPng = 1024 * 1024;

/**
 * What is sent of a file. A picture is drawn anew, no larger than anybody needs, which leaves the
 * place where it was taken behind; a document stays what it is.
 * @throws FileFault when the centre would not take it
 */
export async function prepareFile(file: File, policy: UploadPolicy): Promise<PreparedFile> {
  if (file.size === 0) throw new FileError('file_empty');
  const kind = await kindOf(file);
  if (kind === undefined)
    throw new FileError(isNamedAsTaken(file, policy) ? 'file_unreadable' : 'file_kind_unsupported');
  if (kind === 'application/pdf') return checked({ blob: file, preview: undefined }, policy);
  // Firefox goes by the type that is told, not by the bytes.
  const picture = await decode(file.slice(0, file.size, kind));
  if (picture === undefined) {
    if (kind === 'image/heic') throw new FileError('file_heic');
    // The device may be the one that cannot; the centre draws it anew as well.
    return checked({ blob: file, preview: undefined }, policy);
  }
  const staysPng = kind === 'image/png' && file.size < smallPng;
  const canvas = draw(picture, policy.side);
  const preview = draw(picture, previewSide);
  picture.close();
  const blob = await toBlob(canvas, staysPng ? 'image/png' : 'image/jpeg');
  return checked({ blob: blob ?? file, preview }, policy);
}

function checked(prepared: PreparedFile, { bytes }: UploadPolicy): PreparedFile {
  if (prepared.blob.size > bytes) throw new FileError('file_too_large');
  return prepared;
}

/** By the first bytes: names and types that a device gives are often wrong. */
async function kindOf(file: File): Promise<string | undefined> {
  // Scanners and mail programs write a few bytes before a PDF; the center judges them.
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  const text = String.fromCharCode(...head);
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG')) return 'image/png';
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'image/webp';
  if (/^[^]{4}ftyp(hei|hev|mif|msf)/.test(text)) return 'image/heic';
  return text.includes('%PDF-') ? 'application/pdf' : undefined;
}

function isNamedAsTaken({ name }: File, { kinds }: UploadPolicy): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return kinds.some(({ extensions }) => extensions.includes(ending));
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // Older browsers do not know the option, and turn pictures upright without it.
    return createImageBitmap(file).catch(() => undefined);
  }
}

function draw(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.imageSmoothingQuality = 'high';
  // A JPEG has no glass: what shows through becomes paper, not night.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, quality);
  });
}
