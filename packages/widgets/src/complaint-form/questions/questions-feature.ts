import { html, type TemplateResult } from 'lit';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { LazyFeature } from '../../form/lazy-feature.ts';
import type { ComplaintFeature, ComplaintForm, ComplaintIssue, ComplaintSlot } from '../context.ts';
import { questionsChunk } from './questions.chunk.ts';
import type { Questions } from './questions.ts';

type Disclosed = 'accused' | 'onBehalf';

/**
 * What only some are asked: questions of the category, whom it is about, for whom somebody files.
 * Its code comes as soon as the category or the draft needs it, or somebody opens what does.
 */
export class QuestionsFeature extends LazyFeature<Questions> implements ComplaintFeature {
  readonly #form: ComplaintForm;
  /** What stands open, though nothing is in it. */
  readonly #opened = new Set<Disclosed>();

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

  render(slot: ComplaintSlot): TemplateResult | undefined {
    if (slot === 'complainant') return this.#renderDisclosure('onBehalf');
    return slot === 'facts' ? this.#renderDisclosure('accused') : undefined;
  }

  /** Where the center refuses an answer, its questions are others than those that were asked. */
  refused(issues: readonly ComplaintIssue[]): void {
    if (!issues.some(({ field }) => field.startsWith('answers'))) return;
    this.part?.reload();
    void this.load();
  }

  /** What may be told and need not be, closed until it is wanted. */
  #renderDisclosure(name: Disclosed): TemplateResult {
    const { host, state, words } = this.#form;
    const { loading, loadingFailed } = host.firstWords;
    return html`<details
      class="fold"
      ?open=${this.#opened.has(name) || isFilled(state.draft[name])}
      @toggle=${({ target }: Event) => {
        this.#toggle(name, (target as HTMLDetailsElement).open);
      }}
    >
      <summary>${words.form[name]} <span class="optional">${words.form.optional}</span></summary>
      <div>
        ${
          this.part?.renderPeople(name) ??
          html`<p role="status">${this.hasFailed ? loadingFailed : loading}</p>`
        }
      </div>
    </details>`;
  }

  #toggle(name: Disclosed, isOpen: boolean): void {
    if (!isOpen) this.#opened.delete(name);
    else {
      this.#opened.add(name);
      void this.load();
    }
  }
}

function isFilled(part: Readonly<Record<string, string>>): boolean {
  return Object.values(part).some(Boolean);
}
