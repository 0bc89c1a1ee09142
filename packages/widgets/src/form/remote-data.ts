type Read<Value> = (key: string, signal: AbortSignal) => Promise<Value>;

/**
 * One thing that is fetched when it is wanted and then kept: a list of the centre, the code of a
 * feature. Another key means another thing; what was there for the old one is forgotten.
 */
export class RemoteData<Value> {
  /** Undefined until it has come. */
  value: Value | undefined;
  hasFailed = false;
  /** Resolves with what was last asked for, or with undefined where it cannot be had. */
  settled: Promise<Value | undefined> = Promise.resolve(undefined);

  readonly #read: Read<Value>;
  readonly #onChange: () => void;
  #key: string | undefined;
  #loading: AbortController | undefined;

  constructor(read: Read<Value>, onChange: () => void) {
    this.#read = read;
    this.#onChange = onChange;
  }

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Asks unless it is here, on its way or has failed: for what nobody has pressed a button for. */
  want(key = ''): void {
    if (key !== this.#key) this.#start(key);
  }

  /** Asks unless it is here or on its way; a failure before does not count. */
  load(key = ''): Promise<Value | undefined> {
    if (key !== this.#key || this.hasFailed) {
      this.#start(key);
      this.#onChange();
    }
    return this.settled;
  }

  /** Asks again for what was last asked for. */
  reload(): void {
    const key = this.#key;
    if (key === undefined) return;
    this.#start(key);
    this.#onChange();
  }

  /** Breaks off what is on its way; the next `want` or `load` begins again. */
  stop(): void {
    this.#abort();
  }

  /** Lets go of what is here; it is fetched again when it is wanted again. */
  forget(): void {
    this.value = undefined;
    this.hasFailed = false;
    this.#abort();
  }

  #abort(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    if (this.value === undefined) this.#key = undefined;
  }

  #start(key: string): void {
    const loading = new AbortController();
    this.forget();
    this.#key = key;
    this.#loading = loading;
    this.settled = this.#fetch(key, loading);
  }

  async #fetch(key: string, loading: AbortController): Promise<Value | undefined> {
    let value: Value | undefined;
    try {
      value = await this.#read(key, loading.signal);
    } catch {
      // `hasFailed` says so.
    }
    if (loading.signal.aborted) return undefined;
    this.value = value;
    this.hasFailed = value === undefined;
    this.#loading = undefined;
    this.#onChange();
    return value;
  }
}
