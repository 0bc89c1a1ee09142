import type { CaseFiling, CaseReceipt } from '@damrong/contract';
import type { TemplateResult } from 'lit';
import { AutoRetry } from '../../form/auto-retry.ts';
import { IdempotentSubmission } from '../../form/idempotent-submission.ts';
import { StepController } from '../../form/step-controller.ts';
import { calls } from '../../platform/transport.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { delay, postCase, proveAhead, toFiledCase } from '../send/post-case.ts';
import type {
  ComplaintFeature,
  ComplaintForm,
  ComplaintHost,
  ComplaintIssue,
  Contribution,
  FiledCase,
  ReceiptVariant,
  ReviewRow,
  SavedParts,
} from '../context.ts';
import { isWritten, type ComplaintState } from '../draft.ts';
import { DamrongCaseFiledEvent, DamrongCaseFollowedEvent } from '../events.ts';
import { features } from '../features.ts';
import { fields, stepIds, type FieldName, type StepId } from '../fields.ts';
import { messagesTh, type ComplaintMessages } from '../locale/steps.th.ts';
import { renderReceipt } from '../receipt/receipt.ts';
import { centerDay } from '../send/center-day.ts';
import { checkDraft, checkStep } from '../send/check-draft.ts';
import { ProvinceLists } from '../send/lists.ts';
import { hasChoices, renderCategoryChoices, renderFound } from './category-choices.ts';
import { otherOf } from './category-finder.ts';
import { renderStep } from './render-step.ts';
import { adoptStepsStyles } from './steps.styles.ts';

/** How long the reader of a slow line waits for the list before the group is opened without it. */
const listTimeoutMs = 3000;

/** Somebody has pressed a button; a proof that is not ready by then is not worth more. */
const proofTimeoutMs = 1000;

interface Complaint {
  host: ComplaintHost;
  step: StepId;
  field: FieldName;
  feature: ComplaintFeature;
  receipt: FiledCase;
}

/** Everything of a complaint after its first screen. */
export class ComplaintSteps extends StepController<Complaint> implements ComplaintForm {
  readonly state: ComplaintState;
  readonly lists: ProvinceLists;
  readonly calls = calls;

  protected readonly stepIds = stepIds;
  protected readonly fields = fields;

  readonly #submission: IdempotentSubmission<CaseFiling, CaseReceipt>;
  #prove = this.#newProof();
  #looked = '';

  /** @param early the categories, asked for before this code had come */
  constructor(host: ComplaintHost, state: ComplaintState, early: Promise<Response>) {
    super(host, 'damrong:receipt');
    this.state = state;
    this.lists = new ProvinceLists(host, early);
    this.#submission = new IdempotentSubmission(
      postCase(
        () => host.centerUrl,
        () => this.prove(),
      ),
      () => {
        host.requestUpdate();
      },
    );
    host.addController(this.#submission);
    adoptStepsStyles(host);
    const retry = new AutoRetry(this, () => this.words.form);
    this.use([...features.map((feature) => feature(this)), retry]);
  }

  get words(): ComplaintMessages {
    return this.host.laterMessages ?? messagesTh;
  }

  get heading(): string | undefined {
    const { step } = this.state;
    return step === 'about' ? undefined : this.words.form.headings[step];
  }

  get pending(): readonly CaseFiling[] {
    return this.#submission.pending;
  }

  get today(): string {
    return centerDay();
  }

  get hasChoices(): boolean {
    return hasChoices(this);
  }

  protected get isSending(): boolean {
    return this.#submission.isBusy;
  }

  protected get isWritten(): boolean {
    return isWritten(this.state.draft);
  }

  override hostUpdate(): void {
    const { lists, state } = this;
    const { draft, group, query, step } = state;
    // Another search or group has other choices: what was missing before is not missing here.
    const looked = `${group} ${query}`;
    if (looked !== this.#looked) this.issues = [];
    this.#looked = looked;
    lists.showCategories(state.listedProvince);
    const showsLocation = step !== 'about';
    if (showsLocation && draft.province !== '') lists.districts.want(draft.province);
    const isUnlisted = lists.categories.hasFailed && group !== '' && draft.category === '';
    if (isUnlisted) state.change({ category: otherOf(group) });
    // Ready when the case is sent, and asked for by nobody who only looks.
    if (draft.facts !== '') void this.#prove();
    super.hostUpdate();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.lists.stop();
  }

  renderStep(): TemplateResult | undefined {
    return renderStep(this);
  }

  renderDone(): TemplateResult | undefined {
    return this.receipt.shown && renderReceipt(this, this.receipt.shown);
  }

  /** Goes into a live region that stands from the start: one that comes with its words is not read out. */
  renderFound(): unknown {
    return renderFound(this);
  }

  renderChoices(): unknown {
    return renderCategoryChoices(this);
  }

  nameOf(category: string): string {
    const [group = ''] = category.split('.');
    return this.lists.finder.nameOf(category, this.host.language) ?? this.host.groupName(group);
  }

  rowsOf(step: StepId): readonly ReviewRow[] {
    return this.features.flatMap((feature) => feature.rows?.(step) ?? []);
  }

  variantOf(filed: FiledCase): ReceiptVariant | undefined {
    for (const feature of this.features) {
      const variant = feature.variantOf?.(filed);
      if (variant !== undefined) return variant;
    }
    return undefined;
  }

  saveParts(isHidden: boolean): SavedParts {
    return Object.assign(
      {},
      ...this.features.map((feature) => feature.save?.(isHidden)),
    ) as SavedParts;
  }

  restoreParts(saved: SavedParts): void {
    for (const feature of this.features) feature.restore?.(saved);
  }

  restorePending(pending: readonly CaseFiling[]): void {
    this.#submission.restore(this.state.draft.key, pending);
  }

  override goTo(step: StepId, field?: string): Promise<void> {
    // The fields of a date are there for another day alone.
    const isPressed = field === 'date' && this.state.draft.when !== 'other';
    return super.goTo(step, isPressed ? 'when' : field);
  }

  async lookInto(group: string): Promise<void> {
    if (group !== '') {
      await Promise.race([this.lists.categories.settled, delay(listTimeoutMs)]);
    }
    this.state.look('', group);
    await this.host.updateComplete;
    const first = group === '' ? '.groups button' : '.choices input, .other-group';
    this.host.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  prove(): Promise<string | undefined> {
    return Promise.race([this.#prove(), delay(proofTimeoutMs)]);
  }

  async showFollowed(filed: FiledCase): Promise<void> {
    this.#prove = this.#newProof();
    this.receipt.open(filed);
    for (const feature of this.features) feature.followed?.();
    this.host.dispatchEvent(new DamrongCaseFollowedEvent(filed.number));
    this.showReceipt(filed);
    await this.focusHeading();
  }

  async returnToStep(): Promise<void> {
    this.receipt.close();
    await this.goTo(this.state.step);
  }

  protected override anchorOf(field: FieldName): string {
    return field === 'category' && !this.hasChoices ? 'search' : field;
  }

  /** Who gives no name tells more, and is not thrown back for it. */
  protected override stepOf(field: FieldName): StepId {
    const { draft, step } = this.state;
    const isHere = step === 'complainant' && draft.identity === 'anonymous';
    return isHere && (field === 'facts' || field === 'district') ? step : super.stepOf(field);
  }

  protected override begin(): void {
    this.#submission.renew();
    super.begin();
  }

  protected check(step: StepId): readonly ComplaintIssue[] {
    return checkStep(this.state.draft, step, this.#contributions);
  }

  protected async submit(): Promise<FiledCase | readonly ComplaintIssue[] | undefined> {
    const { draft } = this.state;
    const checked = checkDraft(draft, this.host.language, this.#contributions);
    if (!checked.ok) return checked.issues;
    const sent = await this.#submission.send(checked.filing, draft.key);
    if (sent === undefined) return undefined;
    this.#prove = this.#newProof();
    return toFiledCase(sent);
  }

  protected onSent(filed: FiledCase): void {
    for (const feature of this.features) feature.filed?.(filed);
    this.resetFeatures();
    this.state.reset();
    this.host.dispatchEvent(new DamrongCaseFiledEvent(filed.number));
  }

  protected ownSentences(field: FieldName): Partial<IssueMessages> {
    const missing = this.words.form.missing[field];
    return missing === undefined ? {} : { required: missing, date_incomplete: missing };
  }

  get #contributions(): readonly Contribution[] {
    return this.features.flatMap((feature) => feature.contribute?.() ?? []);
  }

  #newProof(): () => Promise<string | undefined> {
    return proveAhead(() => this.host.centerUrl);
  }
}
