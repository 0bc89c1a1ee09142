import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { networkOf } from '../../abuse/network-of.ts';

const LIFE_MS = 24 * 60 * 60 * 1000;
const AHEAD_MS = 60 * 1000;
const MAC_BYTES = 16;

/** What a form carries in hidden fields: the key of its intent, and that it is of our making. */
export interface FormTicket {
  readonly key: string;
  readonly token: string;
}

interface Place {
  /** Which form it is. */
  readonly form: string;
  readonly address: string;
  readonly now: Date;
}

/**
 * `own`: the form was made here for this network. `moved`: for another one, as when a telephone
 * changes from one line to another. `void`: not here, for another form, or too long ago.
 */
export type TicketState = 'own' | 'moved' | 'void';

/** Signs forms, with a secret that all processes of a centre share. Nothing is remembered. */
export class FormTokens {
  readonly #secret: Buffer;

  constructor(secret: Buffer) {
    this.#secret = secret;
  }

  issue(place: Place): FormTicket {
    const key = randomBytes(24).toString('base64url');
    const at = place.now.getTime().toString(36);
    const network = networkOf(place.address);
    const token = [at, this.#sign(place.form, key, at), this.#sign(place.form, key, at, network)];
    return { key, token: token.join('.') };
  }

  check({ key, token }: FormTicket, place: Place): TicketState {
    const [at = '', general = '', ofNetwork = ''] = token.split('.');
    const age = place.now.getTime() - Number.parseInt(at, 36);
    const isCurrent = age > -AHEAD_MS && age < LIFE_MS;
    if (!isCurrent || !isSame(general, this.#sign(place.form, key, at))) return 'void';
    const network = networkOf(place.address);
    return isSame(ofNetwork, this.#sign(place.form, key, at, network)) ? 'own' : 'moved';
  }

  #sign(...of: readonly string[]): string {
    const mac = createHmac('sha256', this.#secret).update(JSON.stringify(of)).digest();
    return mac.subarray(0, MAC_BYTES).toString('base64url');
  }
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
