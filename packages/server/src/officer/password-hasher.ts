import { availableParallelism } from 'node:os';
import { networkOf } from '../abuse/network-of.ts';
import { FairLanes, type LaneLoad } from '../throttle/fair-lanes.ts';
import { hashPassword, isPassword } from './password.ts';

/**
 * Passwords are hashed in lanes of their own, on half of the processors: a hash takes a core for
 * some tens of milliseconds on purpose, and citizens are served by the same cores. What would have
 * to wait for seconds is told to come again.
 */
export class PasswordHasher {
  readonly #lanes = new FairLanes({
    lanes: Math.max(1, Math.floor(availableParallelism() / 2)),
    ofOneOwner: 1,
    mostWaiting: 60,
    mostWaitingOfOne: 15,
    retryAfter: 5,
  });

  get load(): LaneLoad {
    return this.#lanes.load;
  }

  /** @throws ProblemError when too many wait */
  hash(password: string, address: string): Promise<string> {
    return this.#lanes.run(networkOf(address), 1, () => hashPassword(password));
  }

  /** @throws ProblemError when too many wait */
  isPassword(password: string, stored: string | undefined, address: string): Promise<boolean> {
    return this.#lanes.run(networkOf(address), 1, () => isPassword(password, stored));
  }
}
