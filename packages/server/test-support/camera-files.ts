import { crc32 } from 'node:zlib';
import sharp from 'sharp';

export const cameraKinds = ['jpeg', 'png', 'webp'] as const;

export type CameraKind = (typeof cameraKinds)[number];

/** A mark that a camera file contains and a served file must not. */
export const canary = 'CanaryCamera-7731';

/** A picture with colours of its own. */
export function drawPicture(
  { width = 64, height = 48, seed = 1 } = {},
  kind: CameraKind = 'jpeg',
): Promise<Buffer> {
  const pixels = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, index) => (index * seed + (index >> 7)) % 256),
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(kind)
    .toBuffer();
}

/** A picture as a telephone writes it: position, maker, serial number, upside down. */
export async function cameraFile(kind: CameraKind, seed: number): Promise<Buffer> {
  const bytes = await drawPicture({ seed }, kind);
  const exif = exifBlock(seed);
  if (kind === 'jpeg') return jpegWith(bytes, exif);
  return kind === 'png' ? pngWith(bytes, exif) : webpWith(bytes, exif);
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>18,47.3N ${canary}</exif:GPSLatitude></x:xmpmeta>`;

/** A TIFF block in little-endian order: maker, orientation, and a directory of the position. */
function exifBlock(seed: number): Buffer {
  const maker = Buffer.from(`${canary}\0`);
  const head = 8;
  const main = head + 2 + 3 * 12 + 4;
  const gps = main + maker.length + (maker.length % 2);
  const latitude = gps + 2 + 4 * 12 + 4;
  const block = Buffer.alloc(latitude + 48);
  block.write('II*\0', 0, 'latin1');
  block.writeUInt32LE(head, 4);
  block.writeUInt16LE(3, head);
  entry(0, head, [0x010f, 2, maker.length, main]);
  entry(1, head, [0x0112, 3, 1, 3]);
  entry(2, head, [0x8825, 4, 1, gps]);
  maker.copy(block, main);
  block.writeUInt16LE(4, gps);
  entry(0, gps, [1, 2, 2, 'N'.charCodeAt(0)]);
  entry(1, gps, [2, 5, 3, latitude]);
  entry(2, gps, [3, 2, 2, 'E'.charCodeAt(0)]);
  entry(3, gps, [4, 5, 3, latitude + 24]);
  [18, 1, 47, 1, seed, 10, 98, 1, 59, 1, seed, 10].forEach((value, index) => {
    block.writeUInt32LE(value, latitude + index * 4);
  });
  return block;

  function entry(index: number, directory: number, values: [number, number, number, number]) {
    const at = directory + 2 + index * 12;
    block.writeUInt16LE(values[0], at);
    block.writeUInt16LE(values[1], at + 2);
    block.writeUInt32LE(values[2], at + 4);
    block.writeUInt32LE(values[3], at + 8);
  }
}

function jpegWith(bytes: Buffer, exif: Buffer): Buffer {
  const segment = (marker: number, ...parts: (Buffer | string)[]) => {
    const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  return Buffer.concat([
    bytes.subarray(0, 2),
    segment(0xe1, 'Exif\0\0', exif),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    segment(0xed, 'Photoshop 3.0\0', canary),
    segment(0xfe, canary),
    bytes.subarray(2),
    Buffer.from(`${canary} behind the end`),
  ]);
}

function pngWith(bytes: Buffer, exif: Buffer): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(content.length, 0);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  const afterHead = 8 + 25;
  return Buffer.concat([
    bytes.subarray(0, afterHead),
    chunk('eXIf', exif),
    chunk('tEXt', Buffer.from(`Comment\0${canary}`)),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    bytes.subarray(afterHead),
  ]);
}

function webpWith(bytes: Buffer, exif: Buffer): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  // Flags: EXIF and XMP. Sizes are one less than they are, in 24 bits: 64 × 48.
  const extended = Buffer.from([0b1100, 0, 0, 0, 63, 0, 0, 47, 0, 0]);
  const content = Buffer.concat([
    Buffer.from('WEBP'),
    chunk('VP8X', extended),
    bytes.subarray(12),
    chunk('EXIF', exif),
    chunk('XMP ', Buffer.from(xmp)),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
