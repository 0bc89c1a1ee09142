import { channels, natures } from '@damrong/contract';
import { choiceField } from '@damrong/widgets/field/choice-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, type TemplateResult } from 'lit';
import { urgencyNames } from '../locale/code-lists.ts';
import { base, day, line, type RecordForm } from './record-form.ts';

/** How and when the matter came in. */
export function arrivalFields(form: RecordForm): TemplateResult {
  const { draft, change, locale } = form;
  const { record: text, shell, lang } = locale;
  return html`
    ${selectField({
      ...base(form, 'channel', text.channel),
      prompt: text.channelPrompt,
      value: draft.channel,
      choices: channels.map((channel) => ({ value: channel.code, label: channel[lang] })),
      onChange: (channel) => {
        change({ channel });
      },
    })}
    ${day(form, 'received', { label: text.received })}
    ${line(
      form,
      'letterNumber',
      { label: text.letterNumber, hint: text.letterNumberHint },
      { optional: shell.optional },
    )}
    ${selectField({
      ...base(form, 'nature', text.nature),
      prompt: text.nature,
      value: draft.nature,
      choices: natures.map((nature) => ({ value: nature.code, label: nature[lang] })),
      onChange: (nature) => {
        change({ nature: nature === '' ? 'complaint' : nature });
      },
    })}
    <div class="row-of-choices">
      ${choiceField({
        ...base(form, 'urgency', text.urgency),
        value: draft.urgency,
        choices: urgencyNames.map(({ code, ...name }) => ({ value: code, label: name[lang] })),
        onChange: (urgency) => {
          change({ urgency });
        },
      })}
    </div>
  `;
}
