import { letterSeries, type LetterSeries } from '@damrong/contract';
import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** What the register is narrowed to; empty text for nothing. */
export interface LettersState {
  readonly year: string;
  readonly series: LetterSeries | '';
  readonly search: string;
}

/** What an address asks for; what it may not ask for is left out. */
export function readLettersState({ query }: Pick<Address, 'query'>): LettersState {
  const year = query.get('year') ?? '';
  const series = query.get('series');
  return {
    year: /^2[4-9]\d\d$/.test(year) ? year : '',
    series: letterSeries.find(({ code }) => code === series)?.code ?? '',
    search: query.get('search') ?? '',
  };
}

export function lettersHref(state: LettersState): string {
  const filled = Object.entries(state).filter(([, value]) => value !== '');
  return hrefWith('/letters', new URLSearchParams(filled as [string, string][]));
}
