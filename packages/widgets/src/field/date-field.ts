import { html, type TemplateResult } from 'lit';
import { describedBy, descriptions, invalid, labelText, type FieldBase } from './field-base.ts';

/** A date as typed: Thai digits, a C.E. year and nonsense are all possible. */
export interface TypedDate {
  readonly day: string;
  /** `1` to `12`, or empty. */
  readonly month: string;
  readonly year: string;
}

export interface DateField extends FieldBase, TypedDate {
  /** Twelve names. */
  readonly months: readonly string[];
  readonly labels: { readonly day: string; readonly month: string; readonly year: string };
  readonly onInput: (date: TypedDate) => void;
}

/**
 * Day, month and Buddhist year. The native date picker shows C.E. years in most browsers, so it is
 * not used. The day has the field's id: the summary leads there.
 */
export function dateField(field: DateField): TemplateResult {
  const { id, day, month, year, labels } = field;
  const change = (part: Partial<TypedDate>) => {
    field.onInput({ day, month, year, ...part });
  };
  return html`<fieldset
    class="field"
    ?data-error=${field.error}
    aria-describedby=${describedBy(field)}
  >
    <legend>${labelText(field)}</legend>
    ${descriptions(field)}
    <div class="date">
      ${digits(field, id, labels.day, day, (value) => {
        change({ day: value });
      })}
      <label>
        ${labels.month}
        <select
          class="input"
          id=${`${id}-month`}
          aria-invalid=${invalid(field)}
          @change=${({ target }: Event) => {
            change({ month: (target as HTMLSelectElement).value });
          }}
        >
          <option value="" .selected=${month === ''}></option>
          ${field.months.map(
            (name, index) =>
              html`<option value=${index + 1} .selected=${month === String(index + 1)}>
                ${name}
              </option>`,
          )}
        </select>
      </label>
      ${digits(field, `${id}-year`, labels.year, year, (value) => {
        change({ year: value });
      })}
    </div>
  </fieldset>`;
}

function digits(
  field: FieldBase,
  id: string,
  label: string,
  value: string,
  onInput: (value: string) => void,
): TemplateResult {
  return html`<label>
    ${label}
    <input
      class="input"
      id=${id}
      inputmode="numeric"
      autocomplete="off"
      aria-invalid=${invalid(field)}
      .value=${value}
      @input=${({ target }: Event) => {
        onInput((target as HTMLInputElement).value);
      }}
    />
  </label>`;
}
