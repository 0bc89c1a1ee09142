import { randomBytes } from 'node:crypto';
import { abuseFingerprints } from '../abuse/abuse-fingerprints.ts';
import type { AbuseMonitor } from '../abuse/abuse-monitor.ts';

interface Sent {
  readonly provinceCode: string;
  readonly text: string;
  readonly proof?: string | undefined;
}

/** More spans than a flood of distinct networks opens; the oldest give way. */
const MOST_COUNTS = 100_000;

/**
 * Tells floods of opinions by the rules that hold for cases. It counts in memory, under a key that is
 * nowhere else: a count in the database would say when, and from which network, somebody gave an
 * opinion. So each process counts for itself, and starts anew with it.
 */
export class OpinionFloods {
  readonly #key = randomBytes(32);
  readonly #monitor: AbuseMonitor;
  readonly #counts = new Map<string, { count: number; readonly until: number }>();
  /** Proofs that were used, each until it would expire. */
  readonly #spent = new Map<string, number>();

  constructor(monitor: AbuseMonitor) {
    this.#monitor = monitor;
  }

  /** Whether an opinion is part of a flood; it counts as sent with that. */
  async isFlood(
    { provinceCode, text, proof }: Sent,
    { address, now }: { readonly address: string; readonly now: Date },
  ): Promise<boolean> {
    const isProved = await this.#spend(proof, now);
    this.#forget(now);
    const over = abuseFingerprints(this.#key, { address, facts: text, now }).map((one) => {
      const span = [provinceCode, one.kind, one.fingerprint, one.until, isProved].join(' ');
      const counted = this.#counts.get(span) ?? { count: 0, until: Date.parse(one.until) };
      counted.count += 1;
      this.#counts.set(span, counted);
      const most = isProved ? one.proved : one.plain;
      return most !== null && counted.count > most;
    });
    return over.includes(true);
  }

  async #spend(proof: string | undefined, now: Date): Promise<boolean> {
    const solved = await this.#monitor.solved(proof);
    if (solved === undefined || this.#spent.has(solved.challenge)) return false;
    const until = Date.parse(solved.until);
    if (until <= now.getTime()) return false;
    this.#spent.set(solved.challenge, until);
    return true;
  }

  #forget(now: Date): void {
    for (const [challenge, until] of this.#spent) {
      if (until > now.getTime()) break;
      this.#spent.delete(challenge);
    }
    for (const [span, { until }] of this.#counts) {
      if (until > now.getTime() && this.#counts.size < MOST_COUNTS) break;
      this.#counts.delete(span);
    }
  }
}
