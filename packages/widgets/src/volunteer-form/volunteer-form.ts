import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import type { FormSteps } from '../form/form-steps.ts';
import { StepForm } from '../form/step-form.ts';
import { Locale } from '../locale/locale.ts';
import { nowrapNames } from '../locale/nowrap-names.ts';
import { VolunteerState } from './draft.ts';
import type { DamrongVolunteerSignedUpEvent } from './events.ts';
import { stepIds, type FieldName, type StepId } from './fields.ts';
import { kindStep } from './kind-step.ts';
import { volunteerFormEnChunk } from './locale/en.chunk.ts';
import { formTh, type VolunteerMessages } from './locale/form.th.ts';
import { manageChunk } from './manage/manage.chunk.ts';
import { sendChunk } from './send/send.chunk.ts';

const words = new Locale<VolunteerMessages>(
  formTh,
  async () => (await loadChunk(volunteerFormEnChunk)).english,
);

/** What the first screen asks of the steps after it. */
interface Steps extends FormSteps<StepId> {
  errorOf(field: FieldName): string | undefined;
}

/** The volunteer's own data, in place of a sign-up. */
interface OwnData {
  readonly unsaved: boolean;
  render(): TemplateResult;
  forget(): void;
}

/**
 * Signs up people, businesses, organisations and traders who want to help a center, and lets them
 * change or withdraw what they told. It asks neither health nor blood group.
 *
 * @attr district - Four-digit codes of districts that are chosen beforehand, separated by spaces.
 * @attr manage - Begins with the volunteer's own data instead of a sign-up.
 * @fires damrong-volunteer-signed-up - The centre has the sign-up; carries its reference.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongVolunteerForm extends StepForm<VolunteerMessages, StepId, Steps> {
  static override properties: PropertyDeclarations = {
    district: {},
    manage: { type: Boolean },
  };

  declare district: string | undefined;
  declare manage: boolean;

  protected readonly state = new VolunteerState(this, 'kind');
  protected readonly stepIds = stepIds;

  #own: OwnData | undefined;
  /** A reader has acted: only then may focus move. */
  #moved = false;

  constructor() {
    super();
    this.locale = words;
    this.manage = false;
  }

  /** @internal All words in the language shown; the later steps' own only when it is not Thai. */
  get firstMessages(): VolunteerMessages {
    return this.text;
  }

  override get unsaved(): boolean {
    return super.unsaved || Boolean(this.#own?.unsaved);
  }

  override reset(): void {
    if (this.manage) this.#own?.forget();
    else super.reset();
  }

  override showStep(step: string): boolean {
    return !this.manage && super.showStep(step);
  }

  protected override get hostedPage(): string {
    return this.manage ? 'volunteer/manage' : 'volunteer';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('manage') && this.manage) void this.#openOwn();
  }

  protected override async loadSteps(): Promise<Steps> {
    const { SignUpSteps } = await loadChunk(sendChunk);
    return new SignUpSteps(this, this.state);
  }

  protected override renderContent(): unknown {
    return this.manage ? (this.#own?.render() ?? this.#renderWait()) : super.renderContent();
  }

  protected override renderFirstStep(): TemplateResult {
    const { text } = this;
    return html`<p>${nowrapNames(text.intro)}</p>
      ${kindStep(this.state, text, this.steps?.errorOf('kind'))}`;
  }

  protected override renderBelow(): TemplateResult {
    const open = () => {
      this.#moved = true;
      if (this.manage) void this.#openOwn();
      this.manage = true;
    };
    return html`<p>
      <button class="link" type="button" @click=${open}>${this.text.manage}</button>
    </p>`;
  }

  #renderWait(): TemplateResult {
    const { text } = this;
    return html`<section class="card">
      <h2 tabindex="-1">${text.manage}</h2>
      <p role="status">${this.failed ? text.manageFailed : text.manageLoading}</p>
      ${this.failed ? this.renderBelow() : nothing}
    </section>`;
  }

  async #openOwn(): Promise<void> {
    try {
      const { ManageForm } = await loadChunk(manageChunk);
      this.failed = false;
      this.#own ??= new ManageForm(this, () => {
        this.manage = false;
        void this.#focusHeading();
      });
    } catch {
      this.failed = true;
    }
    this.requestUpdate();
    if (this.#moved) await this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-volunteer-form': DamrongVolunteerForm;
  }
  interface HTMLElementEventMap {
    'damrong-volunteer-signed-up': DamrongVolunteerSignedUpEvent;
  }
}
