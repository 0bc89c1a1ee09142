import { html, nothing, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { LazyFeature } from '../../form/feature.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintIssue, ComplaintSlot } from '../context.ts';
import { renderWish } from '../steps/facts-step.ts';
import { questionsChunk } from './questions.chunk.ts';
import type { Questions } from './questions.ts';

/** Something that may be told and need not be, closed until it is wanted. */
interface Disclosure {
  readonly name: 'wish' | 'accused' | 'answers' | 'onBehalf';
  readonly label: string;
  readonly content: unknown;
  readonly isFilled: boolean;
  /** One of its questions has to be answered: it stands open and is not called optional. */
  readonly isNeeded?: boolean;
}

/**
 * What only some tell: what they want to be done, questions of the category, whom it is about, for
 * whom somebody files. The code of most of it comes as soon as the category or the draft needs it,
 * or somebody opens what does.
 */
export class QuestionsFeature extends LazyFeature<Questions> implements ComplaintFeature {
  readonly #form: ComplaintForm;
  /** What stands open, though nothing is in it. */
  readonly #opened = new Set<string>();

  constructor(form: ComplaintForm) {
    super(
      form.host,
      async () => new (await loadChunk(questionsChunk)).Questions(form),
      () => {
        const { accused, category, onBehalf } = form.state.draft;
        const isAsked = form.lists.finder.itemOf(category)?.hasQuestions;
        return isAsked === true || isFilled(accused) || isFilled(onBehalf);
      },
    );
    this.#form = form;
  }

  render(slot: ComplaintSlot): unknown {
    if (slot === 'complainant') return this.#renderPeople('onBehalf');
    if (slot !== 'facts') return undefined;
    const { state, words } = this.#form;
    const asked = this.part?.asked;
    return html`${this.#renderDisclosure({
      name: 'wish',
      label: words.form.wish,
      content: renderWish(this.#form),
      isFilled: state.draft.wish !== '',
    })}
    ${this.#renderPeople('accused')}
    ${asked && this.#renderDisclosure({ name: 'answers', ...asked })}`;
  }

  /** Where the center refuses an answer, its questions are others than those that were asked. */
  refused(issues: readonly ComplaintIssue[]): void {
    if (!issues.some(({ field }) => field.startsWith('answers'))) return;
    this.part?.reload();
    void this.load();
  }

  reset(): void {
    this.#opened.clear();
  }

  #renderPeople(name: 'accused' | 'onBehalf'): TemplateResult {
    const { host, state, words } = this.#form;
    const { loading, loadingFailed } = host.firstMessages;
    return this.#renderDisclosure({
      name,
      label: words.form[name],
      content:
        this.part?.renderPeople(name) ??
        html`<p role="status">${this.hasFailed ? loadingFailed : loading}</p>`,
      isFilled: isFilled(state.draft[name]),
    });
  }

  #renderDisclosure({ name, label, content, isFilled, isNeeded }: Disclosure): TemplateResult {
    const { optional } = this.#form.words.form;
    // Once open it stays so: what is emptied again does not close under the hand that writes.
    if (isFilled || isNeeded) this.#opened.add(name);
    return html`<details
      class="fold"
      ?open=${this.#opened.has(name)}
      @toggle=${({ target }: Event) => {
        this.#toggle(name, (target as HTMLDetailsElement).open);
      }}
    >
      <summary>
        ${label} ${isNeeded ? nothing : html`<span class="optional">${optional}</span>`}
      </summary>
      <div>${content}</div>
    </details>`;
  }

  #toggle(name: string, isOpen: boolean): void {
    if (!isOpen) this.#opened.delete(name);
    else {
      this.#opened.add(name);
      if (name !== 'wish') void this.load();
    }
  }
}

function isFilled(part: Readonly<Record<string, string>>): boolean {
  return Object.values(part).some(Boolean);
}
