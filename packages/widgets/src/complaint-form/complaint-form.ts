import { getCategoriesRoute } from '@damrong/contract';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { StepForm } from '../form/step-form.ts';
import { Locale } from '../locale/locale.ts';
import { fetch } from '../platform/platform.ts';
import { routeAddress } from '../platform/route-address.ts';
import { renderAboutStep, type AboutSteps } from './about-step.ts';
import { complaintFormStyles } from './complaint-form.styles.ts';
import { ComplaintState } from './draft.ts';
import { stepIds, type StepId } from './fields.ts';
import { complaintFormEnChunk } from './locale/en.chunk.ts';
import { firstStepTh, type FirstStepMessages } from './locale/first-step.th.ts';
import type { ComplaintMessages } from './locale/steps.th.ts';
import { stepsChunk } from './steps/steps.chunk.ts';

const words = new Locale<FirstStepMessages>(
  firstStepTh,
  async () => (await loadChunk(complaintFormEnChunk)).english,
);

/**
 * Files a case with the Damrongdhama centre of a province, one question at a time.
 *
 * @attr category - Code of the matter, or of its group, that is chosen beforehand.
 * @attr district - Four-digit code of the district that is chosen beforehand.
 * @attr map-tiles - Address of a tile server with `{z}`, `{x}` and `{y}`; none unless it is set.
 * @attr map-tiles-credit - Whose tiles they are, shown below the map.
 * @csspart receipt - The sheet with number and code.
 * @fires damrong-case-filed - The centre has the case; carries its number.
 * @fires damrong-case-followed - The reader follows a case of another instead; carries its number.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongComplaintForm extends StepForm<FirstStepMessages, StepId, AboutSteps> {
  static override properties: PropertyDeclarations = {
    category: {},
    district: {},
  };

  static override styles: CSSResultGroup = [StepForm.styles, complaintFormStyles];

  declare category: string | undefined;
  declare district: string | undefined;

  protected readonly state = new ComplaintState(this);
  protected readonly stepIds = stepIds;

  constructor() {
    super();
    this.locale = words;
  }

  /** @internal The words of the later steps, where they came with those of the first; they do in English. */
  get laterMessages(): ComplaintMessages | undefined {
    return this.text.later;
  }

  /** @internal The words of the first step. */
  get firstMessages(): FirstStepMessages {
    return this.text;
  }

  /** @internal The name of a group of categories in the language shown. */
  groupName(group: string): string {
    return this.text.groupNames[group] ?? group;
  }

  protected override get hostedPage(): string {
    return 'complaint';
  }

  protected override async loadSteps(): Promise<AboutSteps> {
    const { listedProvince } = this.state;
    const categories = fetch(
      routeAddress(this.centerUrl, getCategoriesRoute.path, listedProvince),
      { signal: this.connection.signal },
    );
    // Whoever reads the answer hears of a failure; until then it is nobody's.
    categories.catch(() => undefined);
    const { ComplaintSteps } = await loadChunk(stepsChunk);
    return new ComplaintSteps(this, this.state, categories);
  }

  protected override renderFirstStep(): TemplateResult {
    return renderAboutStep({
      text: this.text,
      state: this.state,
      steps: this.steps,
      onGroup: (group) => {
        void this.withSteps((steps) => steps.lookInto(group));
      },
    });
  }

  protected override renderBelow(): unknown {
    if (this.hostedUrl.startsWith(`${location.origin}/`)) return nothing;
    return html`<p class="own-page">
      ${this.text.ownPage}
      <a href=${this.hostedUrl} target="_blank" rel="noopener">${this.text.ownPageLink}</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-complaint-form': DamrongComplaintForm;
  }
}
