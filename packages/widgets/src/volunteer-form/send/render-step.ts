import { html, type TemplateResult } from 'lit';
import { checksField } from '../../field/checks-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import type { StepId } from '../fields.ts';
import { kindStep } from '../kind-step.ts';
import { areaStep } from './area-step.ts';
import { noteLimit } from './check-sign-up.ts';
import { contactStep } from './contact-step.ts';
import type { VolunteerSteps } from './volunteer-steps.ts';

export function headingOf({ firstMessages, words }: VolunteerSteps, step: StepId): string {
  const { help, where, who } = words.form;
  return { kind: firstMessages.heading, help, area: where, contact: who }[step];
}

export function renderStep(form: VolunteerSteps, step: StepId): TemplateResult {
  switch (step) {
    case 'kind':
      return kindStep(form.state, form.firstMessages, form.errorOf('kind'));
    case 'help':
      return helpStep(form);
    case 'area':
      return areaStep(form);
    case 'contact':
      return contactStep(form);
  }
}

/** What is offered. */
function helpStep(form: VolunteerSteps): TemplateResult {
  const { lists, state, language } = form;
  const text = form.words.form;
  const { skills, note } = state.draft;
  return html`${
    lists.skills.value === undefined
      ? html`<p class="field" role="status">${text.skillsLoading}</p>`
      : html`<div class="field columns">
          ${checksField({
            id: 'skills',
            label: text.skills,
            hint: text.skillsHint,
            error: form.errorOf('skills'),
            values: skills,
            choices: lists.skillChoices(skills, language),
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
    error: form.errorOf('note'),
    value: note,
    rows: 3,
    limit: noteLimit,
    counter: text.charactersLeft,
    onInput: (typed) => {
      state.change({ note: typed });
    },
  })}`;
}
