import { cleanText, countCharacters } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { textareaField } from '../../field/textarea-field.ts';
import type { LateWords } from '../late-words.ts';
import { explain } from './explain.ts';
import { filesTemplate } from './files-template.ts';
import { followUpEnd } from './follow-up-end.ts';
import type { OpenCase } from './open-case.ts';

/** Most characters that the contract takes at once. */
const limit = 2000;

/** What the citizen wants to add while the case is open. */
export function factsTemplate(open: OpenCase, words: LateWords): TemplateResult | typeof nothing {
  const form = open.facts;
  const text = words.view;
  const isOpen = open.view.canAddFacts;
  if (!isOpen && !open.keeps(form, 'facts')) {
    return form.isSent
      ? html`<p class="panel success sent screen" tabindex="-1">${text.factsSent}</p>`
      : nothing;
  }
  const over = { facts: countCharacters(cleanText(form.value)) - limit };
  const { fields, sentence } = explain(form.error, words, over);
  const closed = isOpen || form.isSent ? undefined : text.factsClosed;
  return html`<section class="card part screen">
    <h3>${text.facts}</h3>
    <p>${text.factsIntro}</p>
    <form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void open.sendFacts();
      }}
    >
      ${textareaField({
        id: 'facts',
        label: text.factsLabel,
        hint: text.factsHint,
        error: fields['facts'],
        value: form.value,
        rows: 4,
        limit,
        counter: text.charactersLeft,
        onInput: (value) => {
          form.change(value);
        },
      })}
      ${filesTemplate(open, words, fields['attachments'])}
      ${followUpEnd(form, { sentence: sentence ?? closed, button: text.sendFacts, sent: text.factsSent }, text)}
    </form>
  </section>`;
}
