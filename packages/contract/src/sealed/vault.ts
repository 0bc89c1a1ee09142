import { fromBase64, joinBytes, randomBytes, toBase64, utf8, type Bytes } from './bytes.ts';
import type { StoredPair } from './key-pairs.ts';
import type { PlatformKey } from './platform-key.ts';
import { foldSymbols, hasOnlySymbols, inGroups, randomSymbols } from './sealed-code.ts';
import { orFault, SealedError } from './sealed-error.ts';

const PASSPHRASE_SYMBOLS = 16;
const ITERATIONS = 1_000_000;
const LEAST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 5_000_000;
const NONCE = 12;

/** What an officer's vault holds. */
export interface VaultContent {
  readonly opens: StoredPair;
  readonly signs: StoredPair;
  /** Raw public keys of the roots as they were on the day of enrolment, in base64url. */
  readonly roots: readonly string[];
}

/** One way to open a vault: by a passphrase that the desk has made. */
export interface VaultSlot {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** 16 bytes in base64url. */
  readonly salt: string;
  /** The vault's key, encrypted under what the passphrase becomes; nonce first. */
  readonly sealedKey: string;
}

/** An officer's private keys as a server may keep them. */
export interface Vault {
  readonly kid: string;
  readonly slots: readonly VaultSlot[];
  /** The content, encrypted under the vault's key; nonce first. */
  readonly sealed: string;
}

/** A fresh passphrase: 80 bits in four groups of four, made and not chosen, for paper. */
export function createPassphrase(): string {
  return inGroups(randomSymbols(PASSPHRASE_SYMBOLS));
}

/** Parameters are bound to the slot, and those that would make guessing cheap are refused. */
function slotAad(kid: string, { kdf, iterations, salt }: Omit<VaultSlot, 'sealedKey'>): Bytes {
  return utf8(`damrong/sealed/1 slot|${kid}|${kdf}|${String(iterations)}|${salt}`);
}

async function slotKey(passphrase: string, salt: Bytes, iterations: number): Promise<PlatformKey> {
  const secret = utf8(foldSymbols(passphrase));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(parameters, base, aes, false, ['encrypt', 'decrypt']);
}

async function importVaultKey(raw: Bytes): Promise<PlatformKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function encrypt(key: PlatformKey, plain: Bytes, additionalData: Bytes): Promise<string> {
  const iv = randomBytes(NONCE);
  const parameters = { name: 'AES-GCM', iv, additionalData };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain));
  return toBase64(joinBytes(iv, sealed));
}

async function decrypt(key: PlatformKey, sealed: string, additionalData: Bytes): Promise<Bytes> {
  const bytes = fromBase64(sealed) ?? new Uint8Array();
  const parameters = { name: 'AES-GCM', iv: bytes.slice(0, NONCE), additionalData };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.slice(NONCE)));
}

/** Locks keys under a passphrase of `createPassphrase`. */
export async function createVault(
  kid: string,
  content: VaultContent,
  passphrase: string,
): Promise<Vault> {
  const raw = randomBytes(32);
  const salt = randomBytes(16);
  const parameters = {
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toBase64(salt),
  } as const;
  const key = await slotKey(passphrase, salt, ITERATIONS);
  const sealedKey = await encrypt(key, raw, slotAad(kid, parameters));
  const body = utf8(JSON.stringify(content));
  const sealed = await encrypt(await importVaultKey(raw), body, utf8(kid));
  return { kid, slots: [{ ...parameters, sealedKey }], sealed };
}

/**
 * Opens a vault by its passphrase, whatever the server says about how.
 * @throws SealedError `vault_parameters_refused` for fewer than 600,000 or more than 5,000,000
 * iterations, `passphrase_wrong`, `vault_broken`
 */
export async function openVault(vault: Vault, passphrase: string): Promise<VaultContent> {
  const [slot] = vault.slots;
  if (slot === undefined) throw new SealedError('vault_broken');
  const salt = fromBase64(slot.salt);
  const isTrusted =
    String(slot.kdf) === 'PBKDF2-SHA-256' &&
    salt?.length === 16 &&
    slot.iterations >= LEAST_ITERATIONS &&
    slot.iterations <= MOST_ITERATIONS;
  if (!isTrusted) throw new SealedError('vault_parameters_refused');
  if (!isPassphrase(passphrase)) throw new SealedError('passphrase_wrong');
  const key = await slotKey(passphrase, salt, slot.iterations);
  const opened = decrypt(key, slot.sealedKey, slotAad(vault.kid, slot));
  const raw = await orFault(opened, 'passphrase_wrong');
  const body = decrypt(await importVaultKey(raw), vault.sealed, utf8(vault.kid));
  const bytes = await orFault(body, 'vault_broken');
  return JSON.parse(new TextDecoder().decode(bytes)) as VaultContent;
}

function isPassphrase(typed: string): boolean {
  const folded = foldSymbols(typed);
  return folded.length === PASSPHRASE_SYMBOLS && hasOnlySymbols(folded);
}
