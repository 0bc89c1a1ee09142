import { html, type TemplateResult } from 'lit';
import { checksField } from '../../field/checks-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import { noteLimit } from './check-sign-up.ts';
import type { StepForm } from './step-form.ts';

/** What is offered. */
export function helpStep(form: StepForm): TemplateResult {
  const { errors, state, language } = form;
  const text = form.words.send;
  const { skills, note } = state.draft;
  return html`${
    form.skills.skills === undefined
      ? html`<p class="field" role="status">${text.skillsLoading}</p>`
      : html`<div class="field columns">
          ${checksField({
            id: 'skills',
            label: text.skills,
            hint: text.skillsHint,
            error: errors.skills,
            values: skills,
            choices: form.skills.choices(skills, language),
            onChange: (chosen) => {
              state.change({ skills: chosen });
            },
          })}
        </div>`
  }
  ${textareaField({
    id: 'note',
    label: text.note,
    hint: text.noteHint,
    optional: text.optional,
    error: errors.note,
    value: note,
    rows: 3,
    limit: noteLimit,
    counter: text.charactersLeft,
    onInput: (typed) => {
      state.change({ note: typed });
    },
  })}`;
}
