import type { FormFeature } from '../../form/feature.ts';
import type { OpinionHost, OpinionQuestions } from './opinion-context.ts';

/**
 * Chooses the district that the page's attribute names, once, where the reader has not chosen yet. A
 * page that names several for another form has chosen none for this one.
 */
export class DistrictPrefill implements FormFeature {
  readonly #host: OpinionHost;
  readonly #form: Pick<OpinionQuestions, 'lists' | 'state'>;
  #settled: string | undefined;

  constructor(host: OpinionHost, form: Pick<OpinionQuestions, 'lists' | 'state'>) {
    this.#host = host;
    this.#form = form;
  }

  /** The next opinion begins with the page's choice again. */
  reset(): void {
    this.#settled = undefined;
  }

  update(): void {
    const { district, province } = this.#host;
    const { lists, state } = this.#form;
    const districts = lists.districts.value;
    if (!district || district === this.#settled || districts === undefined) return;
    this.#settled = district;
    if (state.draft.districtCode !== '' || state.draft.province !== province) return;
    const code = district.trim();
    if (districts.some((listed) => listed.code === code)) state.change({ districtCode: code });
  }
}
