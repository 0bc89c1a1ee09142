import { categoryGroupCodes } from '@damrong/contract';
import type { ReactiveController } from 'lit';
import type { LateForm } from './late-form.ts';

/** The attributes of the element that name what is chosen beforehand. */
export interface PrefilledHost {
  readonly localName: string;
  readonly province?: string | undefined;
  readonly category?: string | undefined;
  readonly district?: string | undefined;
}

/**
 * Chooses what the page's attributes name, once for each draft and only where the reader has not
 * chosen yet. A code that the centre does not list is left alone, and said to the page's webmaster.
 */
export class Prefill implements ReactiveController {
  readonly #host: PrefilledHost;
  readonly #form: LateForm;
  #settled = { category: '', district: '' };

  constructor(host: PrefilledHost, form: LateForm) {
    this.#host = host;
    this.#form = form;
  }

  hostUpdate(): void {
    const { category, district } = this.#host;
    if (category && this.#isOpen('category', category)) this.#chooseCategory(category);
    if (district && this.#isOpen('district', district)) this.#chooseDistrict(district);
  }

  #chooseCategory(code: string): void {
    const { categories, state } = this.#form;
    const [group = ''] = code.split('.');
    const isTouched = state.draft.category || state.query || state.group || state.step !== 'about';
    if (isTouched) return this.#settle('category', code);
    if (!(categoryGroupCodes as readonly string[]).includes(group)) {
      return this.#ignore('category', code);
    }
    const isListed = categories.items?.some((item) => item.code === code);
    if (code !== group && categories.items === undefined && !categories.hasFailed) return;
    if (code !== group && isListed === false) return this.#ignore('category', code);
    this.#settle('category', code);
    state.look('', group);
    if (isListed) state.change({ category: code });
  }

  #chooseDistrict(code: string): void {
    const { districts, state } = this.#form;
    const { province } = state.draft;
    if (state.draft.district || (province && province !== this.#host.province)) {
      return this.#settle('district', code);
    }
    if (!/^\d{4}$/.test(code) || !code.startsWith(this.#host.province ?? '?')) {
      return this.#ignore('district', code);
    }
    if (districts.items === undefined) return;
    if (!districts.items.some((district) => district.code === code)) {
      return this.#ignore('district', code);
    }
    this.#settle('district', code);
    state.change({ district: code });
  }

  #ignore(name: 'category' | 'district', code: string): void {
    this.#settle(name, code);
    console.info(`${this.#host.localName}: the ${name} "${code}" is not listed and is ignored.`);
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
