import { hkdfSync } from 'node:crypto';
import type { CaseFiling, Challenge } from '@damrong/contract';
import { floodMarks, type FloodMark } from './flood-marks.ts';
import { ProofOfWork, type Solved } from './proof-of-work.ts';

/** What the database needs to know to tell whether a filing is part of a flood. */
export interface FloodNote {
  readonly marks: readonly FloodMark[];
  readonly proof?: Solved;
}

/** Tells floods from citizens, with keys that all processes of a centre share. */
export class FloodWatch {
  readonly #marks: Buffer;
  readonly #proofs: ProofOfWork;

  constructor(secret: Buffer) {
    this.#marks = derive(secret, 'damrong flood marks v1');
    this.#proofs = new ProofOfWork(derive(secret, 'damrong proof of work v1'));
  }

  challenge(now: Date): Promise<Challenge> {
    return this.#proofs.create(now);
  }

  async note(
    { facts, proof }: Pick<CaseFiling, 'facts' | 'proof'>,
    { address, now }: { address: string; now: Date },
  ): Promise<FloodNote> {
    const solved = await this.#proofs.check(proof);
    return {
      marks: floodMarks(this.#marks, { address, facts, now }),
      ...(solved === undefined ? {} : { proof: solved }),
    };
  }
}

function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
