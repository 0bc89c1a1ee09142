import { focusFirst } from '@damrong/widgets/field/focus';
import type { LitElement, ReactiveController } from 'lit';
import { UnsavedChanges } from '../app/unsaved-changes.ts';
import type { Locale } from '../locale/locale.ts';
import { inputIssues, type FieldLabels, type ValidationIssue } from './validation-issue.ts';

interface FormHost extends LitElement {
  readonly locale: Locale;
}

interface FormOptions {
  /** Names the fields, where a refused input is told by the body's names. */
  readonly labels?: FieldLabels;
  /** False where nobody would miss what was typed. */
  readonly isGuarded?: boolean;
}

interface Submission {
  /** What is wrong before anything is sent. */
  readonly issues?: readonly ValidationIssue[];
  readonly send: () => Promise<unknown>;
  /** Issues of single fields that the error tells of; none when no field is to blame. */
  readonly toIssues?: (error: unknown) => readonly ValidationIssue[];
}

/** What a field of the widgets is given by its form. */
export interface BoundField<Name, Value> {
  readonly id: Name;
  readonly value: Value;
  readonly error: string | undefined;
  readonly onInput: (value: Value) => void;
  readonly onChange: (value: Value) => void;
}

/**
 * One form: what is typed into it, and its way to the center. It checks, sends once, keeps what was
 * typed until it is saved, moves the focus to what has to be mended, and lets nobody leave unasked.
 */
export class FormController<Draft extends object = object> implements ReactiveController {
  draft: Draft;
  isSaving = false;
  issues: readonly ValidationIssue[] = [];
  /** Why the last sending failed, when no field is to blame. */
  error: unknown;
  readonly #host: FormHost;
  readonly #labels: FieldLabels;
  #blank: Draft;

  constructor(host: FormHost, blank: Draft, { labels, isGuarded = true }: FormOptions = {}) {
    this.#host = host;
    this.#labels = labels ?? (() => ({}));
    this.#blank = blank;
    this.draft = blank;
    host.addController(this);
    new UnsavedChanges(host, () => isGuarded && this.isChanged);
  }

  hostConnected(): void {}

  /** Whether the draft differs from what the form began with. */
  get isChanged(): boolean {
    const before = new Map(Object.entries(this.#blank));
    return Object.entries(this.draft).some(([name, value]) => value !== before.get(name));
  }

  /** Whether somebody has worked on it since it began: typed, or tried to send. */
  get isTouched(): boolean {
    return this.isChanged || this.issues.length > 0 || this.error !== undefined;
  }

  /** Begins with another draft, and with no issue. */
  begin(blank: Draft = this.#blank): void {
    this.#blank = blank;
    this.draft = blank;
    this.clear();
  }

  change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.#host.requestUpdate();
  }

  field<Name extends keyof Draft & string>(id: Name): BoundField<Name, Draft[Name]> {
    const change = (value: Draft[Name]) => {
      this.change({ [id]: value } as unknown as Partial<Draft>);
    };
    const value = this.draft[id];
    return { id, value, error: this.errorOf(id), onInput: change, onChange: change };
  }

  errorOf(id: string): string | undefined {
    return this.issues.find((issue) => issue.id === id)?.say(this.#host.locale);
  }

  /** @returns true when the center has accepted it; the form is blank again then */
  async submit({ issues = [], send, toIssues }: Submission): Promise<boolean> {
    if (this.isSaving) return false;
    this.error = undefined;
    this.issues = issues;
    if (issues.length === 0) await this.#send(send, toIssues);
    this.#host.requestUpdate();
    if (this.issues.length === 0 && this.error === undefined) {
      this.begin();
      return true;
    }
    await this.#host.updateComplete;
    const notice = this.#host.renderRoot.querySelector<HTMLElement>('.failure');
    if (notice) notice.focus();
    else focusFirst(this.#host.renderRoot);
    return false;
  }

  clear(): void {
    this.issues = [];
    this.error = undefined;
    this.#host.requestUpdate();
  }

  async #send(send: Submission['send'], toIssues: Submission['toIssues']): Promise<void> {
    this.isSaving = true;
    this.#host.requestUpdate();
    try {
      await send();
    } catch (error) {
      const issues = toIssues?.(error) ?? inputIssues(error, this.#labels);
      this.issues = issues;
      this.error = issues.length === 0 ? error : undefined;
    } finally {
      this.isSaving = false;
    }
  }
}
