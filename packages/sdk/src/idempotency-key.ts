/**
 * 128 random bits as hexadecimal text. Not `crypto.randomUUID`, which is missing on pages served
 * over plain http, where many provincial sites still are.
 * @example
 * const idempotencyKey = newIdempotencyKey(); // once for a draft, the same for each try
 * await cases.file(draft, { idempotencyKey });
 */
export function newIdempotencyKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
    key += byte.toString(16).padStart(2, '0');
  }
  return key;
}

/** 16 to 128 visible ASCII characters. */
export function isIdempotencyKey(text: string): boolean {
  return /^[\x21-\x7e]{16,128}$/.test(text);
}
