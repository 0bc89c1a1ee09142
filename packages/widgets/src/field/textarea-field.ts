import { cleanText, countCharacters } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, descriptions, invalid, labelText, type FieldBase } from './field-base.ts';

export interface TextareaField extends FieldBase {
  readonly value: string;
  readonly rows?: number | undefined;
  /**
   * Most characters, counted as they are stored: by code point, without outer spaces. More can be
   * typed: what is too long is said, not cut.
   */
  readonly limit?: number | undefined;
  /** Words for what is left; a negative number is how many are too many. */
  readonly counter?: ((left: number) => string) | undefined;
  readonly onInput: (value: string) => void;
}

// From here on the counter is read out; before, it would talk into each word.
const nearLimit = 100;

/** Several lines of text. */
export function textareaField(field: TextareaField): TemplateResult {
  const counterId = `${field.id}-left`;
  const left =
    field.limit === undefined || field.counter === undefined
      ? undefined
      : field.limit - countCharacters(cleanText(field.value));
  return html`<div class="field" ?data-error=${field.error}>
    <label for=${field.id}>${labelText(field)}</label>
    ${descriptions(field)}
    <textarea
      class="input"
      id=${field.id}
      rows=${field.rows ?? 6}
      aria-describedby=${describedBy(field, left === undefined ? undefined : counterId)}
      aria-invalid=${invalid(field)}
      .value=${field.value}
      @input=${({ target }: Event) => {
        field.onInput((target as HTMLTextAreaElement).value);
      }}
    ></textarea>
    ${
      left === undefined || field.counter === undefined
        ? nothing
        : html`<p
            class="hint counter"
            id=${counterId}
            aria-live=${left < nearLimit ? 'polite' : 'off'}
            ?data-over=${left < 0}
          >
            ${field.counter(left)}
          </p>`
    }
  </div>`;
}
