import { html, nothing, type TemplateResult } from 'lit';

/** What every field has. `id` is unique within its element's shadow root. */
export interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why the value cannot be taken and how to mend it. */
  readonly error?: string | undefined;
  /** The words that say a field may stay empty. */
  readonly optional?: string | undefined;
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The ids that describe the control, or nothing. */
export function describedBy(
  { id, hint, error }: FieldBase,
  more?: string,
): string | typeof nothing {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean);
  return ids.length === 0 ? nothing : ids.join(' ');
}

export function invalid({ error }: FieldBase): 'true' | typeof nothing {
  return error ? 'true' : nothing;
}

/** Label text with the word for optional fields. */
export function labelText({
  label,
  optional,
}: Pick<FieldBase, 'label' | 'optional'>): TemplateResult {
  return html`${label}${optional ? html` <span class="optional">${optional}</span>` : nothing}`;
}

/** Hint and error, in the order in which they are read out. */
export function descriptions({ id, hint, error }: FieldBase): TemplateResult {
  return html`${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}${
    error ? html`<p class="error" id=${`${id}-error`}>${error}</p>` : nothing
  }`;
}
