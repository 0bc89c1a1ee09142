import type { CategoryList, District } from '@damrong/contract';
import type { ReactiveController, TemplateResult } from 'lit';
import type { ChunkModule } from '../../chunk/lazy-chunk.ts';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { filesChunk } from '../files.chunk.ts';
import { receiptActionsChunk } from '../receipt/receipt-actions.chunk.ts';
import { DamrongErrorEvent } from '../../element/damrong-error-event.ts';
import { DamrongStepEvent } from '../../element/damrong-step-event.ts';
import { focusField, focusFirst } from '../../field/focus.ts';
import { after } from '../../sending/after.ts';
import { AttachedFiles } from '../../files/attached-files.ts';
import { isWritten } from '../draft.ts';
import { DamrongCaseFiledEvent } from '../events.ts';
import { stepOf, type FieldName } from '../fields.ts';
import { DraftKeeping } from '../kept-draft/draft-keeping.ts';
import type { FormState } from '../form-state.ts';
import type { LateWords } from '../late-words.ts';
import { lateThai } from '../locale/th.ts';
import { checkStep } from '../send/check-draft.ts';
import type { FormIssue } from '../send/form-issue.ts';
import { SendAgain } from '../send/send-again.ts';
import type { ListedCategory } from '../send/province-data.ts';
import { stepIds, type StepId } from '../steps.ts';
import { renderCategoryChoices, renderFound } from './category-choices.ts';
import { CategoryFinder, otherOf } from './category-finder.ts';
import { renderFaults, sentenceOf } from './faults.ts';
import { Filing, type FiledCase } from './filing.ts';
import type { FormHost } from './form-host.ts';
import { adoptLateStyles } from './late-form.styles.ts';
import { MoreQuestions } from './more-questions.ts';
import { NearHook } from './near-hook.ts';
import type { ProvinceList } from './province-list.ts';
import { provinceLists } from './province-lists.ts';
import { OpenReceipt } from '../../form/receipt/open-receipt.ts';
import { renderReceipt } from '../receipt/receipt.ts';
import { PlaceWays } from './place-ways.ts';
import { headingOf, renderBack, renderStep } from './render-step.ts';

/** How long the reader of a slow line waits for the list before the group is opened without it. */
const patience = 3000;

/** Everything of the form after its first screen, and the one part that speaks to the centre. */
export class LateForm implements ReactiveController {
  readonly host: FormHost;
  readonly state: FormState;
  readonly finder = new CategoryFinder();
  readonly categories: ProvinceList<ListedCategory>;
  readonly districts: ProvinceList<District>;
  readonly placeWays = new PlaceWays(this);
  readonly more: MoreQuestions;
  readonly near = new NearHook(this);
  readonly files: AttachedFiles;
  /** Words at which the emergency numbers are shown again. */
  dangers: CategoryList['dangers'];
  /** What has to be mended in the step that is shown. */
  issues: readonly FormIssue[] = [];
  /** Why the case was not taken, where nothing has to be mended. */
  failure: unknown;
  filed: FiledCase | undefined;
  readonly receipt: OpenReceipt<FiledCase>;
  /** What can be done with the receipt, once the code for it is here. */
  actions: InstanceType<ChunkModule<typeof receiptActionsChunk>['ReceiptActions']> | undefined;
  readonly filing = new Filing(() => this.host.centerUrl);
  readonly drafts: DraftKeeping;
  readonly again: SendAgain;

  // What the template of the element asks for.
  readonly renderFaults = (): unknown => renderFaults(this);
  /** Goes into a live region that stands from the start: one that comes with its words is not read out. */
  readonly renderFound = (): unknown => renderFound(this);
  readonly renderChoices = (): unknown => renderCategoryChoices(this);
  readonly renderStep = (): unknown => renderStep(this);
  readonly renderBack = (): unknown => renderBack(this);
  readonly renderReceipt = (filed: FiledCase): TemplateResult => renderReceipt(this, filed);

  #looked = '';
  // From the press on: a second one that comes before the files are known sends nothing.
  #isGathering = false;

  /** @param early the categories, asked for before this code had come */
  constructor(host: FormHost, state: FormState, early: Promise<Response>) {
    this.host = host;
    this.state = state;
    const lists = provinceLists(host, early, (dangers) => {
      this.dangers = dangers;
    });
    this.categories = lists.categories;
    this.districts = lists.districts;
    this.drafts = new DraftKeeping(this);
    this.again = new SendAgain(this);
    this.more = new MoreQuestions(this);
    this.files = new AttachedFiles(host, () => loadChunk(filesChunk));
    this.receipt = new OpenReceipt(host, 'damrong:receipt');
    adoptLateStyles(host);
    host.addController(this);
    if (this.receipt.stored) this.#recall().catch(() => undefined);
  }

  get words(): LateWords {
    return this.host.lateWords ?? lateThai;
  }

  get isSending(): boolean {
    return this.#isGathering || this.filing.isSending || this.files.box?.isHolding === true;
  }

  /** What was written is kept nowhere, or the receipt is not. */
  get unsaved(): boolean {
    if (this.filed) return !this.receipt.isKept;
    const isWorthMuch = isWritten(this.state.draft) || Boolean(this.files.box?.items.length);
    return isWorthMuch && !this.drafts.isSaved;
  }

  get hasChoices(): boolean {
    return this.finder.find(this.state.query, this.state.group).length > 0;
  }

  /** The name of a matter; without the list, the name of its group. */
  nameOf(category: string): string {
    const [group = ''] = category.split('.');
    return this.finder.nameOf(category, this.host.language) ?? this.host.groupName(group);
  }

  /** Undefined in the first step. */
  get heading(): string | undefined {
    return headingOf(this);
  }

  /** Undefined but in the last step. */
  get nextLabel(): string | undefined {
    return this.state.step === 'review' ? this.words.form.send : undefined;
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    this.filing.stop();
    this.categories.stop();
    this.districts.stop();
    this.more.part?.stop();
  }

  hostUpdate(): void {
    const { draft, group, listedProvince, query, step } = this.state;
    // Another search or group has other choices: what was missing before is not missing here.
    const looked = `${group} ${query}`;
    if (looked !== this.#looked) this.issues = [];
    this.#looked = looked;
    this.categories.load(listedProvince);
    this.finder.use(this.categories.items);
    const showsPlace = step === 'place' || step === 'review';
    if (showsPlace && draft.province !== '') this.districts.load(draft.province);
    this.placeWays.hostUpdate();
    const isUnlisted = this.categories.hasFailed && group !== '' && draft.category === '';
    if (isUnlisted) this.state.change({ category: otherOf(group) });
    this.more.update();
    if (draft.facts !== '') this.filing.prepare();
    this.near.update();
  }

  /** The sentence for what is wrong with a field of this step. */
  errorOf(field: FieldName): string | undefined {
    return sentenceOf(this, field);
  }

  /** Goes on where nothing has to be mended; from the last step the case is sent. */
  async next(): Promise<void> {
    if (this.isSending) return;
    const { step } = this.state;
    const issues = this.#faults(step);
    const following = stepIds[stepIds.indexOf(step) + 1];
    if (issues.length > 0) await this.#mend(issues);
    else if (following !== undefined) await this.goTo(following);
    else await this.#file();
  }

  async goTo(step: StepId, field?: string): Promise<void> {
    if (this.isSending) return;
    this.#show(step);
    await this.host.updateComplete;
    if (field === undefined) this.host.focusHeading();
    else focusField(this.host.renderRoot, field);
  }

  /** Shows what a group holds, or all groups again. */
  async lookInto(group: string): Promise<void> {
    if (group !== '') await Promise.race([this.categories.settled, after(patience)]);
    this.state.look('', group);
    await this.host.updateComplete;
    const first = group === '' ? '.groups button' : '.choices input, .other-group';
    this.host.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  /** Whether the centre could take the whole draft as it is. */
  checkValidity(): boolean {
    return this.#faults().length === 0;
  }

  /** Shows what has to be mended, of all steps the first one that has a fault. */
  async report(): Promise<void> {
    if (!this.isSending && this.filed === undefined) await this.#mend(this.#faults());
  }

  reset(): void {
    if (this.isSending) return;
    if (this.filed) void this.receipt.leave(() => this.#begin());
    else this.#begin();
  }

  /** Tells the page of a fault of which the reader is told. */
  tellPage(code: string): void {
    this.host.dispatchEvent(new DamrongErrorEvent(code));
  }

  /** Puts number and code in the place of the steps. */
  showReceipt(filed: FiledCase): void {
    this.filed = filed;
    this.host.dispatchEvent(new DamrongStepEvent('receipt'));
    void this.#loadActions(filed);
    this.host.requestUpdate();
  }

  closeReceipt(): void {
    this.filed = undefined;
    this.actions = undefined;
    this.receipt.close();
  }

  async restart(): Promise<void> {
    this.#begin();
    await this.host.updateComplete;
    this.host.focusHeading();
  }

  #faults(step: StepId = 'review'): readonly FormIssue[] {
    return checkStep(this.state.draft, step, undefined, this.more.part?.read());
  }

  async #gather(): ReturnType<AttachedFiles['settled']> {
    this.#isGathering = true;
    try {
      return await this.files.settled();
    } finally {
      this.#isGathering = false;
    }
  }

  async #file(): Promise<void> {
    const { again, host, state } = this;
    if (!again.isTrying) this.failure = undefined;
    this.issues = [];
    const draft = { ...state.draft, attachments: await this.#gather() };
    const filing = this.filing.file(draft, host.language, this.more.part?.read());
    host.requestUpdate();
    const result = await filing;
    if ('issues' in result) {
      for (const part of [this.more, this.files.box]) part?.askAgain(result.issues);
      return this.#mend(result.issues);
    }
    if ('failure' in result) return this.#tell(result.failure);
    const isSeen = !again.isTrying || Boolean(host.shadowRoot?.activeElement);
    this.receipt.open(result.filed);
    this.files.leave();
    state.restart();
    host.dispatchEvent(new DamrongCaseFiledEvent(result.filed.number));
    this.showReceipt(result.filed);
    await host.updateComplete;
    if (isSeen) host.focusHeading();
  }

  /** Shows what this tab showed before it was loaded again. */
  async #recall(): Promise<void> {
    const { recall } = await loadChunk(receiptActionsChunk);
    await recall(this);
  }

  #begin(): void {
    this.closeReceipt();
    this.placeWays.forget();
    this.files.leave();
    this.state.restart();
    this.#show('about');
  }

  async #loadActions(filed: FiledCase): Promise<void> {
    try {
      const { ReceiptActions } = await loadChunk(receiptActionsChunk);
      if (this.filed === filed) this.actions = new ReceiptActions(this, filed);
      this.host.requestUpdate();
    } catch {
      this.receipt.say(this.words.receipt.keepMissing);
    }
  }

  async #mend(issues: readonly FormIssue[]): Promise<void> {
    const [first] = issues;
    const step = first ? stepOf(first.field) : this.state.step;
    if (step !== this.state.step) this.#show(step);
    this.issues = issues.filter(({ field }) => stepOf(field) === step);
    await this.#sayFault('input_invalid');
  }

  async #tell(failure: unknown): Promise<void> {
    this.failure = failure;
    const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
    await this.#sayFault(typeof code === 'string' ? code : 'internal');
  }

  async #sayFault(code: string): Promise<void> {
    this.host.requestUpdate();
    this.tellPage(code);
    await this.host.updateComplete;
    if (!this.again.isTrying) focusFirst(this.host.renderRoot);
  }

  #show(step: StepId): void {
    this.issues = [];
    this.failure = undefined;
    this.state.goTo(step);
    this.host.dispatchEvent(new DamrongStepEvent(step));
  }

  // A page that comes back from the browser's cache still shows its button locked, but the request
  // it waited for is gone.
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.filing.stop();
  };
}
