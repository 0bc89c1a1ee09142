import { isInputError, NetworkError } from '@damrong/sdk/light';
import type { ReactiveController } from 'lit';
import { DamrongErrorEvent, DamrongStepEvent } from '../element/element-events.ts';
import { focusField, focusFirst } from '../field/focus.ts';
import { codeOfError } from './call-error.ts';
import { toFormIssues, type FormFields, type FormIssue } from './form-issue.ts';
import type { FormSteps } from './form-steps.ts';
import { OpenReceipt } from './receipt/open-receipt.ts';
import { StepView, type Issues, type StepFormTypes } from './step-view.ts';

// To the reader it is a line that is gone: nobody knows whether the center has it.
const givenUp = { call: 'submission', code: 'network_failed' };

/**
 * Everything of a step form after its first screen: which step is shown, what has to be mended in it,
 * sending, the receipt, and where focus goes. A form adds its questions and what it sends; what only
 * some of its readers need are features.
 */
export abstract class StepController<Form extends StepFormTypes>
  extends StepView<Form>
  implements ReactiveController, FormSteps<Form['step']>
{
  readonly receipt: OpenReceipt<Form['receipt']>;
  /** Nobody has pressed for what is being sent: focus and what was said stay. */
  isUnattended = false;

  protected abstract readonly fields: FormFields<Form['field'], Form['step']>;
  protected abstract readonly isSending: boolean;
  /** Whether something was written that nobody would like to write twice. */
  protected abstract readonly isWritten: boolean;

  // From the press on: a second one that comes before the features are ready sends nothing.
  #isSettling = false;

  /** @param receiptName the receipt's key in the storage of the tab */
  constructor(host: Form['host'], receiptName: string) {
    super(host);
    this.receipt = new OpenReceipt(host, receiptName);
    host.addController(this);
  }

  get isBusy(): boolean {
    return this.#isSettling || this.isSending || this.features.some(({ isBusy }) => isBusy);
  }

  get isDone(): boolean {
    return this.receipt.shown !== undefined;
  }

  /** What was written is kept nowhere, or the receipt is not. */
  get unsaved(): boolean {
    if (this.isDone) return !this.receipt.isSaved;
    const { features } = this;
    const hasContent = this.isWritten || features.some((feature) => feature.hasContent);
    return hasContent && !this.isSaved;
  }

  /** Whether all that is typed lies somewhere else than on this page. */
  get isSaved(): boolean {
    return this.features.some(({ isSaved }) => isSaved);
  }

  get nextLabel(): string | undefined {
    return this.state.step === this.lastStep ? this.words.form.send : undefined;
  }

  get busyText(): string {
    return this.isBusy ? this.words.form.sending : '';
  }

  abstract readonly heading: string | undefined;
  abstract renderStep(): unknown;
  abstract renderDone(): unknown;

  /** What has to be mended up to and with a step; later ones are not asked yet. */
  protected abstract check(step: Form['step']): Issues<Form>;

  /**
   * Sends the draft.
   * @returns the receipt, what has to be mended instead, or undefined where the answer was given up
   * @throws DamrongError
   */
  protected abstract submit(): Promise<Form['receipt'] | Issues<Form> | undefined>;

  /** Tells the page, and forgets what the receipt's reader does not need any more. */
  protected abstract onSent(receipt: Form['receipt']): void;

  /** What the tab may hold of a receipt, on the center's own origin. */
  protected storedOf(receipt: Form['receipt']): object {
    return receipt;
  }

  hostUpdate(): void {
    for (const feature of this.features) feature.update?.();
  }

  hostDisconnected(): void {
    for (const feature of this.features) feature.stop?.();
  }

  /** Goes on where nothing has to be mended; from the last step it is sent. */
  async next(): Promise<void> {
    if (this.isBusy) return;
    const issues = this.check(this.state.step);
    const following = this.stepAt(1);
    if (issues.length > 0) await this.#mend(issues);
    else if (following !== undefined) await this.goTo(following);
    else await this.#send();
  }

  async goTo(step: Form['step'], field?: string): Promise<void> {
    if (this.isBusy) return;
    this.show(step);
    await this.host.updateComplete;
    if (field === undefined) this.host.focusHeading();
    else focusField(this.host.renderRoot, field);
  }

  /** Whether the center could take the whole draft as it is. */
  checkValidity(): boolean {
    return this.check(this.lastStep).length === 0;
  }

  /** Shows what has to be mended in the first step that has an issue. */
  async report(): Promise<void> {
    if (!this.isBusy && !this.isDone) await this.#mend(this.check(this.lastStep));
  }

  /** Begins anew; a receipt that was not kept goes once its reader has agreed. */
  reset(): void {
    if (this.isBusy) return;
    if (this.isDone) void this.receipt.leave(() => this.begin());
    else this.begin();
  }

  /** Begins anew for a reader who has pressed for it. */
  async restart(): Promise<void> {
    this.begin();
    await this.focusHeading();
  }

  /** Puts the receipt in the place of the steps. */
  showReceipt(receipt: Form['receipt']): void {
    this.receipt.shown = receipt;
    this.host.dispatchEvent(new DamrongStepEvent('receipt'));
    this.host.requestUpdate();
  }

  async leaveReceipt(): Promise<void> {
    await this.receipt.leave();
  }

  /** Tells the page of an error of which the reader is told. */
  tellPage(code: string): void {
    this.host.dispatchEvent(new DamrongErrorEvent(code));
  }

  /** Where a field is mended. */
  protected stepOf(field: Form['field']): Form['step'] {
    return this.fields.stepOf(field);
  }

  protected begin(): void {
    this.receipt.close();
    this.resetFeatures();
    this.state.reset();
    this.show(this.state.step);
  }

  protected async focusHeading(): Promise<void> {
    await this.host.updateComplete;
    this.host.focusHeading();
  }

  protected show(step: Form['step']): void {
    this.issues = [];
    this.error = undefined;
    this.state.goTo(step);
    this.host.dispatchEvent(new DamrongStepEvent(step));
    for (const feature of this.features) feature.moved?.();
  }

  async #settle(): Promise<void> {
    this.#isSettling = true;
    try {
      await Promise.all(this.features.flatMap((feature) => feature.settle?.() ?? []));
    } finally {
      this.#isSettling = false;
    }
  }

  async #send(): Promise<void> {
    if (!this.isUnattended) this.error = undefined;
    this.issues = [];
    await this.#settle();
    try {
      const result = await this.submit();
      if (result === undefined) await this.#fail(new NetworkError(givenUp));
      else if (isIssues(result)) await this.#refuse(result);
      else await this.#finish(result);
    } catch (error) {
      const issues = isInputError(error)
        ? toFormIssues(error.issues, this.state.draft, this.fields)
        : [];
      if (issues.length > 0) await this.#refuse(issues);
      else await this.#fail(error);
    }
  }

  async #finish(receipt: Form['receipt']): Promise<void> {
    const isSeen = !this.isUnattended || Boolean(this.host.shadowRoot?.activeElement);
    this.receipt.open(receipt, this.storedOf(receipt));
    this.onSent(receipt);
    this.showReceipt(receipt);
    if (isSeen) await this.focusHeading();
  }

  async #refuse(issues: Issues<Form>): Promise<void> {
    for (const feature of this.features) feature.refused?.(issues);
    await this.#mend(issues);
  }

  async #mend(issues: Issues<Form>): Promise<void> {
    const [first] = issues;
    const step = first === undefined ? this.state.step : this.stepOf(first.field);
    if (step !== this.state.step) this.show(step);
    this.issues = issues.filter(({ field }) => this.stepOf(field) === step);
    await this.#tell('input_invalid');
  }

  async #fail(error: unknown): Promise<void> {
    const code = codeOfError(error);
    this.error = error;
    for (const feature of this.features) feature.failed?.(code);
    await this.#tell(code);
  }

  async #tell(code: string): Promise<void> {
    this.host.requestUpdate();
    this.tellPage(code);
    await this.host.updateComplete;
    if (!this.isUnattended) focusFirst(this.host.renderRoot);
  }
}

function isIssues<Field extends string>(
  result: object | readonly FormIssue<Field>[],
): result is readonly FormIssue<Field>[] {
  return Array.isArray(result);
}
