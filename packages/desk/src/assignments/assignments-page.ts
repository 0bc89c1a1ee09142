import type { Assignment, AssignmentList } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { caseHref } from '../case/case-address.ts';
import { formStyles } from '../form/form.styles.ts';
import { assignmentStanding } from './assignment-standing.ts';
import { assignmentStyles } from './assignment.styles.ts';

const filters = ['open', 'all'] as const;

/** What an agency has been given; for a centre, what it has given away. */
export class AssignmentsPage extends DeskPage {
  static override styles = [...formStyles, entryStyles, assignmentStyles];

  readonly #loader = new Loader<AssignmentList>(this);
  #filter: (typeof filters)[number] = 'open';

  get heading(): string {
    return this.locale.assignments.heading;
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override render(): TemplateResult {
    const { assignments: text } = this.locale;
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      <div class="actions" role="group" aria-label=${text.filter}>
        ${filters.map(
          (filter) =>
            html`<button
              class=${filter === this.#filter ? 'button' : 'button secondary'}
              type="button"
              aria-pressed=${filter === this.#filter ? 'true' : 'false'}
              @click=${() => {
                this.#filter = filter;
                void this.#load();
              }}
            >
              ${text[filter]}
            </button>`,
        )}
      </div>
      ${loaderNotices(this.#loader, this.locale)} ${shown ? this.#list(shown) : nothing}
    </div>`;
  }

  /** The centre works on the whole case. */
  #hrefOf({ number, assignment }: Assignment): string {
    return this.desk.session.may('case.read')
      ? caseHref(number)
      : `/assignments/${number}/${assignment}`;
  }

  #load(cursor?: string): Promise<void> {
    const query = { filter: this.#filter, ...(cursor === undefined ? {} : { cursor }) };
    return this.#loader.load((signal) =>
      this.desk.client.officer.assignments.list(query, { signal }),
    );
  }

  #list({ assignments, nextCursor }: AssignmentList): TemplateResult {
    const { assignments: text } = this.locale;
    return html`${assignments.length === 0 ? html`<p>${text.none}</p>` : nothing}
      <ul class="entries">
        ${assignments.map(
          (one) =>
            html`<li class="entry">
              <div>
                <p>
                  <a href=${this.#hrefOf(one)}>${one.title}</a>
                </p>
                <p class="muted">
                  <span translate="no">${one.number}</span> · ${one.recipientName}
                </p>
                ${assignmentStanding(one, this.locale)}
              </div>
            </li>`,
        )}
      </ul>
      ${
        nextCursor === null
          ? nothing
          : html`<p>
              <button class="button secondary" type="button" @click=${() => this.#load(nextCursor)}>
                ${text.next}
              </button>
            </p>`
      }`;
  }
}
