/** Something that is fetched once, when it is first wanted. */
export class Fetched<Value> {
  value: Value | undefined;
  hasFailed = false;

  readonly #read: () => Promise<Value>;
  readonly #changed: () => void;
  #coming: Promise<Value | undefined> | undefined;

  constructor(read: () => Promise<Value>, changed: () => void) {
    this.#read = read;
    this.#changed = changed;
  }

  get isComing(): boolean {
    return this.#coming !== undefined && this.value === undefined;
  }

  /** Resolves with undefined where it cannot be had; the next call tries again. */
  load(): Promise<Value | undefined> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  async #fetch(): Promise<Value | undefined> {
    this.hasFailed = false;
    try {
      this.value = await this.#read();
    } catch {
      this.hasFailed = true;
      this.#coming = undefined;
    }
    this.#changed();
    return this.value;
  }
}
