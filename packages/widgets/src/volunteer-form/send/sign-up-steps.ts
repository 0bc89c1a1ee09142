import { type Lang, signUpVolunteer, type VolunteerSignUpInput } from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import type { TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { type FormFeature, LazyFeature } from '../../form/feature.ts';
import type { StepFormHost } from '../../form/form-steps.ts';
import { IdempotentSubmission } from '../../form/idempotent-submission.ts';
import { StepController } from '../../form/step-controller.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { createTransport } from '../../platform/transport.ts';
import type { PrintDocument } from '../../print-document/print-document.ts';
import { isWritten, type VolunteerState } from '../draft.ts';
import { DamrongVolunteerSignedUpEvent } from '../events.ts';
import { type FieldName, fields, type StepId, stepIds } from '../fields.ts';
import type { VolunteerMessages } from '../locale/form.th.ts';
import { messagesTh, type SignUpMessages } from '../locale/send.th.ts';
import { receiptActionsChunk } from '../receipt-actions/receipt-actions.chunk.ts';
import { checkStep, toSignUp, type VolunteerIssue } from './check-sign-up.ts';
import { VolunteerLists } from './lists.ts';
import { confirmationOf, renderReceipt } from './receipt.ts';
import { headingOf, renderStep } from './render-step.ts';
import { adoptSignUpStyles } from './sign-up.styles.ts';
import type { Confirmed, SignedUp, SignUpReceipt, VolunteerSteps } from './volunteer-steps.ts';

/** What the steps need to know of the element they are in. */
export interface VolunteerHost extends StepFormHost {
  readonly province: string | undefined;
  readonly district: string | undefined;
  readonly firstMessages: VolunteerMessages;
}

interface SignUpForm {
  host: VolunteerHost;
  step: StepId;
  field: FieldName;
  feature: FormFeature;
  receipt: Confirmed;
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
    super(host, 'damrong:volunteer-receipt');
    this.state = state;
    this.lists = new VolunteerLists(host);
    this.#submission = new IdempotentSubmission(
      (body, attempt) => send(createTransport(host.centerUrl), signUpVolunteer, { body }, attempt),
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
        () => this.isDone || Boolean(this.receipt.stored),
      ),
    ]);
  }

  get words(): SignUpMessages {
    return this.firstMessages.later ?? messagesTh;
  }

  get firstMessages(): VolunteerMessages {
    return this.host.firstMessages;
  }

  get language(): Lang {
    return this.host.language;
  }

  get heading(): string {
    return headingOf(this, this.state.step);
  }

  get confirmation(): PrintDocument | undefined {
    return this.receipt.shown && confirmationOf(this.receipt.shown, this);
  }

  protected get isSending(): boolean {
    return this.#submission.isBusy;
  }

  protected get isWritten(): boolean {
    return isWritten(this.state.draft);
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
    const { shown } = this.receipt;
    return shown && renderReceipt(shown, this);
  }

  /** Signs up once more with what is typed already, for another province. */
  async helpElsewhere(): Promise<void> {
    const { draft } = this.state;
    this.begin();
    this.state.change({ ...draft, province: '' });
    await this.goTo('area');
  }

  protected check(step: StepId): VolunteerIssue[] {
    return checkStep(this.state.draft, step);
  }

  protected submit(): Promise<SignedUp | undefined> {
    return this.#submission.send(toSignUp(this.state.draft));
  }

  protected override begin(): void {
    this.#submission.renew();
    super.begin();
  }

  // The tab holds nothing that names anybody.
  protected override storedOf({ answer, isEarlier }: Confirmed): object {
    return { answer, isEarlier };
  }

  protected onSent({ answer }: Confirmed): void {
    this.host.dispatchEvent(new DamrongVolunteerSignedUpEvent(answer.reference));
  }

  protected ownSentences(field: FieldName): Partial<IssueMessages> {
    return this.words.form.own[field] ?? {};
  }
}

interface PrefilledHost {
  readonly localName: string;
  readonly province: string | undefined;
  readonly district: string | undefined;
}

/**
 * Chooses the districts that the page's attribute names, once, and only where the reader has not
 * chosen yet. A code that is not listed is left alone, and said to the page's webmaster.
 */
class DistrictPrefill implements FormFeature {
  readonly #host: PrefilledHost;
  readonly #form: Pick<VolunteerSteps, 'lists' | 'state'>;
  #settled: string | undefined;

  constructor(host: PrefilledHost, form: Pick<VolunteerSteps, 'lists' | 'state'>) {
    this.#host = host;
    this.#form = form;
  }

  /** The next sign-up begins with the page's choice again. */
  reset(): void {
    this.#settled = undefined;
  }

  update(): void {
    const { district, localName, province } = this.#host;
    const { lists, state } = this.#form;
    const districts = lists.districts.value;
    if (!district || district === this.#settled || districts === undefined) return;
    this.#settled = district;
    if (state.draft.districts.length > 0 || state.draft.province !== province) return;
    const isListed = (code: string) => districts.some((listed) => listed.code === code);
    const codes = district.split(/\s+/).filter((code) => code !== '');
    state.change({ districts: codes.filter(isListed) });
    for (const code of codes.filter((one) => !isListed(one))) {
      console.info(`${localName}: the district "${code}" is not listed and is ignored.`);
    }
  }
}
