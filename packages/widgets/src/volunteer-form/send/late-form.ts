import type { Lang } from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { DamrongErrorEvent } from '../../element/damrong-error-event.ts';
import { DamrongStepEvent } from '../../element/damrong-step-event.ts';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { keepChunk } from '../keep/keep.chunk.ts';
import { focusFirst } from '../../field/focus.ts';
import { DamrongVolunteerSignedUpEvent } from '../events.ts';
import { fields, stepIds, type FieldName, type StepId } from '../fields.ts';
import type { StepWords } from '../late-words.ts';
import type { FormText } from '../locale/form.th.ts';
import type { keepWays } from '../keep/keep.ts';
import { lateThai } from '../locale/th.ts';
import type { VolunteerState } from '../volunteer-state.ts';
import { checkStep, toSignUp, toVolunteerIssues, type VolunteerIssue } from './check-sign-up.ts';
import { DistrictList } from './district-list.ts';
import { DistrictPrefill } from './district-prefill.ts';
import { doneTemplate } from './done-template.ts';
import { backButton, codeOf, errorTexts, failureTemplate, faultsTemplate } from './form-parts.ts';
import { adoptLateStyles } from './late-form.styles.ts';
import { headingOf, renderStep } from './render-step.ts';
import { SignUp, type SignedUp } from './sign-up.ts';
import { SkillList } from './skill-list.ts';
import type { StepForm } from './step-form.ts';

/** What the later steps need to know of the element they are in. */
export interface FormHost extends LitElement {
  readonly province: string | undefined;
  readonly district: string | undefined;
  readonly language: Lang;
  readonly centerUrl: string;
  readonly hostedUrl: string;
  /** All words in the language shown; the later steps' own only when it is not Thai. */
  readonly formWords: FormText;
  focusHeading(): void;
}

/** Everything of the form after its first step. The one part that knows the centre. */
export class LateForm implements ReactiveController, StepForm {
  readonly host: FormHost;
  readonly state: VolunteerState;
  readonly districts: DistrictList;
  readonly skills: SkillList;
  readonly isChange = false;
  /** Undefined until its code has come. */
  keepWays: typeof keepWays | undefined;
  /** What became of copying or saving the receipt. */
  receiptNote = '';

  readonly #prefill: DistrictPrefill;
  #signUp: SignUp;
  #issues: readonly VolunteerIssue[] = [];
  #failure: unknown;
  #done: SignedUp | undefined;

  constructor(host: FormHost, state: VolunteerState) {
    this.host = host;
    this.state = state;
    const changed = () => {
      host.requestUpdate();
    };
    this.districts = new DistrictList(changed);
    this.skills = new SkillList(changed);
    this.#prefill = new DistrictPrefill(host, state);
    this.#signUp = new SignUp(() => host.centerUrl);
    adoptLateStyles(host);
    host.addController(this);
  }

  get words(): StepWords {
    return this.formWords.late ?? lateThai;
  }

  get formWords(): FormText {
    return this.host.formWords;
  }

  get language(): Lang {
    return this.host.language;
  }

  get isSending(): boolean {
    return this.#signUp.isSending;
  }

  /** Whether there is a step to go to: neither under way nor sent. */
  get canMove(): boolean {
    return !this.isSending && this.#done === undefined;
  }

  get sendingText(): string {
    return this.words.send.sending;
  }

  get heading(): string | undefined {
    return headingOf(this, this.state.step);
  }

  get nextLabel(): string | undefined {
    return this.state.step === 'contact' ? this.words.send.send : undefined;
  }

  /** A sentence for each field that has to be mended. */
  get errors(): Readonly<Partial<Record<FieldName, string>>> {
    return errorTexts(this.#issues, this.words);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#unlock);
    // After the first connection the host renders because of that; after a later one, nothing else
    // would ask again for the districts that were given up.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#unlock);
    this.#signUp.stop();
    this.skills.stop();
    if (this.districts.districts === 'loading') this.districts.forget();
  }

  hostUpdate(): void {
    this.skills.show(this.host.centerUrl);
    if (this.state.step !== 'area') return;
    this.districts.show(this.host.centerUrl, this.state.draft.province);
    this.#prefill.choose(this.districts.districts);
  }

  retryDistricts(): void {
    this.districts.forget();
    this.host.requestUpdate();
  }

  renderFaults(): TemplateResult | undefined {
    if (this.#issues.length > 0) return faultsTemplate(this.#issues, this.words);
    if (this.#failure === undefined) return undefined;
    return failureTemplate(this.#failure, this.words, this.host.hostedUrl);
  }

  renderStep(): TemplateResult {
    return renderStep(this, this.state.step);
  }

  renderBack(): TemplateResult | undefined {
    const before = stepIds[stepIds.indexOf(this.state.step) - 1];
    if (before === undefined) return undefined;
    return backButton(this.words.send.back, () => {
      void this.goTo(before);
    });
  }

  renderDone(): TemplateResult | undefined {
    if (this.#done === undefined) return undefined;
    return doneTemplate(this.#done, this);
  }

  /** Goes on to the next step when this one is in order; from the last one, sends. */
  async next(): Promise<void> {
    if (this.isSending) return;
    const { draft, step } = this.state;
    const issues = checkStep(draft, step);
    if (issues.length > 0) return this.#showIssues(issues);
    const after = stepIds[stepIds.indexOf(step) + 1];
    return after === undefined ? this.#send() : this.goTo(after);
  }

  /** Whether the centre could take the whole draft as it is. */
  checkValidity(): boolean {
    return checkStep(this.state.draft, 'contact').length === 0;
  }

  /** Shows what has to be mended, of all steps the first one that has a fault. */
  async report(): Promise<void> {
    if (this.isSending || this.#done !== undefined) return;
    await this.#showIssues(checkStep(this.state.draft, 'contact'));
  }

  reset(): void {
    if (this.isSending) return;
    this.#done = undefined;
    this.receiptNote = '';
    this.#signUp = new SignUp(() => this.host.centerUrl);
    this.#prefill.forget();
    this.#clear();
    this.state.restart(this.host.province ?? '');
    this.host.dispatchEvent(new DamrongStepEvent('kind'));
  }

  async #send(): Promise<void> {
    this.#clear();
    const { draft } = this.state;
    const answer = this.#signUp.send(toSignUp(draft));
    this.host.requestUpdate();
    try {
      this.#done = await answer;
    } catch (error) {
      const issues = isInputError(error) ? toVolunteerIssues(error.issues, draft) : [];
      if (issues.length > 0) return this.#showIssues(issues);
      return this.#showFailure(error);
    }
    this.host.requestUpdate();
    if (this.#done === undefined) return;
    void this.#loadKeepWays();
    await this.host.updateComplete;
    this.host.focusHeading();
    this.host.dispatchEvent(new DamrongVolunteerSignedUpEvent(this.#done.answer.reference));
  }

  async #showIssues(issues: readonly VolunteerIssue[]): Promise<void> {
    const [first] = issues;
    this.#clear();
    this.#issues = issues;
    if (first !== undefined) this.state.goTo(fields[first.field].step);
    await this.#tell('input_invalid');
  }

  async #showFailure(failure: unknown): Promise<void> {
    this.#failure = failure;
    this.host.requestUpdate();
    await this.#tell(codeOf(failure));
  }

  async #tell(code: string): Promise<void> {
    await this.host.updateComplete;
    focusFirst(this.host.renderRoot);
    this.host.dispatchEvent(new DamrongErrorEvent(code));
  }

  async goTo(step: StepId): Promise<void> {
    this.#clear();
    this.state.goTo(step);
    this.host.dispatchEvent(new DamrongStepEvent(step));
    await this.host.updateComplete;
    this.host.focusHeading();
  }

  noteOnReceipt(note: string): void {
    this.receiptNote = note;
    this.host.requestUpdate();
  }

  /** Signs up once more: the same helper for another province, or somebody else. */
  async restart(another: 'province' | 'person'): Promise<void> {
    const { draft } = this.state;
    this.reset();
    if (another === 'province') {
      this.state.change({ ...draft, province: '' });
      await this.goTo('area');
    } else {
      await this.host.updateComplete;
      this.host.focusHeading();
    }
  }

  async #loadKeepWays(): Promise<void> {
    try {
      this.keepWays = (await loadChunk(keepChunk)).keepWays;
      this.host.requestUpdate();
    } catch {
      // Reference and code are there to be written down; copying and saving are not.
    }
  }

  #clear(): void {
    this.#issues = [];
    this.#failure = undefined;
  }

  readonly #unlock = ({ persisted }: PageTransitionEvent): void => {
    // The answer that was waited for did not survive the browser's memory of the page.
    if (!persisted) return;
    this.#signUp.stop();
    this.host.requestUpdate();
  };
}
