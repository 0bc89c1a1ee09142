type Read<Item> = (province: string, signal: AbortSignal) => Promise<readonly Item[]>;

/** A list that the centre keeps for each province, of one province at a time. */
export class ProvinceList<Item> {
  /** Undefined until it has come. */
  items: readonly Item[] | undefined;
  hasFailed = false;
  /** Resolves when what was last asked for is here or has failed. */
  settled: Promise<void> = Promise.resolve();

  readonly #read: Read<Item>;
  readonly #changed: () => void;
  #province = '';
  #loading = new AbortController();

  constructor(read: Read<Item>, changed: () => void) {
    this.#read = read;
    this.#changed = changed;
  }

  /** Asks for the list unless it is here or on its way. A failure waits for `retry`. */
  load(province: string): void {
    if (province === this.#province) return;
    this.stop();
    this.#province = province;
    this.items = undefined;
    this.hasFailed = false;
    this.#loading = new AbortController();
    this.settled = this.#fetch(province, this.#loading.signal);
  }

  retry(): void {
    const province = this.#province;
    this.#province = '';
    this.load(province);
    this.#changed();
  }

  /** Breaks off what is on its way; the next `load` begins again. */
  stop(): void {
    this.#loading.abort();
    if (this.items === undefined) this.#province = '';
  }

  async #fetch(province: string, signal: AbortSignal): Promise<void> {
    try {
      const items = await this.#read(province, signal);
      if (!signal.aborted) this.items = items;
    } catch {
      this.hasFailed = !signal.aborted;
    }
    if (!signal.aborted) this.#changed();
  }
}
