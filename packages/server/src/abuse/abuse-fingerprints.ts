import { createHmac } from 'node:crypto';
import { searchKey, type QuarantineReason } from '@damrong/contract';
import { abuseRules, type AbuseRule } from './abuse-rules.ts';
import { networkOf } from './network-of.ts';

/** One thing that a filing has in common with others, as the database counts it. */
export interface AbuseFingerprint {
  readonly kind: QuarantineReason;
  /** Hexadecimal. */
  readonly fingerprint: string;
  /** End of the span in which it is counted, ISO. */
  readonly until: string;
  readonly plain: number;
  readonly proved: number | null;
}

interface Filed {
  readonly address: string;
  readonly facts: string;
  readonly now: Date;
}

// Two bytes: some 250 networks share a fingerprint, so that it reveals no network even to somebody
// who has the key.
const NETWORK_BYTES = 2;
const TEXT_BYTES = 16;

/** The fingerprints of a filing, made with the centre's key. */
export function abuseFingerprints(key: Buffer, filed: Filed): AbuseFingerprint[] {
  const fingerprints: Record<QuarantineReason, () => string> = {
    network: () => fingerprint(key, `network ${networkOf(filed.address)}`, NETWORK_BYTES),
    text: () => fingerprint(key, `text ${wordsOf(filed.facts)}`, TEXT_BYTES),
    province: () => '',
  };
  return abuseRules.map(({ kind, spanMs, plain, proved }) => ({
    kind,
    fingerprint: fingerprints[kind](),
    until: endOfSpan(spanMs, filed.now),
    plain,
    proved,
  }));
}

/** The network of a follower of one case; in another case the same network has another one. */
export function followerFingerprint(
  key: Buffer,
  { address, publicId }: { readonly address: string; readonly publicId: string },
): Buffer {
  const text = `follower of ${publicId} in network ${networkOf(address)}`;
  return Buffer.from(fingerprint(key, text, NETWORK_BYTES), 'hex');
}

/**
 * Digits and line ends are left out, so that copies told apart by a number or a line are still one
 * text.
 */
function wordsOf(facts: string): string {
  return searchKey(facts).replace(/\p{N}/gu, '');
}

function endOfSpan(spanMs: AbuseRule['spanMs'], now: Date): string {
  return new Date((Math.floor(now.getTime() / spanMs) + 1) * spanMs).toISOString();
}

function fingerprint(key: Buffer, text: string, bytes: number): string {
  return createHmac('sha256', key).update(text).digest().subarray(0, bytes).toString('hex');
}
