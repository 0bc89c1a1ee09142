import { html, nothing, type TemplateResult } from 'lit';
import { checkField } from '../../field/checks-field.ts';
import { textField, type TextField } from '../../field/text-field.ts';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import { hasContactPerson } from '../draft.ts';
import type { SignUpFormMessages } from '../locale/send.th.ts';
import type { VolunteerSteps } from './volunteer-steps.ts';

type Typed = 'name' | 'contactName' | 'phone' | 'email';

/** Who it is. The notice stands above the first question that names somebody. */
export function contactStep(form: VolunteerSteps): TemplateResult {
  const { state } = form;
  const text = form.words.form;
  const { draft } = state;
  const field = (id: Typed, more: Partial<TextField> & { label: string }) =>
    textField({
      id,
      error: form.errorOf(id),
      value: draft[id],
      onInput: (value) => {
        state.change({ [id]: value });
      },
      ...more,
    });
  return html`${notice(text)}
  ${field('name', {
    label: text.names[draft.kind ?? 'person'],
    autocomplete: hasContactPerson(draft) ? 'organization' : 'name',
  })}
  ${
    hasContactPerson(draft)
      ? field('contactName', {
          label: text.contactName,
          hint: text.contactNameHint,
          optional: text.optional,
          autocomplete: 'name',
        })
      : nothing
  }
  ${field('phone', {
    label: text.phone,
    hint: text.phoneHint,
    type: 'tel',
    autocomplete: 'tel',
    size: 'narrow',
  })}
  ${field('email', {
    label: text.email,
    hint: text.emailHint,
    optional: text.optional,
    type: 'email',
    autocomplete: 'email',
    spellcheck: false,
  })}
  ${
    form.isChange
      ? nothing
      : checkField({
          id: 'notice',
          label: text.noticeRead,
          error: form.errorOf('notice'),
          checked: draft.isNoticeRead,
          onChange: (isNoticeRead) => {
            state.change({ isNoticeRead });
          },
        })
  }`;
}

function notice({ noticeTitle, notice: parts }: SignUpFormMessages): TemplateResult {
  return html`<section class="panel privacy">
    <h3>${noticeTitle}</h3>
    <dl>
      ${parts.map(
        ([term, description]) =>
          html`<dt>${term}</dt>
            <dd>${nowrapNames(description)}</dd>`,
      )}
    </dl>
  </section>`;
}
