import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { answerSeal, type AnswerSeal } from './sealed-answer.ts';

/** Something that a caller wants done once, however often the call arrives. */
export interface Intent extends AnswerSeal {
  readonly keyHash: Buffer;
  readonly fingerprint: Buffer;
  /** The case that it is about, where address or body name one; the key goes when that is erased. */
  readonly caseNumber: string | null;
}

export interface IntentInput {
  readonly key: string;
  readonly endpoint: string;
  /** Who acts; an officer who replays another's key must not read the other's answer. */
  readonly actor: string;
  /** What of the address says what it is about; left out where it says nothing. */
  readonly params?: unknown;
  readonly body: unknown;
}

export function createIntent({ key, endpoint, actor, params, body }: IntentInput): Intent {
  return {
    ...answerSeal(key),
    keyHash: sha256(key),
    fingerprint: sha256(canonicalJson({ endpoint, actor, params, body: meant(body) })),
    caseNumber: caseOf(params) ?? caseOf(body),
  };
}

/**
 * A proof of work belongs to one attempt: a later copy of the same intent may carry another one.
 */
function meant(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('proof' in body)) return body;
  return { ...body, proof: undefined };
}

const CASE_NUMBER = /^\d{4}-\d{2}-\d{6}-\d$/;

function caseOf(part: unknown): string | null {
  const number = typeof part === 'object' && part !== null && 'number' in part && part.number;
  return typeof number === 'string' && CASE_NUMBER.test(number) ? number : null;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
