import { createHash, createHmac } from 'node:crypto';
import { isProvinceCode } from '@damrong/contract';

export type MailLink = 'confirm' | 'leave';

/**
 * The secret of a link: 128 bits derived from the centre's key and the random id of the
 * subscription. The database has its hash, so that a link finds its row; a mail that is sent again
 * has the same link although the link was not stored.
 */
export function linkSecret(key: Buffer, link: MailLink, subscription: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(`${link}\0`)
    .update(subscription)
    .digest()
    .subarray(0, 16);
}

export function hashSecret(secret: Buffer): Buffer {
  return createHash('sha256').update(secret).digest();
}

/**
 * Stands for one mailbox, under whatever tag, so that its mails can be counted without storing
 * whose it is.
 */
export function addressFingerprint(key: Buffer, address: string): Buffer {
  const mailbox = address.toLowerCase().replace(/\+[^@]*@/, '@');
  return createHmac('sha256', key).update(`address\0${mailbox}`).digest();
}

/** The token in the address of a link: the province, then the secret. */
export function writeToken(provinceCode: string, secret: Buffer): string {
  return provinceCode + secret.toString('base64url');
}

/** The province and the hash of the secret; undefined for anything that is not a token. */
export function readToken(text: unknown): { provinceCode: string; hash: Buffer } | undefined {
  if (typeof text !== 'string' || !/^\d\d[\w-]{22}$/.test(text)) return undefined;
  const provinceCode = text.slice(0, 2);
  if (!isProvinceCode(provinceCode)) return undefined;
  return { provinceCode, hash: hashSecret(Buffer.from(text.slice(2), 'base64url')) };
}
