export type FileKind = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'heic';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

// Readers look for the beginning of a PDF this far: mail programs and scanners write before it.
const PDF_HEAD = 1024;

// What has such a beginning of its own is no document: a page, a program, an archive, a picture.
const OTHER_START = /<|^(?:MZ|PK|GIF8|\x7fELF)/;

// Where a PDF has to end; some programs write a few blank lines after it.
const PDF_TAIL = 2048;

/** What a file is by its bytes, whatever its name and its sender say. */
export function fileKind(bytes: Buffer): FileKind | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'image/png';
  const ascii = (start: number, end: number) => bytes.toString('latin1', start, end);
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp';
  if (ascii(4, 8) === 'ftyp' && HEIC_BRANDS.has(ascii(8, 12))) return 'heic';
  const head = ascii(0, PDF_HEAD);
  const at = head.search(/%PDF-\d/);
  return at < 0 || OTHER_START.test(head.slice(0, at)) ? undefined : 'application/pdf';
}

/** A document that broke off on its way is of no use to an officer. */
export function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-PDF_TAIL).includes('%%EOF');
}
