import { createHmac, randomBytes } from 'node:crypto';
import { networkOf } from '../abuse/network-of.ts';
import type { Database } from '../database/open-database.ts';
import { asMaintenance } from '../database/transaction.ts';

/** Where a sign-in comes from. */
export interface SignInOrigin {
  /** The long-lived cookie of the device, if it has one. */
  readonly device: string | undefined;
  readonly address: string;
}

export interface KnownOrigin {
  readonly isKnownDevice: boolean;
  readonly isKnownNetwork: boolean;
}

/** What a browser keeps so that a later sign-in is known as one from this device. */
export function newDevice(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * Devices and networks from which officers have signed in, so that guesses from elsewhere cannot
 * shut them out. The database has keyed hashes of them.
 */
export class KnownOrigins {
  readonly #database: Database;
  readonly #secret: Buffer;

  constructor(database: Database, secret: Buffer) {
    this.#database = database;
    this.#secret = secret;
  }

  /** Whether this officer has signed in from there; false of every unknown officer. */
  async find(username: string, origin: SignInOrigin): Promise<KnownOrigin> {
    const fingerprints = this.#fingerprints(origin);
    const rows = await asMaintenance(this.#database, (transaction) =>
      transaction
        .selectFrom('known_origins')
        .innerJoin('officers', 'officers.id', 'known_origins.officer_id')
        .select('known_origins.kind')
        .where('officers.username', '=', username)
        .where(
          'fingerprint',
          'in',
          fingerprints.map(({ fingerprint }) => fingerprint),
        )
        .execute(),
    );
    return {
      isKnownDevice: rows.some(({ kind }) => kind === 'device'),
      isKnownNetwork: rows.some(({ kind }) => kind === 'network'),
    };
  }

  /** After the right password. */
  async remember(officerId: number, origin: SignInOrigin, now: Date): Promise<void> {
    const rows = this.#fingerprints(origin).map((one) => ({
      ...one,
      officer_id: officerId,
      seen_at: now,
    }));
    await asMaintenance(this.#database, (transaction) =>
      transaction
        .insertInto('known_origins')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['officer_id', 'kind', 'fingerprint']).doUpdateSet({ seen_at: now }),
        )
        .execute(),
    );
  }

  /** With a new password all other devices and networks are strangers again. */
  async forgetOthers(officerId: number, origin: SignInOrigin): Promise<void> {
    await asMaintenance(this.#database, (transaction) =>
      transaction
        .deleteFrom('known_origins')
        .where('officer_id', '=', officerId)
        .where(
          'fingerprint',
          'not in',
          this.#fingerprints(origin).map(({ fingerprint }) => fingerprint),
        )
        .execute(),
    );
  }

  #fingerprints({ device, address }: SignInOrigin) {
    const network = networkOf(address);
    return [
      ...(device === undefined
        ? []
        : [{ kind: 'device' as const, fingerprint: this.#fingerprint(`device ${device}`) }]),
      { kind: 'network' as const, fingerprint: this.#fingerprint(`network ${network}`) },
    ];
  }

  #fingerprint(text: string): Buffer {
    return createHmac('sha256', this.#secret).update(text).digest().subarray(0, 16);
  }
}
