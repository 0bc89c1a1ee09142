import type { Lang } from '@damrong/contract';
import { describedBy, descriptions, invalid } from '@damrong/widgets/field/field-base';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordMessages } from '../locale/record.th.ts';
import type { Category, CategoryPicker } from './category-picker.ts';

export interface CategoryField {
  readonly id: string;
  readonly code: string;
  readonly picker: CategoryPicker;
  readonly text: RecordMessages;
  readonly lang: Lang;
  readonly error: string | undefined;
}

/**
 * A combobox over the categories.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function categoryField(field: CategoryField): TemplateResult {
  const { id, code, picker, text, lang, error } = field;
  const base = { id, label: text.category, hint: text.categoryHint, error };
  const { activeCategory } = picker;
  return html`
    <div class="field combobox" ?data-error=${error}>
      <label id=${`${id}-label`} for=${id}>${text.category}</label>
      ${descriptions(base)}
      <input
        class="input wide"
        id=${id}
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-labelledby=${`${id}-label`}
        aria-autocomplete="list"
        aria-expanded=${picker.open ? 'true' : 'false'}
        aria-controls=${`${id}-list`}
        aria-activedescendant=${
          picker.open && activeCategory ? optionId(id, activeCategory) : nothing
        }
        aria-describedby=${describedBy(base)}
        aria-invalid=${invalid(base)}
        .value=${picker.query ?? picker.name(code, lang)}
        @input=${({ target }: Event) => {
          picker.type((target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (!event.isComposing && !event.ctrlKey && picker.press(event.key))
            event.preventDefault();
        }}
        @blur=${() => {
          picker.close();
        }}
      />
      <ul
        class="list"
        id=${`${id}-list`}
        role="listbox"
        aria-labelledby=${`${id}-label`}
        ?hidden=${!picker.open}
      >
        ${picker.open ? picker.matches.map((category) => option(category, field)) : nothing}
      </ul>
      <p class="hint" role="status">${picker.open ? found(picker, text) : nothing}</p>
    </div>
  `;
}

function option(category: Category, { id, picker, lang }: CategoryField): TemplateResult {
  // The mouse must not take the focus off the field: its blur closes the list.
  return html`<li
    id=${optionId(id, category)}
    role="option"
    aria-selected=${category === picker.activeCategory ? 'true' : 'false'}
    @mousedown=${(event: MouseEvent) => {
      event.preventDefault();
      picker.choose(category);
    }}
  >
    <span>${category[lang]}</span> <span class="hint">${category.examples[lang]}</span>
  </li>`;
}

function optionId(id: string, { code }: Category): string {
  return `${id}-${code.replace('.', '-')}`;
}

function found(picker: CategoryPicker, text: RecordMessages): string {
  const count = picker.matches.length;
  return count === 0 ? text.categoryNone : text.categoryCount(count);
}
