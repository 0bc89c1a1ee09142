import type { FormFeature } from '../../form/feature.ts';
import type { VolunteerSteps } from './volunteer-steps.ts';

interface PrefilledHost {
  readonly localName: string;
  readonly province: string | undefined;
  readonly district: string | undefined;
}

/**
 * Chooses the districts that the page's attribute names, once, and only where the reader has not
 * chosen yet. A code that is not listed is left alone, and said to the page's webmaster.
 */
export class DistrictPrefill implements FormFeature {
  readonly #host: PrefilledHost;
  readonly #form: Pick<VolunteerSteps, 'lists' | 'state'>;
  #settled: string | undefined;

  constructor(host: PrefilledHost, form: Pick<VolunteerSteps, 'lists' | 'state'>) {
    this.#host = host;
    this.#form = form;
  }

  /** The next sign-up begins with the page's choice again. */
  reset(): void {
    this.#settled = undefined;
  }

  update(): void {
    const { district, localName, province } = this.#host;
    const { lists, state } = this.#form;
    const districts = lists.districts.value;
    if (!district || district === this.#settled || districts === undefined) return;
    this.#settled = district;
    if (state.draft.districts.length > 0 || state.draft.province !== province) return;
    const isListed = (code: string) => districts.some((listed) => listed.code === code);
    const codes = district.split(/\s+/).filter((code) => code !== '');
    state.change({ districts: codes.filter(isListed) });
    for (const code of codes.filter((one) => !isListed(one))) {
      console.info(`${localName}: the district "${code}" is not listed and is ignored.`);
    }
  }
}
