import { challengeLifeMs, type Challenge } from '@damrong/contract';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';

const ALGORITHM = 'SHA-256';

/** At most a second on a phone four times slower than a small server, and usually half of that. */
const MAX_NUMBER = 15_000;

/** A challenge that somebody has solved; it counts once, until it expires. */
export interface Solved {
  /** Hexadecimal. */
  readonly challenge: string;
  readonly until: string;
}

/** Makes challenges and checks their solutions; nothing is remembered in between. */
export class ProofOfWork {
  readonly #key: string;

  constructor(key: Buffer) {
    this.#key = key.toString('hex');
  }

  async create(now: Date): Promise<Challenge> {
    const expires = new Date(now.getTime() + challengeLifeMs);
    const { challenge, salt, signature } = await createChallenge({
      algorithm: ALGORITHM,
      expires,
      hmacKey: this.#key,
      maxnumber: MAX_NUMBER,
    });
    return {
      algorithm: ALGORITHM,
      challenge,
      maxnumber: MAX_NUMBER,
      salt,
      signature,
      expiresAt: expires.toISOString(),
    };
  }

  /** Undefined without a proof, and for one that is not ours, not solved or no longer valid. */
  async check(proof: string | undefined): Promise<Solved | undefined> {
    if (proof === undefined) return undefined;
    try {
      if (!(await verifySolution(proof, this.#key))) return undefined;
      const { challenge } = JSON.parse(atob(proof)) as { challenge: string };
      const ends = Number(extractParams(proof)['expires']) * 1000;
      return { challenge, until: new Date(ends).toISOString() };
    } catch {
      // A case is never refused for what was sent as its proof.
      return undefined;
    }
  }
}
