import { html, type TemplateResult } from 'lit';
import {
  describedBy,
  descriptions,
  invalid,
  labelText,
  type Choice,
  type FieldBase,
} from './field-base.ts';

export interface SelectField<Value extends string = string> extends FieldBase {
  /** The empty string stands for no choice yet. */
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  /** The words of the empty choice, such as "choose a district". */
  readonly prompt: string;
  readonly disabled?: boolean | undefined;
  readonly onChange: (value: Value | '') => void;
}

/** One of many, as the platform's own list: it works on every phone and with every reader. */
export function selectField<Value extends string>(field: SelectField<Value>): TemplateResult {
  return html`<div class="field" ?data-error=${field.error}>
    <label for=${field.id}>${labelText(field)}</label>
    ${descriptions(field)}
    <select
      class="input"
      id=${field.id}
      ?disabled=${field.disabled}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @change=${({ target }: Event) => {
        field.onChange((target as HTMLSelectElement).value as Value | '');
      }}
    >
      <option value="" .selected=${field.value === ''}>${field.prompt}</option>
      ${field.choices.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === field.value}>${label}</option>`,
      )}
    </select>
  </div>`;
}
