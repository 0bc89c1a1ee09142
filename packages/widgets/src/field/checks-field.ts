import { html, nothing, type TemplateResult } from 'lit';
import { choiceCard } from './choice-field.ts';
import {
  describedBy,
  descriptions,
  invalid,
  labelText,
  type Choice,
  type FieldBase,
} from './field-base.ts';

export interface ChecksField<Value extends string = string> extends FieldBase {
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  /** The values in the order of the choices. */
  readonly onChange: (values: Value[]) => void;
}

export interface CheckField extends FieldBase {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Several of many. The first box has the field's id: the summary leads there. */
export function checksField<Value extends string>(field: ChecksField<Value>): TemplateResult {
  const toggle = (value: Value, on: boolean) => {
    const chosen = new Set(field.values);
    if (on) chosen.add(value);
    else chosen.delete(value);
    field.onChange(field.choices.map((choice) => choice.value).filter((code) => chosen.has(code)));
  };
  return html`<fieldset
    class="field"
    ?data-error=${field.error}
    aria-describedby=${describedBy(field)}
  >
    <legend>${labelText(field)}</legend>
    ${descriptions(field)}
    <div class="choices">
      ${field.choices.map((choice, index) => {
        const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
        return choiceCard('checkbox', id, id, choice, field.values.includes(choice.value), (on) => {
          toggle(choice.value, on);
        });
      })}
    </div>
  </fieldset>`;
}

/** One statement to agree with. It is never ticked beforehand. */
export function checkField(field: CheckField): TemplateResult {
  return html`<div class="field" ?data-error=${field.error}>
    ${field.error ? html`<p class="error" id=${`${field.id}-error`}>${field.error}</p>` : nothing}
    <label class="choice">
      <input
        id=${field.id}
        type="checkbox"
        aria-describedby=${describedBy(field)}
        aria-invalid=${invalid(field)}
        .checked=${field.checked}
        @change=${({ target }: Event) => {
          field.onChange((target as HTMLInputElement).checked);
        }}
      />
      <span>${labelText(field)}</span>
      ${field.hint ? html`<span class="hint" id=${`${field.id}-hint`}>${field.hint}</span>` : nothing}
    </label>
  </div>`;
}
