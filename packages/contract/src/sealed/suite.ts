import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { utf8, type Bytes } from './bytes.ts';
import type { PlatformPair } from './platform-key.ts';
import { orFault } from './sealed-error.ts';

/** The one suite: HPKE base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (RFC 9180). */
export const SUITE = 1;

const info = utf8('damrong/sealed/1 wrap');

function suite(): CipherSuite {
  return new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
}

/** A content key as one recipient can read it: `enc` 65 bytes, `sealedKey` 48. */
export interface SealedKey {
  readonly enc: Bytes;
  readonly sealedKey: Bytes;
}

/**
 * Seals a content key for a raw public key.
 * @throws SealedError `directory_key_forged` when it is no point of the curve
 */
export async function sealKey(publicKey: Bytes, contentKey: Bytes, aad: Bytes): Promise<SealedKey> {
  const hpke = suite();
  const recipient = await orFault(hpke.DeserializePublicKey(publicKey), 'directory_key_forged');
  const sealed = await hpke.Seal(recipient, contentKey, { aad, info });
  return {
    enc: new Uint8Array(sealed.encapsulatedSecret),
    sealedKey: new Uint8Array(sealed.ciphertext),
  };
}

/**
 * Opens what `sealKey` has sealed.
 * @throws SealedError `box_wrap_broken` for another key pair or changed bytes
 */
export async function openKey(
  pair: PlatformPair,
  { enc, sealedKey }: SealedKey,
  aad: Bytes,
): Promise<Bytes> {
  const opened = suite().Open(pair, enc, sealedKey, { aad, info });
  return new Uint8Array(await orFault(opened, 'box_wrap_broken'));
}
