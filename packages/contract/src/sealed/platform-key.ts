/** A key of WebCrypto, in browsers and in Node. */
export type PlatformKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Both halves of a key pair of WebCrypto. */
export interface PlatformPair {
  readonly publicKey: PlatformKey;
  readonly privateKey: PlatformKey;
}
