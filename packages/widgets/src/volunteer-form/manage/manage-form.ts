import type { Lang, VolunteerView } from '@damrong/contract';
import { isInputError, isNotFoundError } from '@damrong/sdk/light';
import type { ReactiveController, TemplateResult } from 'lit';
import { DamrongErrorEvent } from '../../element/element-events.ts';
import { focusFirst } from '../../field/focus.ts';
import { codeOfError } from '../../form/call-error.ts';
import { toFormIssues } from '../../form/form-issue.ts';
import type { StepFormHost } from '../../form/form-steps.ts';
import { Submission } from '../../form/submission.ts';
import { issueText } from '../../locale/issue-text.ts';
import { VolunteerState, type VolunteerDraft } from '../draft.ts';
import { fields, type FieldName, type StepId } from '../fields.ts';
import type { VolunteerMessages } from '../locale/form.th.ts';
import { manageTh, type ManageMessages } from '../locale/manage.th.ts';
import { messagesTh, type SignUpMessages } from '../locale/send.th.ts';
import { checkStep, type VolunteerIssue } from '../send/check-sign-up.ts';
import { VolunteerLists } from '../send/lists.ts';
import { adoptSignUpStyles } from '../send/sign-up.styles.ts';
import type { ManageContext, ManagePage } from './manage-context.ts';
import { readOwnData, saveOwnData, toDraft, withdrawal, type Credentials } from './own-data.ts';
import { renderPage } from './render-page.ts';

interface ManageHost extends StepFormHost {
  readonly firstMessages: VolunteerMessages;
}

const nothingTyped: Credentials = { reference: '', code: '' };

/** A volunteer's own data: opened with reference and code, changed, withdrawn. */
export class ManageForm implements ReactiveController, ManageContext {
  readonly host: ManageHost;
  readonly state: VolunteerState;
  readonly lists: VolunteerLists;
  readonly isChange = true;
  page: ManagePage = { name: 'credentials' };
  typed = nothingTyped;
  view: VolunteerView | undefined;
  error: unknown;
  issues: readonly VolunteerIssue[] = [];

  /** The draft as the center has it. */
  #read: VolunteerDraft | undefined;
  readonly #submission: Submission;
  readonly #leave: () => void;
  #withdraw = withdrawal(() => this.host.centerUrl, nothingTyped);

  /** @param leave shows the sign-up again */
  constructor(host: ManageHost, leave: () => void) {
    this.host = host;
    this.#leave = leave;
    this.state = new VolunteerState(host, 'kind');
    this.lists = new VolunteerLists(host);
    this.#submission = new Submission(() => {
      host.requestUpdate();
    });
    adoptSignUpStyles(host);
    host.addController(this);
    host.addController(this.#submission);
  }

  get words(): SignUpMessages {
    return this.firstMessages.later ?? messagesTh;
  }

  get manageMessages(): ManageMessages {
    return this.firstMessages.later?.manage ?? manageTh;
  }

  get firstMessages(): VolunteerMessages {
    return this.host.firstMessages;
  }

  get language(): Lang {
    return this.host.language;
  }

  get isBusy(): boolean {
    return this.#submission.isBusy;
  }

  /** Something was changed and not saved. */
  get unsaved(): boolean {
    return this.page.name === 'edit' && this.state.draft !== this.#read;
  }

  hostConnected(): void {
    // Nothing else would ask again for what was given up when the element was taken out.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.lists.stop();
  }

  hostUpdate(): void {
    if (this.view !== undefined) this.lists.show(this.view.provinceCode);
  }

  errorOf(field: FieldName): string | undefined {
    const issue = this.issues.find((found) => found.field === field);
    return issue && issueText(issue, this.words.issues, this.words.form.own[field]);
  }

  render(): TemplateResult {
    return renderPage(this);
  }

  /** Goes to another page and takes back what was not saved. */
  async goTo(page: ManagePage): Promise<void> {
    if (this.isBusy) return;
    if (this.view !== undefined) this.#take(this.view);
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
    const issues = checkStep(draft, step).filter(({ field }) => fields.stepOf(field) === step);
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
    this.#read = this.state.draft;
  }

  async #try(call: (signal: AbortSignal) => Promise<ManagePage>): Promise<void> {
    if (this.isBusy) return;
    this.#clear();
    try {
      const page = await this.#submission.run(call);
      if (page !== undefined) await this.#show(page);
    } catch (error) {
      const isAboutField = isInputError(error) && this.page.name === 'edit';
      const issues = isAboutField ? toFormIssues(error.issues, this.state.draft, fields) : [];
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
    if (first !== undefined) this.page = { name: 'edit', step: fields.stepOf(first.field) };
    await this.#tell('input_invalid');
  }

  async #fail(error: unknown): Promise<void> {
    this.error = error;
    // What the center has erased meanwhile cannot be shown on.
    if (isNotFoundError(error)) this.page = { name: 'credentials' };
    await this.#tell(codeOfError(error));
  }

  async #tell(code: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    focusFirst(this.host.renderRoot);
    this.host.dispatchEvent(new DamrongErrorEvent(code));
  }

  #clear(): void {
    this.error = undefined;
    this.issues = [];
  }
}
