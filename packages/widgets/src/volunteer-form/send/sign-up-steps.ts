import { signUpVolunteer, type Lang, type VolunteerSignUpInput } from '@damrong/contract';
import { createTransport, send } from '@damrong/sdk';
import type { TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import type { FormFeature } from '../../form/feature.ts';
import type { StepFormHost } from '../../form/form-steps.ts';
import { IdempotentSubmission } from '../../form/idempotent-submission.ts';
import { LazyFeature } from '../../form/lazy-feature.ts';
import { StepController } from '../../form/step-controller.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { VolunteerState } from '../draft.ts';
import { DamrongVolunteerSignedUpEvent } from '../events.ts';
import { fields, stepIds, type FieldName, type StepId } from '../fields.ts';
import type { VolunteerWords } from '../locale/form.th.ts';
import { messagesTh, type SignUpMessages } from '../locale/send.th.ts';
import { receiptActionsChunk } from '../receipt-actions/receipt-actions.chunk.ts';
import { checkStep, toSignUp, type VolunteerIssue } from './check-sign-up.ts';
import { DistrictPrefill } from './district-prefill.ts';
import { VolunteerLists } from './lists.ts';
import { receiptDocument, renderReceipt } from './receipt.ts';
import { headingOf, renderStep } from './render-step.ts';
import { adoptSignUpStyles } from './sign-up.styles.ts';
import type { SignedUp, SignUpReceipt } from './volunteer-steps.ts';

/** What the steps need to know of the element they are in. */
export interface VolunteerHost extends StepFormHost {
  readonly province: string | undefined;
  readonly district: string | undefined;
  readonly firstWords: VolunteerWords;
}

interface SignUpForm {
  host: VolunteerHost;
  step: StepId;
  field: FieldName;
  feature: FormFeature;
  receipt: SignedUp;
}

/** Everything of a sign-up after its first step. */
export class SignUpSteps extends StepController<SignUpForm> implements SignUpReceipt {
  readonly state: VolunteerState;
  readonly lists: VolunteerLists;
  readonly isChange = false;

  protected readonly stepIds = stepIds;
  protected readonly fields = fields;

  readonly #submission: IdempotentSubmission<VolunteerSignUpInput, SignedUp['answer']>;

  constructor(host: VolunteerHost, state: VolunteerState) {
    super(host);
    this.state = state;
    this.lists = new VolunteerLists(host);
    this.#submission = new IdempotentSubmission(
      (body, attempt) =>
        send(createTransport({ baseUrl: host.centerUrl }), signUpVolunteer, { body }, attempt),
      () => {
        host.requestUpdate();
      },
    );
    host.addController(this.#submission);
    adoptSignUpStyles(host);
    this.use([
      new DistrictPrefill(host, this),
      new LazyFeature(
        host,
        async () => {
          const { ReceiptActions } = await loadChunk(receiptActionsChunk);
          return new ReceiptActions(this);
        },
        () => this.isDone,
      ),
    ]);
  }

  get words(): SignUpMessages {
    return this.firstWords.later ?? messagesTh;
  }

  get firstWords(): VolunteerWords {
    return this.host.firstWords;
  }

  get language(): Lang {
    return this.host.language;
  }

  get heading(): string {
    return headingOf(this, this.state.step);
  }

  /** The receipt as it is kept; undefined until there is one. */
  get receiptDocument(): Sheet | undefined {
    return this.receipt && receiptDocument(this.receipt, this);
  }

  protected get isSending(): boolean {
    return this.#submission.isBusy;
  }

  hostConnected(): void {
    // Nothing else would ask again for what was given up when the element was taken out.
    this.host.requestUpdate();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.lists.stop();
  }

  override hostUpdate(): void {
    const { draft, step } = this.state;
    this.lists.show(step === 'area' ? draft.province : undefined);
    super.hostUpdate();
  }

  renderStep(): TemplateResult {
    return renderStep(this, this.state.step);
  }

  renderDone(): TemplateResult | undefined {
    return this.receipt && renderReceipt(this.receipt, this);
  }

  override reset(): void {
    if (!this.isBusy) this.#submission.renew();
    super.reset();
  }

  /** Signs up once more with what is typed already, for another province. */
  async helpElsewhere(): Promise<void> {
    const { draft } = this.state;
    this.reset();
    this.state.change({ ...draft, province: '' });
    await this.goTo('area');
  }

  protected check(step: StepId): VolunteerIssue[] {
    return checkStep(this.state.draft, step);
  }

  protected submit(): Promise<SignedUp | undefined> {
    return this.#submission.send(toSignUp(this.state.draft));
  }

  protected onSent({ answer }: SignedUp): void {
    this.host.dispatchEvent(new DamrongVolunteerSignedUpEvent(answer.reference));
  }

  protected ownSentences(field: FieldName): Partial<IssueMessages> {
    return this.words.form.own[field] ?? {};
  }
}
