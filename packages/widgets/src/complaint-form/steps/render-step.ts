import { html, type TemplateResult } from 'lit';
import type { ComplaintForm } from '../context.ts';
import type { StepId } from '../fields.ts';
import { renderComplainantStep } from './complainant-step.ts';
import { renderFactsStep } from './facts-step.ts';
import { renderReviewStep } from './review-step.ts';

type LaterStep = Exclude<StepId, 'about'>;

const renderings: Readonly<Record<LaterStep, (form: ComplaintForm) => TemplateResult>> = {
  facts: renderFactsStep,
  complainant: renderComplainantStep,
  review: renderReviewStep,
};

/** The questions of a step; those of the first one are the element's own. */
export function renderStep(form: ComplaintForm): TemplateResult | undefined {
  const { step } = form.state;
  return step === 'about'
    ? undefined
    : html`${form.renderIn('before')}${renderings[step](form)}${form.renderIn('after')}`;
}
