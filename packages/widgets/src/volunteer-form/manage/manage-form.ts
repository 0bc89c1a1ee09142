import type { Lang, VolunteerView } from '@damrong/contract';
import { isInputError, isNotFoundError } from '@damrong/sdk';
import type { ReactiveController, TemplateResult } from 'lit';
import { DamrongErrorEvent } from '../../element/damrong-error-event.ts';
import { focusFirst } from '../../field/focus.ts';
import { fields, type FieldName, type StepId } from '../fields.ts';
import type { StepWords } from '../late-words.ts';
import type { FormText } from '../locale/form.th.ts';
import { manageTh, type ManageText } from '../locale/manage.th.ts';
import { lateThai } from '../locale/th.ts';
import { checkStep, toVolunteerIssues, type VolunteerIssue } from '../send/check-sign-up.ts';
import { DistrictList } from '../send/district-list.ts';
import { codeOf, errorTexts } from '../send/form-parts.ts';
import { adoptLateStyles } from '../send/late-form.styles.ts';
import type { FormHost } from '../send/late-form.ts';
import { SkillList } from '../send/skill-list.ts';
import type { StepForm } from '../send/step-form.ts';
import { VolunteerState } from '../volunteer-state.ts';
import { OwnCall } from './own-call.ts';
import { readOwnData, saveOwnData, toDraft, withdrawal, type Credentials } from './own-data.ts';
import { renderPage } from './render-page.ts';

export type ManagePage =
  | { readonly name: 'credentials' }
  | { readonly name: 'own'; readonly isSaved?: boolean }
  | { readonly name: 'edit'; readonly step: StepId }
  | { readonly name: 'withdraw' }
  | { readonly name: 'gone'; readonly at: string };

const nothingTyped: Credentials = { reference: '', code: '' };

/** A volunteer's own data: opened with reference and code, changed, withdrawn. */
export class ManageForm implements ReactiveController, StepForm {
  readonly host: FormHost;
  readonly state: VolunteerState;
  readonly districts: DistrictList;
  readonly skills: SkillList;
  readonly isChange = true;
  page: ManagePage = { name: 'credentials' };
  typed = nothingTyped;
  view: VolunteerView | undefined;
  failure: unknown;
  issues: readonly VolunteerIssue[] = [];

  readonly #call: OwnCall;
  readonly #leave: () => void;
  #withdraw = withdrawal(() => this.host.centerUrl, nothingTyped);

  /** @param leave shows the sign-up again */
  constructor(host: FormHost, leave: () => void) {
    this.host = host;
    this.#leave = leave;
    this.state = new VolunteerState(host);
    const changed = () => {
      host.requestUpdate();
    };
    this.districts = new DistrictList(changed);
    this.skills = new SkillList(changed);
    this.#call = new OwnCall(changed);
    adoptLateStyles(host);
    host.addController(this);
  }

  get words(): StepWords {
    return this.formWords.late ?? lateThai;
  }

  get manageWords(): ManageText {
    return this.formWords.late?.manage ?? manageTh;
  }

  get formWords(): FormText {
    return this.host.formWords;
  }

  get language(): Lang {
    return this.host.language;
  }

  get isBusy(): boolean {
    return this.#call.isRunning;
  }

  get errors(): Readonly<Partial<Record<FieldName, string>>> {
    return errorTexts(this.issues, this.words);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#onPageShow);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#onPageShow);
    this.#call.stop();
    this.skills.stop();
    if (this.districts.districts === 'loading') this.districts.forget();
  }

  hostUpdate(): void {
    if (this.view === undefined) return;
    this.skills.show(this.host.centerUrl);
    this.districts.show(this.host.centerUrl, this.view.provinceCode);
  }

  retryDistricts(): void {
    this.districts.forget();
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    return renderPage(this);
  }

  /** Goes to another page and takes back what was not saved. */
  async goTo(page: ManagePage): Promise<void> {
    if (this.isBusy) return;
    if (this.view !== undefined) this.state.change(toDraft(this.view));
    await this.#show(page);
  }

  /** Forgets everything of this volunteer; what is being saved is waited for. */
  forget(): void {
    if (this.isBusy) return;
    this.#clear();
    this.typed = nothingTyped;
    this.view = undefined;
    this.page = { name: 'credentials' };
    this.host.requestUpdate();
  }

  close(): void {
    this.forget();
    this.#leave();
  }

  open(): Promise<void> {
    const credentials = this.typed;
    return this.#try(async (signal) => {
      const view = await readOwnData(this.host.centerUrl, credentials, signal);
      this.#withdraw = withdrawal(() => this.host.centerUrl, credentials);
      this.#take(view);
      return { name: 'own' };
    });
  }

  async save(step: StepId): Promise<void> {
    if (this.isBusy) return;
    const { draft } = this.state;
    const issues = checkStep(draft, step).filter(({ field }) => fields[field].step === step);
    if (issues.length > 0) return this.#mend(issues);
    await this.#try(async (signal) => {
      this.#take(await saveOwnData(this.host.centerUrl, this.typed, draft, signal));
      return { name: 'own', isSaved: true };
    });
  }

  withdraw(): Promise<void> {
    return this.#try(async (signal) => {
      const { withdrawnAt } = await this.#withdraw(signal);
      this.view = undefined;
      this.typed = nothingTyped;
      return { name: 'gone', at: withdrawnAt };
    });
  }

  #take(view: VolunteerView): void {
    this.view = view;
    this.state.change(toDraft(view));
  }

  async #try(work: (signal: AbortSignal) => Promise<ManagePage>): Promise<void> {
    if (this.isBusy) return;
    this.#clear();
    try {
      const page = await this.#call.run(work);
      if (page !== undefined) await this.#show(page);
    } catch (error) {
      const { draft } = this.state;
      const isAboutField = isInputError(error) && this.page.name === 'edit';
      const issues = isAboutField ? toVolunteerIssues(error.issues, draft) : [];
      if (issues.length > 0) return this.#mend(issues);
      await this.#fail(error);
    }
  }

  async #show(page: ManagePage): Promise<void> {
    this.#clear();
    this.page = page;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.focusHeading();
  }

  async #mend(issues: readonly VolunteerIssue[]): Promise<void> {
    const [first] = issues;
    this.#clear();
    this.issues = issues;
    if (first !== undefined) this.page = { name: 'edit', step: fields[first.field].step };
    await this.#tell('input_invalid');
  }

  async #fail(error: unknown): Promise<void> {
    this.failure = error;
    // What the centre has erased meanwhile cannot be shown on.
    if (isNotFoundError(error)) this.page = { name: 'credentials' };
    await this.#tell(codeOf(error));
  }

  async #tell(code: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    focusFirst(this.host.renderRoot);
    this.host.dispatchEvent(new DamrongErrorEvent(code));
  }

  #clear(): void {
    this.failure = undefined;
    this.issues = [];
  }

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    // The answer that was waited for did not survive the browser's memory of the page.
    if (persisted) this.#call.stop();
  };
}
