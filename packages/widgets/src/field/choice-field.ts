import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, descriptions, labelText, type Choice, type FieldBase } from './field-base.ts';

export interface ChoiceField<Value extends string = string> extends FieldBase {
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, as big radio cards. The first radio has the field's id: the summary leads there. */
export function choiceField<Value extends string>(field: ChoiceField<Value>): TemplateResult {
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
        return choiceCard('radio', id, field.id, choice, choice.value === field.value, () => {
          field.onChange(choice.value);
        });
      })}
    </div>
  </fieldset>`;
}

/** A radio or a checkbox with its words, the whole card being the target. */
export function choiceCard(
  type: 'radio' | 'checkbox',
  id: string,
  name: string,
  { value, label, hint }: Choice,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="choice">
    <input
      id=${id}
      type=${type}
      name=${name}
      .value=${value}
      aria-labelledby=${hint ? `${id}-name` : nothing}
      aria-describedby=${hint ? `${id}-about` : nothing}
      .checked=${checked}
      @change=${({ target }: Event) => {
        onChange((target as HTMLInputElement).checked);
      }}
    />
    <span id=${hint ? `${id}-name` : nothing}>${label}</span>
    ${hint ? html`<span class="hint" id=${`${id}-about`}>${hint}</span>` : nothing}
  </label>`;
}
