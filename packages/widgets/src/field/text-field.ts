import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, descriptions, invalid, labelText, type FieldBase } from './field-base.ts';

export interface TextField extends FieldBase {
  /** What was typed. The owner keeps it as it is; cleaning comes with checking. */
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'search' | 'password' | undefined;
  readonly inputmode?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly size?: 'narrow' | 'wide' | undefined;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** One line of text with its label, hint and error. */
export function textField(field: TextField): TemplateResult {
  return html`<div class="field" ?data-error=${field.error}>
    <label for=${field.id}>${labelText(field)}</label>
    ${descriptions(field)}
    <input
      class="input ${field.size ?? 'wide'}"
      id=${field.id}
      type=${field.type ?? 'text'}
      inputmode=${field.inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      spellcheck=${field.spellcheck === false ? 'false' : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      .value=${field.value}
      @input=${({ target }: Event) => {
        field.onInput((target as HTMLInputElement).value);
      }}
      @blur=${field.onBlur ?? nothing}
    />
  </div>`;
}
