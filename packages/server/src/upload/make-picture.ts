import sharp, { type Sharp } from 'sharp';
import { mostPixels } from './upload-policy.ts';

/** Longer side of a kept picture: number plates stay readable, and no phone shows more. */
const LONGEST_SIDE = 4096;
const PREVIEW_SIDE = 480;

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

export interface Picture {
  readonly bytes: Buffer;
  readonly preview: Buffer;
  readonly width: number;
  readonly height: number;
}

// Everything that libvips can load is a way in for a hostile file; three kinds are enough.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// Requests have the other cores; nothing of one picture is of use to the next.
sharp.concurrency(1);
sharp.cache(false);

const options = { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true } as const;

/** Pixels of a picture by its head alone, before anything is decoded. */
export async function pixelsOf(bytes: Buffer): Promise<number> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return width * height;
}

/**
 * Draws the picture anew: upright, in sRGB, and with nothing of what the camera wrote beside it,
 * neither place nor name nor a second picture behind the first.
 * @throws when the bytes are no whole picture
 */
export async function makePicture(bytes: Buffer, type: PictureType): Promise<Picture> {
  const upright = sharp(bytes, options).autoOrient().resize({
    width: LONGEST_SIDE,
    height: LONGEST_SIDE,
    fit: 'inside',
    withoutEnlargement: true,
  });
  const { data, info } = await encode(upright, type).toBuffer({ resolveWithObject: true });
  const preview = await sharp(data, options)
    .resize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 72 })
    .toBuffer();
  return { bytes: data, preview, width: info.width, height: info.height };
}

function encode(picture: Sharp, type: PictureType): Sharp {
  switch (type) {
    case 'image/jpeg':
      return picture.jpeg({ quality: 85 });
    case 'image/png':
      return picture.png();
    case 'image/webp':
      return picture.webp({ quality: 85 });
  }
}
