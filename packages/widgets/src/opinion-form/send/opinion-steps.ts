import { sendOpinion, type Lang, type OpinionInput, type OpinionReceipt } from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import type { TemplateResult } from 'lit';
import { delay, proveAhead } from '../../complaint-form/send/post-case.ts';
import type { FormFeature } from '../../form/feature.ts';
import { IdempotentSubmission } from '../../form/idempotent-submission.ts';
import { StepController } from '../../form/step-controller.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { createTransport } from '../../platform/transport.ts';
import type { OpinionState } from '../draft.ts';
import { fields, stepIds, type FieldName, type StepId } from '../fields.ts';
import { messagesTh, type SendMessages } from '../locale/send.th.ts';
import { aboutStep } from './about-step.ts';
import { checkStep, toOpinion, type OpinionIssue } from './check-opinion.ts';
import { DistrictPrefill } from './district-prefill.ts';
import { OpinionLists } from './lists.ts';
import type { OpinionHost, OpinionQuestions, Thanks } from './opinion-context.ts';
import { opinionStep, topicChoice } from './opinion-step.ts';
import { adoptOpinionStyles } from './opinion.styles.ts';
import { renderThanks } from './thanks.ts';
import { UnstoredReceipt } from './unstored-receipt.ts';

/** Somebody has pressed a button; a proof that is not ready by then is not worth more. */
const proofTimeoutMs = 1000;

interface OpinionForm {
  host: OpinionHost;
  step: StepId;
  field: FieldName;
  feature: FormFeature;
  receipt: Thanks;
}

/** Everything of an opinion after its first screen. */
export class OpinionSteps extends StepController<OpinionForm> implements OpinionQuestions {
  override readonly receipt: UnstoredReceipt<Thanks>;
  readonly state: OpinionState;
  readonly lists: OpinionLists;

  protected readonly stepIds = stepIds;
  protected readonly fields = fields;

  // Its key is in this page's memory alone, and gone with the answer.
  readonly #submission: IdempotentSubmission<OpinionInput, OpinionReceipt>;
  #prove = this.#newProof();

  constructor(host: OpinionHost, state: OpinionState) {
    super(host, 'damrong:opinion');
    this.receipt = new UnstoredReceipt(host, 'damrong:opinion');
    this.state = state;
    this.lists = new OpinionLists(host);
    this.#submission = new IdempotentSubmission(
      async (body, attempt) => {
        const proof = await Promise.race([this.#prove(), delay(proofTimeoutMs)]);
        const transport = createTransport(host.centerUrl);
        return send(transport, sendOpinion, { body: { ...body, proof } }, attempt);
      },
      () => {
        host.requestUpdate();
      },
    );
    host.addController(this.#submission);
    adoptOpinionStyles(host);
    this.use([
      new DistrictPrefill(host, this),
      { refused: (issues) => this.#refreshTopics(issues) },
    ]);
  }

  get words(): SendMessages {
    return this.host.firstMessages.later ?? messagesTh;
  }

  get language(): Lang {
    return this.host.language;
  }

  get heading(): string | undefined {
    const { opinion, about } = this.words.form;
    return { topic: undefined, opinion, about }[this.state.step];
  }

  protected get isSending(): boolean {
    return this.#submission.isBusy;
  }

  protected get isWritten(): boolean {
    return this.state.draft.text !== '';
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
    const { lists, state } = this;
    const { province, text } = state.draft;
    lists.open();
    if (state.step === 'opinion') lists.showDangers(province);
    // Not first in the last step: it would tell whoever sees the calls that something is about to be sent.
    if (state.step !== 'topic') lists.showDistricts(province);
    // Ready when the opinion is sent, and asked for by nobody who only looks.
    if (text !== '') void this.#prove();
    super.hostUpdate();
  }

  renderTopics(): TemplateResult {
    return topicChoice(this);
  }

  renderStep(): TemplateResult {
    return this.state.step === 'opinion' ? opinionStep(this) : aboutStep(this);
  }

  renderDone(): TemplateResult | undefined {
    const { shown } = this.receipt;
    return shown && renderThanks(shown, this, () => this.restart());
  }

  protected check(step: StepId): OpinionIssue[] {
    return checkStep(this.state.draft, step);
  }

  protected async submit(): Promise<Thanks | undefined> {
    const sent = await this.#submission.send(toOpinion(this.state.draft));
    if (sent === undefined) return undefined;
    const { answer, body, isEarlier } = sent;
    const { provinceCode } = body as { readonly provinceCode: string };
    return { provinceCode, receivedOn: answer.receivedOn, isEarlier };
  }

  protected override begin(): void {
    this.#submission.renew();
    super.begin();
  }

  // Whoever uses the device next finds no word of it.
  protected onSent(): void {
    this.#prove = this.#newProof();
    this.resetFeatures();
    this.state.reset();
  }

  protected ownSentences(field: FieldName): Partial<IssueMessages> {
    return this.words.form.own[field] ?? {};
  }

  /** A topic that the centre does not know was taken from its list since. */
  #refreshTopics(issues: readonly { readonly field: string }[]): void {
    if (issues.some(({ field }) => field === 'topicCode')) this.lists.topics.reload();
  }

  #newProof(): () => Promise<string | undefined> {
    return proveAhead(() => this.host.centerUrl);
  }
}
