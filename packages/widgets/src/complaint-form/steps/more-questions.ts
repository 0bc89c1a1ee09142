import { html, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { questionsChunk } from '../questions/questions.chunk.ts';
import type { LateQuestions } from '../questions/late-questions.ts';
import type { FormIssue } from '../send/form-issue.ts';
import type { LateForm } from './late-form.ts';

/** What only some are asked: questions of the category, whom it is about, for whom one files. */
export class MoreQuestions {
  /** Undefined until somebody needs it and it has come. */
  part: LateQuestions | undefined;
  hasFailed = false;
  /** What stands open, though nothing is in it. */
  readonly opened = new Set<string>();

  readonly #form: LateForm;
  #loading: Promise<void> | undefined;

  constructor(form: LateForm) {
    this.#form = form;
  }

  /** Fetches the part, and the questions, as soon as the category or the draft needs them. */
  update(): void {
    const { finder, state } = this.#form;
    const { accused, category, onBehalf } = state.draft;
    const asks = finder.itemOf(category)?.hasQuestions === true;
    if (asks || isFilled(accused) || isFilled(onBehalf)) void this.load();
    this.part?.use(state.listedProvince, asks ? category : '');
  }

  /** Asked for once; a failure waits until somebody opens what needs it. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  toggle(name: string, isOpen: boolean): void {
    if (!isOpen) this.opened.delete(name);
    else {
      this.opened.add(name);
      this.#retry();
    }
  }

  /** Where the centre refuses an answer, its questions are others than those that were asked. */
  askAgain(issues: readonly FormIssue[]): void {
    if (!issues.some(({ field }) => field.startsWith('answers'))) return;
    this.#retry();
    this.part?.reload();
  }

  #retry(): void {
    if (this.hasFailed) this.#loading = undefined;
    void this.load();
  }

  async #load(): Promise<void> {
    try {
      const { LateQuestions } = await loadChunk(questionsChunk);
      this.part = new LateQuestions(this.#form);
      this.hasFailed = false;
      this.update();
    } catch {
      this.hasFailed = true;
    }
    this.#form.host.requestUpdate();
  }
}

/** What may be told and need not be, closed until it is wanted. */
export function renderFold(form: LateForm, name: 'accused' | 'onBehalf'): TemplateResult {
  const { host, more, state, words } = form;
  const { loading, loadingFailed } = host.firstWords;
  const render = name === 'accused' ? 'renderAccused' : 'renderOnBehalf';
  return html`<details
    class="fold"
    ?open=${more.opened.has(name) || isFilled(state.draft[name])}
    @toggle=${({ target }: Event) => {
      more.toggle(name, (target as HTMLDetailsElement).open);
    }}
  >
    <summary>${words.form[name]} <span class="optional">${words.form.optional}</span></summary>
    <div>
      ${more.part?.[render]() ?? html`<p role="status">${more.hasFailed ? loadingFailed : loading}</p>`}
    </div>
  </details>`;
}

function isFilled(part: Readonly<Record<string, string>>): boolean {
  return Object.values(part).some(Boolean);
}
