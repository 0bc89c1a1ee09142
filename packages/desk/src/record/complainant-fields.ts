import { identityModes } from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type TemplateResult } from 'lit';
import { complainantKindNames } from '../locale/code-lists.ts';
import type { RecordMessages } from '../locale/record.th.ts';
import { onBehalfFields } from './people-fields.ts';
import { base, line, type RecordForm } from './record-form.ts';

/** Who complains, and how far the name may be known. */
export function complainantFields(form: RecordForm): TemplateResult {
  const { draft, change, locale } = form;
  const { record: text } = locale;
  const isKnown = draft.identity === 'named' || draft.identity === 'confidential';
  return html`
    ${choiceField({
      ...base(form, 'identity', text.identity),
      value: draft.identity,
      choices: identityModes.map((value) => ({
        value,
        label: text[value],
        hint: hints(text)[value],
      })),
      onChange: (identity) => {
        change({ identity });
      },
    })}
    ${isKnown ? contactFields(form) : nothing}
  `;
}

function contactFields(form: RecordForm): TemplateResult {
  const { draft, change, locale } = form;
  const { record: text, shell, lang } = locale;
  const { optional } = shell;
  return html`
    ${line(form, 'name', { label: text.name })}
    ${selectField({
      ...base(form, 'kind', text.kind),
      prompt: text.kind,
      value: draft.kind,
      choices: complainantKindNames.map(({ code, ...name }) => ({
        value: code,
        label: name[lang],
      })),
      onChange: (kind) => {
        change({ kind: kind === '' ? 'person' : kind });
      },
    })}
    ${line(
      form,
      'phone',
      { label: text.phone, hint: text.phoneHint },
      { optional, inputmode: 'tel', size: 'narrow' },
    )}
    ${form.earlier()}
    ${line(
      form,
      'email',
      { label: text.email },
      { optional, inputmode: 'email', spellcheck: false },
    )}
    ${onBehalfFields(form)}
  `;
}

function hints({ namedHint, confidentialHint, anonymousHint }: RecordMessages) {
  return { named: namedHint, confidential: confidentialHint, anonymous: anonymousHint };
}
