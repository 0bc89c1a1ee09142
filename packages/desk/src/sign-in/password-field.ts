import {
  describedBy,
  descriptions,
  invalid,
  type FieldBase,
} from '@damrong/widgets/field/field-base';
import { html, nothing, type TemplateResult } from 'lit';
import type { SignInMessages } from '../locale/sign-in.th.ts';

export interface PasswordField extends FieldBase {
  readonly value: string;
  readonly autocomplete: 'current-password' | 'new-password';
  readonly shown: boolean;
  readonly capsLock: boolean;
  readonly text: SignInMessages;
  readonly onInput: (value: string) => void;
  readonly onToggle: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A password that can be looked at, with a word when Caps Lock is on. */
export function passwordField(field: PasswordField): TemplateResult {
  const { id, text, shown } = field;
  const capsId = `${id}-caps`;
  return html`<div class="field" ?data-error=${field.error}>
    <label for=${id}>${field.label}</label>
    ${descriptions(field)}
    <div class="password">
      <input
        class="input"
        id=${id}
        type=${shown ? 'text' : 'password'}
        autocomplete=${field.autocomplete}
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${describedBy(field, capsId)}
        aria-invalid=${invalid(field)}
        .value=${field.value}
        @input=${({ target }: Event) => {
          field.onInput((target as HTMLInputElement).value);
        }}
        @keyup=${field.onKey}
      />
      <button class="button secondary" type="button" aria-controls=${id} @click=${field.onToggle}>
        ${shown ? text.hidePassword : text.showPassword}
      </button>
    </div>
    <p class="hint caps" id=${capsId} role="status">${field.capsLock ? text.capsLock : nothing}</p>
  </div>`;
}
