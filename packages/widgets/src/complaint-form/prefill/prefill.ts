import { categoryGroupCodes } from '@damrong/contract';
import type { ComplaintFeature, ComplaintForm } from '../context.ts';

/**
 * Chooses what the page's attributes name, once for each draft and only where the reader has not
 * chosen yet. A code that the centre does not list is left alone, and said to the page's webmaster.
 */
export class Prefill implements ComplaintFeature {
  readonly #form: ComplaintForm;
  #settled = { category: '', district: '' };
  /** What was chosen for the reader, who has not chosen another since. */
  #own = '';

  constructor(form: ComplaintForm) {
    this.#form = form;
  }

  update(): void {
    const { category, district } = this.#form.host;
    if (category && this.#isOpen('category', category)) this.#chooseCategory(category);
    if (district && this.#isOpen('district', district)) this.#chooseDistrict(district);
  }

  #chooseCategory(code: string): void {
    const { lists, state } = this.#form;
    const { hasFailed, value } = lists.categories;
    const [group = ''] = code.split('.');
    const chosen = state.query || state.draft.category || state.group;
    const isTouched = state.step !== 'about' || (chosen && chosen !== this.#own);
    if (isTouched) return this.#settle('category', code);
    if (!(categoryGroupCodes as readonly string[]).includes(group)) {
      return this.#ignore('category', code);
    }
    const isListed = value?.categories.some((item) => item.code === code);
    if (code !== group && value === undefined && !hasFailed) return;
    if (code !== group && isListed === false) return this.#ignore('category', code);
    this.#settle('category', code);
    state.look('', group);
    this.#own = isListed ? code : group;
    const category = isListed ? code : '';
    if (state.draft.category !== category) state.change({ category });
  }

  #chooseDistrict(code: string): void {
    const { host, lists, state } = this.#form;
    const { province } = state.draft;
    const districts = lists.districts.value;
    if (state.draft.district || (province && province !== host.province)) {
      return this.#settle('district', code);
    }
    if (!/^\d{4}$/.test(code) || !code.startsWith(host.province ?? '?')) {
      return this.#ignore('district', code);
    }
    if (districts === undefined) return;
    if (!districts.some((district) => district.code === code)) {
      return this.#ignore('district', code);
    }
    this.#settle('district', code);
    state.change({ district: code });
  }

  #ignore(name: 'category' | 'district', code: string): void {
    this.#settle(name, code);
    console.info(
      `${this.#form.host.localName}: the ${name} "${code}" is not listed and is ignored.`,
    );
  }

  /** Another draft begins with the page's choice again. */
  #isOpen(name: 'category' | 'district', code: string): boolean {
    return this.#settled[name] !== this.#settlement(code);
  }

  #settle(name: 'category' | 'district', code: string): void {
    this.#settled[name] = this.#settlement(code);
  }

  #settlement(code: string): string {
    return `${this.#form.state.draft.key} ${code}`;
  }
}
