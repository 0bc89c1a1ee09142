import { provinceLabel, provinces, type Lang } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { EntriesMessages } from './entries-page.ts';

/** What of a register is wanted: words in it, and a province's code; empty for all. */
export interface RegisterWanted {
  readonly search: string;
  readonly province: string;
}

export const allOfRegister: RegisterWanted = { search: '', province: '' };

/** The wanted part as the query of a list has it. */
export function registerQuery(
  { search, province }: RegisterWanted,
  cursor: string | undefined,
): { search?: string; province?: string; cursor?: string } {
  return {
    ...(search && { search }),
    ...(province && { province }),
    ...(cursor && { cursor }),
  };
}

/** What every register says. */
export interface RegisterMessages extends EntriesMessages {
  readonly search: string;
  readonly province: string;
  readonly every: string;
  readonly apply: string;
}

interface RegisterFilters {
  readonly wanted: RegisterWanted;
  readonly lang: Lang;
  readonly text: RegisterMessages;
  /** False for officers whose register is that of one province. */
  readonly choosesProvince: boolean;
  readonly onChange: (wanted: RegisterWanted) => void;
  readonly onApply: () => void;
  /** Leads to the form that adds, which stands below the list; none while it is not shown. */
  readonly onAdd: (() => void) | undefined;
}

/** The form above a register in which people search. */
export function registerFilters(filters: RegisterFilters): TemplateResult {
  const { wanted, lang, text, choosesProvince, onChange, onApply, onAdd } = filters;
  const apply = (event: Event) => {
    event.preventDefault();
    onApply();
  };
  const choices = provinces.map((place) => ({
    value: place.code,
    label: provinceLabel(place, lang),
  }));
  return html`<form class="choose" role="search" @submit=${apply}>
    ${textField({
      id: 'search',
      type: 'search',
      label: text.search,
      value: wanted.search,
      onInput: (search) => onChange({ ...wanted, search }),
    })}
    ${
      choosesProvince
        ? selectField({
            id: 'in-province',
            label: text.province,
            prompt: text.every,
            value: wanted.province,
            choices,
            onChange: (province) => onChange({ ...wanted, province }),
          })
        : nothing
    }
    <button class="button secondary">${text.apply}</button>
    ${
      onAdd === undefined
        ? nothing
        : html`<button class="button secondary add" type="button" @click=${onAdd}>
            ${text.add}
          </button>`
    }
  </form>`;
}
