/** Everything in a picture file that is not needed to draw it, by the names of its parts. */
export function marksOf(bytes: Buffer): string[] {
  if (bytes[0] === 0xff) return jpegMarks(bytes);
  return bytes[0] === 0x89 ? pngMarks(bytes) : webpMarks(bytes);
}

const drawing = {
  // JFIF head, tables, frames, restart interval, scan.
  jpeg: new Set([0xe0, 0xdb, 0xc0, 0xc1, 0xc2, 0xc4, 0xdd, 0xda]),
  png: new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND']),
  webp: new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']),
};

function jpegMarks(bytes: Buffer): string[] {
  const marks: string[] = [];
  for (let at = 2; bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (!drawing.jpeg.has(marker)) marks.push(`segment ${marker.toString(16)}`);
    if (marker === 0xda) break;
  }
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2;
  return end === bytes.length ? marks : [...marks, 'bytes behind the end'];
}

function pngMarks(bytes: Buffer): string[] {
  const marks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!drawing.png.has(type)) marks.push(`chunk ${type}`);
  }
  return marks;
}

function webpMarks(bytes: Buffer): string[] {
  const marks: string[] = [];
  for (let at = 12; at < bytes.length;) {
    const type = bytes.toString('latin1', at, at + 4);
    if (!drawing.webp.has(type)) marks.push(`chunk ${type}`);
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return marks;
}
