import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import type { FormSteps } from '../form/form-steps.ts';
import { StepForm } from '../form/step-form.ts';
import { Locale } from '../locale/locale.ts';
import { nowrapNames } from '../locale/nowrap-names.ts';
import { OpinionState } from './draft.ts';
import { stepIds, type StepId } from './fields.ts';
import { opinionFormEnChunk } from './locale/en.chunk.ts';
import { formTh, type OpinionMessages } from './locale/form.th.ts';
import { opinionFormStyles } from './opinion-form.styles.ts';
import { sendChunk } from './send/send.chunk.ts';

const words = new Locale<OpinionMessages>(
  formTh,
  async () => (await loadChunk(opinionFormEnChunk)).english,
);

/** What the first screen asks of the steps after it. */
interface Steps extends FormSteps<StepId> {
  renderTopics(): TemplateResult;
}

/**
 * Takes what somebody thinks about a topic, without a name. Nothing that is written is stored on the
 * device, told to the page or kept once it is sent.
 *
 * @attr district - Four-digit code of the district that is chosen beforehand.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongOpinionForm extends StepForm<OpinionMessages, StepId, Steps> {
  static override styles: CSSResultGroup = [StepForm.styles, opinionFormStyles];

  static override properties: PropertyDeclarations = { district: {} };

  declare district: string | undefined;

  protected readonly state = new OpinionState(this, 'topic');
  protected readonly stepIds = stepIds;

  constructor() {
    super();
    this.locale = words;
  }

  /** @internal All words in the language shown; the later steps' own only when it is not Thai. */
  get firstMessages(): OpinionMessages {
    return this.text;
  }

  protected override get hostedPage(): string {
    return 'opinion';
  }

  protected override async loadSteps(): Promise<Steps> {
    const { OpinionSteps } = await loadChunk(sendChunk);
    return new OpinionSteps(this, this.state);
  }

  protected override renderFirstStep(): TemplateResult {
    const { text } = this;
    return html`<ul class="notice facts">
        ${text.facts.map((fact) => html`<li>${nowrapNames(fact)}</li>`)}
      </ul>
      ${this.steps?.renderTopics() ?? html`<p role="status">${this.failed ? nothing : text.topicsLoading}</p>`}`;
  }

  // Whoever keeps this page can read what is typed into it, and an opinion may be about them.
  protected override renderBelow(): unknown {
    const { hostedUrl, text } = this;
    if (hostedUrl.startsWith(`${location.origin}/`)) return nothing;
    return html`<p class="muted">
      ${text.ownPage}
      <a href=${hostedUrl} target="_blank" rel="noopener">${text.ownPageLink}</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-opinion-form': DamrongOpinionForm;
  }
}
