import type { OpinionList } from '@damrong/contract';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, type LitElement, type TemplateResult } from 'lit';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import type { Locale } from '../locale/locale.ts';
import { opinionWords } from '../locale/opinions.ts';

/** A tag that is to become another one, on all opinions that bear it. */
export interface Merging {
  readonly from: string;
  readonly into: string;
}

interface TagMergeHost extends LitElement {
  readonly locale: Locale;
}

/** Makes one tag of two that mean the same. */
export class TagMerge {
  readonly #form: FormController<Merging>;
  readonly #host: TagMergeHost;
  readonly #merge: (merging: Merging) => Promise<unknown>;
  readonly #onMerged: (merging: Merging) => void;

  constructor(
    host: TagMergeHost,
    merge: (merging: Merging) => Promise<unknown>,
    onMerged: (merging: Merging) => void,
  ) {
    this.#host = host;
    this.#form = new FormController<Merging>(host, { from: '', into: '' });
    this.#merge = merge;
    this.#onMerged = onMerged;
  }

  render(tags: OpinionList['tags']): TemplateResult {
    const { locale } = this.#host;
    const text = opinionWords[locale.lang];
    return html`<section class="merge">
      <form
        class="card"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#submit();
        }}
      >
        <h2>${text.merge}</h2>
        <p>${text.mergeText}</p>
        ${formProblems(this.#form, locale)}
        ${selectField({
          ...this.#form.field('from'),
          label: text.mergeFrom,
          prompt: text.mergeChoose,
          choices: tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
        })}
        ${textField({ ...this.#form.field('into'), label: text.mergeInto })}
        <p class="actions">${submitButton(this.#form, text.mergeSure, text.saving)}</p>
      </form>
    </section>`;
  }

  async #submit(): Promise<void> {
    const merging = this.#form.draft;
    const isMerged = await this.#form.submit({ send: () => this.#merge(merging) });
    if (isMerged) this.#onMerged(merging);
  }
}
