import {
  caseLinkKinds,
  normalizeCaseNumber,
  type CaseLinkKind,
  type LinkedCase,
} from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import { checkField } from '@damrong/widgets/field/checks-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { statusBadge } from '../app/badges.ts';
import { FormController } from '../form/form-controller.ts';
import { inputIssues, type ValidationIssue } from '../form/validation-issue.ts';
import { linkWords } from '../locale/links.ts';
import type { LinkInput } from './case-controller.ts';
import { caseHref } from './case-address.ts';
import { CaseForm } from './case-form.ts';
import { caseProblems } from './case-since.ts';
import { SavedEvent } from './saved-event.ts';

const NOTE_LIMIT = 2000;

const blank = { other: '', kind: '' as CaseLinkKind | '', close: false, publicNote: '' };

/**
 * What the case is to others, and the way to say so or to take it back. A duplicate may be settled with
 * it, or its settling asked for, in words that the complainant reads.
 * @fires damrong-desk-saved - the link is made or taken away
 */
export class LinkForm extends CaseForm<LinkInput, typeof blank> {
  static override styles = [
    ...CaseForm.styles,
    css`
      ul {
        margin: 0 0 1em;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: 0.6em;
        border-top: 1px solid var(--_line);
        overflow-wrap: anywhere;
      }
      li p {
        margin: 0;
      }
      li a {
        display: inline-flex;
        align-items: center;
        min-height: 44px;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .link {
        min-height: 44px;
      }
      summary {
        min-height: 44px;
        padding-block: 0.5em;
        font-weight: 700;
        color: var(--_primary);
        cursor: pointer;
      }
      @media print {
        details,
        .link {
          display: none;
        }
      }
    `,
  ];
  static override properties = { ...CaseForm.properties, mayLink: { attribute: false } };

  /** Whether the officer may change links. */
  declare mayLink: boolean;
  protected override readonly form = new FormController(this, blank);
  readonly #removal = new FormController(this, {}, { isGuarded: false });

  constructor() {
    super();
    this.mayLink = false;
  }

  get #text() {
    return linkWords[this.locale.lang];
  }

  get #mayClose(): boolean {
    return this.form.draft.kind === 'duplicate_of' && this.case.nextStatuses.includes('closed');
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { links } = this.case;
    return html`
      <div class="root">
        ${caseProblems(this.#removal, this.locale, this.since)}
        ${
          links.length === 0
            ? html`<p class="muted">${text.none}</p>`
            : html`<ul class="links">
                ${links.map((link) => this.#renderLink(link))}
              </ul>`
        }
        ${
          this.mayLink
            ? html`<details class="screen link-form">
                <summary>${text.add}</summary>
                ${super.render()}
              </details>`
            : nothing
        }
      </div>
    `;
  }

  protected override get submitLabel(): string {
    return this.#text.submit;
  }

  protected override renderFields(): TemplateResult {
    const text = this.#text;
    const { draft } = this.form;
    const { needsApproval } = this.case;
    return html`
      ${textField({ ...this.form.field('other'), label: text.other, hint: text.otherHint })}
      ${selectField({
        ...this.form.field('kind'),
        label: text.kind,
        prompt: text.kindPrompt,
        choices: caseLinkKinds.map((value) => ({ value, label: text.relations[value] })),
      })}
      ${
        this.#mayClose
          ? html`${checkField({
              id: 'close',
              label: needsApproval ? text.askClose : text.close,
              hint: needsApproval ? text.askCloseHint : text.closeHint,
              checked: draft.close,
              onChange: (close) => this.#onClose(close),
            })}
            ${
              draft.close
                ? textareaField({
                    ...this.form.field('publicNote'),
                    label: text.closeNote,
                    limit: NOTE_LIMIT,
                    counter: this.locale.shell.charactersLeft,
                    rows: 4,
                  })
                : nothing
            }`
          : nothing
      }
    `;
  }

  #renderLink({ number, title, status, relation }: LinkedCase): TemplateResult {
    const text = this.#text;
    return html`<li>
      <p>
        ${text.relations[relation]} <a href=${caseHref(number)} translate="no">${number}</a>
        ${statusBadge(status, this.locale.lang)}
      </p>
      <p>${title}</p>
      ${
        this.mayLink
          ? html`<button
              class="link"
              type="button"
              aria-label=${text.remove(number)}
              @click=${() => this.#remove(number)}
            >
              ${text.removeShort}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** Words to begin with, unless something is written already. */
  #onClose(close: boolean): void {
    const { other, publicNote } = this.form.draft;
    const number = normalizeCaseNumber(other) ?? other;
    const words = close && publicNote === '' ? this.#text.closeText(number) : publicNote;
    this.form.change({ close, publicNote: words });
  }

  async #remove(other: string): Promise<void> {
    const removed = await this.#removal.submit({ send: () => this.save({ other, kind: null }) });
    if (removed) this.dispatchEvent(new SavedEvent(this.#text.removed));
  }

  protected override async submit(): Promise<string | undefined> {
    const { other, kind, publicNote } = this.form.draft;
    const close = this.form.draft.close && this.#mayClose;
    const waits = this.case.needsApproval;
    const number = normalizeCaseNumber(other);
    const saved = await this.form.submit({
      issues: this.#issues(number, close),
      send: async () => {
        if (number === undefined || kind === '') return;
        await this.save({ other: number, kind, close, ...(close ? { publicNote } : {}) });
      },
      toIssues: (error) =>
        isInputError(error) && error.issues.some(({ path }) => path[0] === 'other')
          ? [wrong('other', 'otherUnknown')]
          : inputIssues(error, () => ({})),
    });
    if (!saved) return undefined;
    if (!close) return this.#text.saved;
    return waits ? this.#text.savedAndAsked : this.#text.savedAndClosed;
  }

  #issues(number: string | undefined, close: boolean): ValidationIssue[] {
    const { kind, publicNote } = this.form.draft;
    return [
      ...(number === undefined || number === this.case.number
        ? [wrong('other', 'otherWrong')]
        : []),
      ...(kind === '' ? [wrong('kind', 'kindMissing')] : []),
      ...(close && publicNote.trim() === '' ? [wrong('publicNote', 'closeNoteMissing')] : []),
    ];
  }
}

function wrong(
  id: string,
  words: 'otherWrong' | 'otherUnknown' | 'kindMissing' | 'closeNoteMissing',
): ValidationIssue {
  return { id, say: ({ lang }) => linkWords[lang][words] };
}
