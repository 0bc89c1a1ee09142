import type { UploadPolicy } from '@damrong/contract';
import { connectionOf } from '../abuse/network-of.ts';
import type { Quota } from '../throttle/rate-limiter.ts';

/** What the centre takes. Forms read it from here and have no limits of their own. */
export const policy: UploadPolicy = {
  files: 5,
  bytes: 10 * 1024 * 1024,
  chunkBytes: 1024 * 1024,
  side: 2048,
  hours: 24,
  kinds: [
    { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], convert: false },
    { type: 'image/png', extensions: ['png'], convert: false },
    { type: 'image/webp', extensions: ['webp'], convert: false },
    { type: 'image/heic', extensions: ['heic', 'heif'], convert: true },
    { type: 'application/pdf', extensions: ['pdf'], convert: false },
  ],
};

/** Media type of a piece of a file, by the tus protocol. */
export const PIECE_TYPE = 'application/offset+octet-stream';

/** Most files of one case over all its additions. */
export const filesOfCase = 25;

/** Pixels beyond which a picture is not even decoded: 64 million are a 64-megapixel camera. */
export const mostPixels = 64 * 1024 * 1024;

/** Bytes of the disk that files leave free. Complaints without files need the room more. */
export const keptFree = 1024 * 1024 * 1024;

const QUARTER_HOUR_MS = 15 * 60 * 1000;

/**
 * Uploads that one address, which may stand for thousands of people, may begin in a quarter of an
 * hour.
 */
const BEGINNINGS = 600;

/** For each upload, however it comes. */
export function uploadQuota(address: string): Quota {
  return {
    key: `uploads from ${connectionOf(address)}`,
    limit: BEGINNINGS,
    windowMs: QUARTER_HOUR_MS,
  };
}
