import type { OfficerSession } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { FormController } from './form-controller.ts';
import { submitButton } from './form-parts.ts';
import type { ValidationIssue } from './validation-issue.ts';

interface EntryList {
  readonly nextCursor: string | null;
}

export interface EntryTypes {
  list: EntryList;
  entry: object;
  draft: object;
  act: string;
}

/** What every list of entries says. */
export interface EntriesMessages {
  readonly heading: string;
  readonly none: string;
  readonly next: string;
  readonly add: string;
  readonly addSubmit: string;
  readonly saving: string;
}

interface Work<Types extends EntryTypes> {
  readonly act: Types['act'];
  readonly entry: Types['entry'];
  /** The entry as it was until somebody else was first. */
  readonly before?: Types['entry'];
}

/**
 * A list of entries with a form that adds to it, and with what can be done with one entry below that
 * entry.
 */
export abstract class EntriesPage<Types extends EntryTypes> extends DeskPage {
  /** What is being done with which entry; undefined while one may be added. */
  protected open: Work<Types> | undefined;
  /** What only has to be confirmed. */
  protected readonly sure = new FormController(this, {});

  protected abstract readonly form: FormController<Types['draft']>;
  protected abstract readonly blank: Types['draft'];

  readonly #loader = new Loader<Types['list']>(this);

  protected abstract get text(): EntriesMessages;

  override get heading(): string {
    return this.text.heading;
  }

  /** The page of the list that begins after the cursor. */
  protected abstract fetchPage(
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<Types['list']>;
  protected abstract entriesOf(list: Types['list']): readonly Types['entry'][];
  protected abstract keyOf(entry: Types['entry']): string;
  /** What an entry is known by, for who cannot see beside what a button stands. */
  protected abstract nameOf(entry: Types['entry']): string;
  protected abstract draftOf(entry: Types['entry']): Types['draft'];
  /** Where the focus goes when something is begun. */
  protected abstract firstOf(act: Types['act']): string;
  /** What an error says of fields, where it does. */
  protected abstract issuesOf(error: unknown): readonly ValidationIssue[];

  protected abstract renderEntry(entry: Types['entry'], officer: OfficerSession): TemplateResult;
  protected abstract renderWork(work: Work<Types>, officer: OfficerSession): TemplateResult;
  /**
   * What narrows the list.
   * @param onAdd leads to the form that adds, which stands below the list; none while it is not shown
   */
  protected abstract renderFilters(
    officer: OfficerSession,
    onAdd: (() => void) | undefined,
  ): TemplateResult;
  protected abstract renderFields(officer: OfficerSession, isNew: boolean): TemplateResult;
  protected abstract add(officer: OfficerSession): Promise<void>;

  protected renderTop(): unknown {
    return nothing;
  }

  protected renderEnd(_list: Types['list']): unknown {
    return nothing;
  }

  override firstUpdated(): void {
    void this.load();
  }

  override render(): TemplateResult | typeof nothing {
    const { officer } = this.desk.session;
    const shown = shownValue(this.#loader.loading);
    if (officer === undefined) return nothing;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      ${this.renderTop()}
      ${this.renderFilters(officer, this.#mayAdd ? () => this.#goToAdding() : undefined)}
      ${loaderNotices(this.#loader, this.locale)}
      ${shown ? this.#renderList(shown, officer) : nothing}
      ${this.#mayAdd ? this.#renderAdding(officer) : nothing}
      ${shown ? this.renderEnd(shown) : nothing}
    </div>`;
  }

  protected load(cursor?: string): Promise<void> {
    return this.#loader.load((signal) => this.fetchPage(cursor, signal));
  }

  /** The list as it is on screen; undefined until it has come. */
  protected get shown(): Types['list'] | undefined {
    return shownValue(this.#loader.loading);
  }

  protected renderTool(act: Types['act'], words: string, entry: Types['entry']): TemplateResult {
    return html`<button
      class="link"
      id=${`${act}-${this.keyOf(entry)}`}
      type="button"
      @click=${() => this.#begin(act, entry)}
    >
      ${words}<span class="visually-hidden"> ${this.nameOf(entry)}</span>
    </button>`;
  }

  /** Begins every form of the page anew, the one with the fields with this draft. */
  protected beginForms(draft: Types['draft']): void {
    this.sure.begin();
    this.form.begin(draft);
  }

  /** Something is begun with an entry. */
  protected begun(_act: Types['act'], _entry: Types['entry']): void {}

  /** Leaves what was begun with an entry. */
  protected leave(): void {
    this.open = undefined;
    this.beginForms(this.blank);
  }

  /** Leaves what was begun with an entry, and moves the focus to an element by its id. */
  protected async close(focus: string): Promise<void> {
    this.leave();
    await this.#focus(focus);
  }

  /** Tells what was done, and reads the register again; what is begun meanwhile goes on. */
  protected async done(words: string, focus: string): Promise<void> {
    this.desk.announce(words);
    const { open } = this;
    await this.load();
    if (this.open !== open) return;
    if (open !== undefined) await this.close(focus);
    else if (!this.form.isTouched) await this.#focus(focus);
  }

  /** Somebody else was first: the list is read again, and the next try is about what it shows. */
  protected refused(error: unknown): readonly ValidationIssue[] {
    const issues = this.issuesOf(error);
    if (issues.length > 0) void this.#refresh();
    return issues;
  }

  get #mayAdd(): boolean {
    return this.open === undefined && shownValue(this.#loader.loading) !== undefined;
  }

  #goToAdding(): void {
    this.renderRoot.querySelector<HTMLElement>('.adding :is(input, select)')?.focus();
  }

  #renderList(list: Types['list'], officer: OfficerSession): TemplateResult {
    const { open, text } = this;
    const { nextCursor } = list;
    const entries = this.entriesOf(list);
    const isOpen = (entry: Types['entry']) =>
      open !== undefined && this.keyOf(open.entry) === this.keyOf(entry);
    return html`${entries.length === 0 ? html`<p>${text.none}</p>` : nothing}
      <ul class="entries">
        ${repeat(
          entries,
          (entry) => this.keyOf(entry),
          (entry) =>
            html`<li>
              ${this.renderEntry(entry, officer)}
              ${open && isOpen(entry) ? this.renderWork(open, officer) : nothing}
            </li>`,
        )}
      </ul>
      ${
        nextCursor === null
          ? nothing
          : html`<p>
              <button class="button secondary" type="button" @click=${() => this.load(nextCursor)}>
                ${text.next}
              </button>
            </p>`
      }`;
  }

  #renderAdding(officer: OfficerSession): TemplateResult {
    const { text } = this;
    const add = (event: Event) => {
      event.preventDefault();
      void this.add(officer);
    };
    return html`<form class="card adding" novalidate @submit=${add}>
      <h2>${text.add}</h2>
      ${this.renderFields(officer, true)}
      <p class="actions">${submitButton(this.form, text.addSubmit, text.saving)}</p>
    </form>`;
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    if (target) target.focus();
    else this.focusHeading();
  }

  async #begin(act: Types['act'], entry: Types['entry']): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.open = { act, entry };
    this.begun(act, entry);
    this.beginForms(this.draftOf(entry));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.firstOf(act))?.focus();
  }

  async #refresh(): Promise<void> {
    await this.load();
    const { open } = this;
    const shown = shownValue(this.#loader.loading);
    if (open === undefined || shown === undefined) return;
    const key = this.keyOf(open.entry);
    const now = this.entriesOf(shown).find((entry) => this.keyOf(entry) === key);
    if (now !== undefined) this.open = { act: open.act, entry: now, before: open.entry };
    this.requestUpdate();
  }
}
