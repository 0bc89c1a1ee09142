import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const SALT = 16;
const NONCE = 12;
const TAG = 16;
export const PURPOSE = 'damrong sealed answer v1';
const FIRST_BLOCK = Buffer.from([1]);

export interface AnswerSeal {
  seal(answer: unknown): Buffer;
  /** @throws when the sealed bytes were not made with the same key, or were changed */
  open(sealed: Buffer): unknown;
}

/**
 * An answer contains an access code that the database must not know. Only the caller's own key, of
 * which the database has just a hash, opens it again. Format: salt, nonce, tag and AES-256-GCM
 * text.
 */
export function answerSeal(key: string): AnswerSeal {
  return {
    seal(answer) {
      const random = randomBytes(SALT + NONCE);
      const salt = random.subarray(0, SALT);
      const nonce = random.subarray(SALT);
      const cipher = createCipheriv('aes-256-gcm', derive(key, salt), nonce);
      const text = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()]);
      return Buffer.concat([random, cipher.getAuthTag(), text]);
    },
    open(sealed) {
      const salt = sealed.subarray(0, SALT);
      const nonce = sealed.subarray(SALT, SALT + NONCE);
      const tag = sealed.subarray(SALT + NONCE, SALT + NONCE + TAG);
      const cipher = createDecipheriv('aes-256-gcm', derive(key, salt), nonce);
      cipher.setAuthTag(tag);
      const text = Buffer.concat([
        cipher.update(sealed.subarray(SALT + NONCE + TAG)),
        cipher.final(),
      ]);
      return JSON.parse(text.toString('utf8')) as unknown;
    },
  };
}

/**
 * HKDF-SHA-256 for one block of output (RFC 5869). Node's own `hkdfSync` builds a key object for
 * each call, which slows filing under load.
 */
export function derive(key: string, salt: Buffer): Buffer {
  const extracted = createHmac('sha256', salt).update(key).digest();
  return createHmac('sha256', extracted).update(PURPOSE).update(FIRST_BLOCK).digest();
}
