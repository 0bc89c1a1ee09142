import { hkdfSync } from 'node:crypto';
import type { CaseFiling, Challenge, FollowRequest } from '@damrong/contract';
import {
  abuseFingerprints,
  followerFingerprint,
  type AbuseFingerprint,
} from './abuse-fingerprints.ts';
import { ProofOfWork, type Solved } from './proof-of-work.ts';

/** What the database needs to know to tell whether a filing is part of a flood. */
export interface AbuseRecord {
  readonly fingerprints: readonly AbuseFingerprint[];
  readonly proof?: Solved;
}

/** What the database needs to know to count a follower once. */
export interface FollowerRecord {
  /** Two bytes. */
  readonly network: Buffer;
  readonly proof: Solved | undefined;
}

/** Tells floods from citizens, with keys that all processes of a centre share. */
export class AbuseMonitor {
  readonly #fingerprintKey: Buffer;
  readonly #proofOfWork: ProofOfWork;

  constructor(secret: Buffer) {
    this.#fingerprintKey = derive(secret, 'damrong abuse fingerprints v1');
    this.#proofOfWork = new ProofOfWork(derive(secret, 'damrong proof of work v1'));
  }

  challenge(now: Date): Promise<Challenge> {
    return this.#proofOfWork.create(now);
  }

  /** Undefined without a proof that counts; whether it was used before the caller has to know. */
  solved(proof: string | undefined): Promise<Solved | undefined> {
    return this.#proofOfWork.check(proof);
  }

  async record(
    { facts, proof }: Pick<CaseFiling, 'facts' | 'proof'>,
    { address, now }: { address: string; now: Date },
  ): Promise<AbuseRecord> {
    const solved = await this.#proofOfWork.check(proof);
    return {
      fingerprints: abuseFingerprints(this.#fingerprintKey, { address, facts, now }),
      ...(solved === undefined ? {} : { proof: solved }),
    };
  }

  async follower(
    { publicId, proof }: FollowRequest,
    { address }: { address: string },
  ): Promise<FollowerRecord> {
    return {
      network: followerFingerprint(this.#fingerprintKey, { address, publicId }),
      proof: await this.#proofOfWork.check(proof),
    };
  }
}

function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
