import { html, nothing, type TemplateResult } from 'lit';
import {
  describedBy,
  descriptions,
  invalid,
  labelText,
  type Choice,
  type FieldBase,
} from './field-base.ts';

export interface ComboField extends FieldBase {
  readonly value: string;
  /** What is listed for what was typed; empty closes the list. */
  readonly choices: readonly Choice[];
  /** Which choice the arrow keys are at; −1 for none. */
  readonly active: number;
  /** What the list is called. */
  readonly listLabel: string;
  readonly onInput: (value: string) => void;
  /** The arrow keys have come to another choice. */
  readonly onActive: (index: number) => void;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

/**
 * One line of text with a list of what fits, after the ARIA combobox pattern. The list stands below
 * the field in the page's flow: it covers nothing and does not scroll, so keep it short.
 */
export function comboField(field: ComboField): TemplateResult {
  const { id, choices, active } = field;
  const isOpen = choices.length > 0;
  return html`<div class="field" ?data-error=${field.error}>
    <label id=${`${id}-label`} for=${id}>${labelText(field)}</label>
    ${descriptions(field)}
    <input
      class="input wide"
      id=${id}
      type="text"
      role="combobox"
      aria-labelledby=${`${id}-label`}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      aria-autocomplete="list"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${`${id}-list`}
      aria-activedescendant=${isOpen && active >= 0 ? optionId(id, active) : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${field.value}
      @input=${({ target }: Event) => {
        field.onInput((target as HTMLInputElement).value);
      }}
      @keydown=${(event: KeyboardEvent) => {
        onKey(event, field);
      }}
    />
    <div
      class="options"
      id=${`${id}-list`}
      role="listbox"
      aria-label=${field.listLabel}
      ?hidden=${!isOpen}
    >
      ${choices.map(
        ({ value, label }, index) =>
          html`<button
            type="button"
            tabindex="-1"
            id=${optionId(id, index)}
            role="option"
            aria-selected=${index === active ? 'true' : 'false'}
            @mousedown=${keepFocus}
            @click=${() => {
              field.onChoose(value);
            }}
          >
            ${label}
          </button>`,
      )}
    </div>
  </div>`;
}

function onKey(event: KeyboardEvent, field: ComboField): void {
  const { active, choices } = field;
  const last = choices.length - 1;
  const at: Readonly<Record<string, number>> = {
    ArrowDown: active >= last ? 0 : active + 1,
    ArrowUp: active <= 0 ? last : active - 1,
  };
  const next = at[event.key];
  if (next !== undefined && last >= 0) {
    event.preventDefault();
    field.onActive(next);
  } else if (event.key === 'Enter') {
    // Enter looks at what was found, then takes it; it does not leave the step.
    event.preventDefault();
    const chosen = choices[active];
    if (chosen !== undefined) field.onChoose(chosen.value);
    else if (last >= 0) field.onActive(0);
  } else if (event.key === 'Escape' && (last >= 0 || field.value !== '')) {
    event.preventDefault();
    if (last >= 0) field.onClose();
    else field.onInput('');
  }
}

// The field keeps focus, so that a phone's keyboard does not come and go.
function keepFocus(event: Event): void {
  event.preventDefault();
}

function optionId(id: string, index: number): string {
  return `${id}-option-${index}`;
}
