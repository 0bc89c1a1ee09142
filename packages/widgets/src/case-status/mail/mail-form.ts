import type { Lang } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { textField } from '../../field/text-field.ts';
import { mailEn } from './mail.en.ts';
import { mailTh, type MailFormMessages } from './mail.th.ts';

/** The words of the form in both languages; few enough to come together. */
export const mailText: Readonly<Record<Lang, MailFormMessages>> = { th: mailTh, en: mailEn };

interface MailForm {
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
  readonly onSubmit: () => void;
  /** The button, and how the sending went. */
  readonly end: TemplateResult;
}

/** Asks for the address; what the case's page knows already is given. */
export function mailForm(
  { value, error, onInput, onSubmit, end }: MailForm,
  text: MailFormMessages,
): TemplateResult {
  return html`<form
    class="stack"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    ${textField({
      id: 'email',
      label: text.label,
      hint: text.hint,
      error,
      value,
      type: 'email',
      inputmode: 'email',
      autocomplete: 'email',
      spellcheck: false,
      onInput,
    })}
    <p class="muted">${text.privacy}</p>
    ${end}
  </form>`;
}
