import type { TemplateResult } from 'lit';
import type { StepId } from '../fields.ts';
import { kindStep } from '../kind-step.ts';
import { areaStep } from './area-step.ts';
import { contactStep } from './contact-step.ts';
import { helpStep } from './help-step.ts';
import type { StepForm } from './step-form.ts';

/** Undefined for the first step, whose words came before these. */
export function headingOf({ words: { send } }: StepForm, step: StepId): string | undefined {
  return { kind: undefined, help: send.help, area: send.where, contact: send.who }[step];
}

export function renderStep(form: StepForm, step: StepId): TemplateResult {
  switch (step) {
    case 'kind':
      return kindStep(form.state, form.formWords, form.errors.kind);
    case 'help':
      return helpStep(form);
    case 'area':
      return areaStep(form);
    case 'contact':
      return contactStep(form);
  }
}
