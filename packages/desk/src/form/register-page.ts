import type { OfficerSession } from '@damrong/contract';
import type { TemplateResult } from 'lit';
import { EntriesPage, type EntryTypes } from './entries-page.ts';
import {
  allOfRegister,
  registerFilters,
  registerQuery,
  type RegisterMessages,
} from './register-filters.ts';

/**
 * A register that a chief has for a province and the ministry for the country: a list of entries in
 * which people search.
 */
export abstract class RegisterPage<Types extends EntryTypes> extends EntriesPage<Types> {
  #wanted = allOfRegister;

  protected abstract override get text(): RegisterMessages;

  protected abstract fetch(
    query: ReturnType<typeof registerQuery>,
    signal: AbortSignal,
  ): Promise<Types['list']>;

  protected override fetchPage(
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<Types['list']> {
    return this.fetch(registerQuery(this.#wanted, cursor), signal);
  }

  protected override renderFilters(
    { provinceCode }: OfficerSession,
    onAdd: (() => void) | undefined,
  ): TemplateResult {
    return registerFilters({
      wanted: this.#wanted,
      lang: this.locale.lang,
      text: this.text,
      choosesProvince: provinceCode === null,
      onChange: (wanted) => {
        this.#wanted = wanted;
      },
      onApply: () => void this.load(),
      onAdd,
    });
  }
}
