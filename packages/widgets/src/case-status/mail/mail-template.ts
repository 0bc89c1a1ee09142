import { formatThaiDate, type Lang } from '@damrong/contract';
import { isBusyError, isConflictError, isNotFoundError } from '@damrong/sdk/light';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseMessages } from '../locale/th.ts';
import { describeError } from '../view/case-reply.ts';
import type { OpenCase } from '../view/open-case.ts';
import { replyEnd } from '../view/reply-forms.ts';
import type { MailFormMessages } from './mail.th.ts';

/** News of the case by mail, where the ministry has switched it on. */
export function mailTemplate(
  open: OpenCase,
  words: CaseMessages,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { mail, view } = open;
  const { form } = mail;
  if (!view.canSubscribeToMail && !form.isSent && !open.keeps(form, 'email')) return nothing;
  const text = words.mail;
  return html`<section class="card part screen">
    <h3>${text.heading}</h3>
    <p>${text.intro}</p>
    ${
      mail.part === undefined
        ? html`<div class="actions">
              <button class="button secondary" id="mail" type="button" @click=${mail.open}>
                ${text.open}
              </button>
            </div>
            <p role="status">${mail.hasFailed ? text.openFailed : nothing}</p>`
        : formOf(open, mail.part, words, lang)
    }
  </section>`;
}

function formOf(
  open: OpenCase,
  { mailForm, mailText }: NonNullable<OpenCase['mail']['part']>,
  words: CaseMessages,
  lang: Lang,
): TemplateResult {
  const { form, sent } = open.mail;
  const text = mailText[lang];
  const { fields, sentence } = describeError(form.error, words);
  return mailForm(
    {
      value: form.value,
      error: fields['email'],
      onInput: (value) => {
        form.change(value);
      },
      onSubmit: () => void open.sendMail(),
      end: replyEnd(
        form,
        {
          sentence: ownSentence(form.error, text) ?? sentence,
          button: text.submit,
          sent:
            sent === undefined ? '' : text.sent(sent.address, formatThaiDate(sent.confirmBy, lang)),
        },
        words.view,
      ),
    },
    text,
  );
}

/** What is said otherwise than of the other forms. */
function ownSentence(error: unknown, text: MailFormMessages): string | undefined {
  if (isConflictError(error) && error.code === 'mail_not_open') return text.closed;
  // Switched off since the case was opened.
  if (isNotFoundError(error) && error.code === 'not_found') return text.closed;
  return isBusyError(error) && error.code === 'too_many_requests' ? text.tooMany : undefined;
}
