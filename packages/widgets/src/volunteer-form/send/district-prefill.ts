import type { VolunteerState } from '../volunteer-state.ts';
import type { Districts } from './district-list.ts';

interface PrefilledHost {
  readonly localName: string;
  readonly province: string | undefined;
  readonly district: string | undefined;
}

/**
 * Chooses the districts that the page's attribute names, once, and only where the reader has not
 * chosen yet. A code that is not listed is left alone, and said to the page's webmaster.
 */
export class DistrictPrefill {
  readonly #host: PrefilledHost;
  readonly #state: VolunteerState;
  #settled: string | undefined;

  constructor(host: PrefilledHost, state: VolunteerState) {
    this.#host = host;
    this.#state = state;
  }

  /** Makes the next sign-up begin with the page's choice again. */
  forget(): void {
    this.#settled = undefined;
  }

  choose(districts: Districts): void {
    const { district, localName, province } = this.#host;
    if (!district || district === this.#settled || typeof districts === 'string') return;
    this.#settled = district;
    const { draft } = this.#state;
    if (draft.districts.length > 0 || draft.province !== province) return;
    const isListed = (code: string) => districts.some((listed) => listed.code === code);
    const codes = district.split(/\s+/).filter((code) => code !== '');
    this.#state.change({ districts: codes.filter(isListed) });
    for (const code of codes.filter((one) => !isListed(one))) {
      console.info(`${localName}: the district "${code}" is not listed and is ignored.`);
    }
  }
}
