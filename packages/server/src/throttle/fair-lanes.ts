import { ProblemError } from '../problem-error.ts';

export interface FairLanesOptions {
  /** Works that run at the same time. */
  readonly lanes: number;
  /** Most lanes that one owner has at a time. */
  readonly ofOneOwner: number;
  /** Works that may wait; one more is refused. */
  readonly mostWaiting: number;
  /** Works of one owner that may wait. */
  readonly mostWaitingOfOne: number;
  /** Seconds after which who was refused may try again. */
  readonly retryAfter: number;
}

/** How busy lanes are. */
export interface LaneLoad {
  readonly running: number;
  readonly waiting: number;
  /** Since the start of the process. */
  readonly refused: number;
}

interface Waiting {
  readonly cost: number;
  readonly begin: () => void;
  readonly refuse: () => void;
}

interface Owner {
  running: number;
  /** When its last work began, in the order of all beginnings. */
  served: number;
  readonly waiting: Waiting[];
}

/**
 * Heavy work that must not crowd out the rest: a few lanes, and a queue that has an end. The lanes
 * are shared between owners in turn, so that one who brings much waits for itself and not the
 * others for it; of one owner's works the cheap ones come first.
 */
export class FairLanes {
  readonly #options: FairLanesOptions;
  readonly #owners = new Map<string, Owner>();
  #running = 0;
  #waiting = 0;
  #beginnings = 0;
  #refused = 0;

  constructor(options: FairLanesOptions) {
    this.#options = options;
  }

  get load(): LaneLoad {
    return { running: this.#running, waiting: this.#waiting, refused: this.#refused };
  }

  /** @throws ProblemError when too much waits already */
  async run<T>(owner: string, cost: number, work: () => Promise<T>): Promise<T> {
    await this.#lane(owner, cost);
    try {
      return await work();
    } finally {
      this.#leave(owner);
    }
  }

  #lane(name: string, cost: number): Promise<void> {
    const owner = this.#owners.get(name) ?? { running: 0, served: 0, waiting: [] };
    if (owner.waiting.length >= this.#options.mostWaitingOfOne) throw this.#refusal();
    if (this.#waiting >= this.#options.mostWaiting) this.#makeRoomFor(owner);
    this.#owners.set(name, owner);
    return new Promise((begin, fail) => {
      const refuse = () => fail(this.#refusal());
      const index = owner.waiting.findIndex((other) => other.cost > cost);
      owner.waiting.splice(index < 0 ? owner.waiting.length : index, 0, { cost, begin, refuse });
      this.#waiting += 1;
      this.#next();
    });
  }

  #leave(name: string): void {
    this.#running -= 1;
    const owner = this.#owners.get(name);
    if (owner !== undefined) {
      owner.running -= 1;
      if (owner.running === 0 && owner.waiting.length === 0) this.#owners.delete(name);
    }
    this.#next();
  }

  #next(): void {
    while (this.#running < this.#options.lanes) {
      const owner = this.#nextOwner();
      const work = owner?.waiting.shift();
      if (owner === undefined || work === undefined) return;
      this.#waiting -= 1;
      this.#running += 1;
      this.#beginnings += 1;
      owner.running += 1;
      owner.served = this.#beginnings;
      work.begin();
    }
  }

  /** Who has fewest works under way, and among these has waited longest for a turn. */
  #nextOwner(): Owner | undefined {
    const { ofOneOwner } = this.#options;
    return [...this.#owners.values()]
      .filter(({ waiting, running }) => waiting.length > 0 && running < ofOneOwner)
      .sort((a, b) => a.running - b.running || a.served - b.served)[0];
  }

  /** The last work of who brings most gives way to who brings less. */
  #makeRoomFor(newcomer: Owner): void {
    const [most] = [...this.#owners.values()].sort((a, b) => b.waiting.length - a.waiting.length);
    if (most === undefined || most.waiting.length <= newcomer.waiting.length + 1) {
      throw this.#refusal();
    }
    most.waiting.pop()?.refuse();
    this.#waiting -= 1;
  }

  #refusal(): ProblemError {
    this.#refused += 1;
    return new ProblemError('unavailable', { retryAfter: this.#options.retryAfter });
  }
}
