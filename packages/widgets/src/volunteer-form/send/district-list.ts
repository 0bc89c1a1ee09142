import { expandPlaces, getPlaces, isProvinceCode, type District } from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk';

export type Districts = 'none' | 'loading' | 'failed' | readonly District[];

/** The districts of the chosen province, fetched when they are first shown. */
export class DistrictList {
  districts: Districts = 'none';

  readonly #onChange: () => void;
  #province = '';
  #fetching = new AbortController();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Asks for the list of a province unless it is here, on its way or has failed. */
  show(baseUrl: string, province: string): void {
    if (province === this.#province) return;
    this.forget();
    this.#province = province;
    if (isProvinceCode(province)) void this.#fetch(baseUrl, province, this.#fetching.signal);
  }

  /** Gives up what is on its way; the next `show` asks again. */
  forget(): void {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.#province = '';
    this.districts = 'none';
  }

  async #fetch(baseUrl: string, province: string, signal: AbortSignal): Promise<void> {
    this.districts = 'loading';
    try {
      const file = await send(
        createTransport({ baseUrl }),
        getPlaces,
        { params: { province } },
        { signal },
      );
      this.districts = expandPlaces(file).districts;
    } catch {
      if (signal.aborted) return;
      this.districts = 'failed';
    }
    this.#onChange();
  }
}
