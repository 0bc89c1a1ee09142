import type { TemplateResult } from 'lit';
import type { StepId } from '../fields.ts';
import { kindStep } from '../kind-step.ts';
import { areaStep } from './area-step.ts';
import { contactStep } from './contact-step.ts';
import { helpStep } from './help-step.ts';
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
