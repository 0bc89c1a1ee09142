import { html, nothing, type TemplateResult } from 'lit';
import { stepIds, type StepId } from '../steps.ts';
import { renderComplainantStep } from './complainant-step.ts';
import { renderFactsStep } from './facts-step.ts';
import type { LateForm } from './late-form.ts';
import { renderPlaceStep } from './place-step.ts';
import { renderReviewStep } from './review-step.ts';

type LateStep = Exclude<StepId, 'about'>;

const renderings: Readonly<Record<LateStep, (form: LateForm) => TemplateResult>> = {
  facts: renderFactsStep,
  place: renderPlaceStep,
  complainant: renderComplainantStep,
  review: renderReviewStep,
};

/** The questions of a step; those of the first one are the element's own. */
export function renderStep(form: LateForm): TemplateResult | typeof nothing {
  const { step } = form.state;
  return step === 'about'
    ? nothing
    : html`${form.near.part?.render()}${renderings[step](form)}${
        // Beside adding photos, whose camera may end the page, it stands already.
        step === 'facts' ? nothing : form.drafts.render()
      }`;
}

/** Undefined for the first step, which has its words in the element. */
export function headingOf({ state, words }: LateForm): string | undefined {
  return state.step === 'about' ? undefined : words.form.headings[state.step];
}

/** The way to the step before. Nothing that was typed is lost on it. */
export function renderBack(form: LateForm): TemplateResult | typeof nothing {
  const before = stepIds[stepIds.indexOf(form.state.step) - 1];
  if (before === undefined) return nothing;
  return html`<button class="button secondary" type="button" @click=${() => form.goTo(before)}>
    ${form.words.form.back}
  </button>`;
}
