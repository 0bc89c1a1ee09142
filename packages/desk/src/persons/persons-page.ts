import { formatPhone, readPersonSearch, type PersonMatches } from '@damrong/contract';
import { isInputError } from '@damrong/sdk';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import type { ValidationIssue } from '../form/validation-issue.ts';
import { personWords } from '../locale/persons.ts';
import { personCases } from './person-cases.ts';
import { personsStyles } from './persons.styles.ts';

const unclear: ValidationIssue = { id: 'text', say: ({ lang }) => personWords[lang].unclear };

/**
 * Finds complainants who gave their name. What was typed stands in no address: a history of addresses
 * would keep it.
 */
export class PersonsPage extends DeskPage {
  static override styles = [...formStyles, badgeStyles, personsStyles];
  static override properties = { found: { state: true } };

  declare found: PersonMatches | undefined;
  readonly #form = new FormController(this, { text: '' }, { isGuarded: false });

  get heading(): string {
    return this.#text.heading;
  }

  get #text() {
    return personWords[this.locale.lang];
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p class="words">${text.intro}</p>
      <form
        class="narrow-page"
        role="search"
        novalidate
        aria-label=${text.heading}
        @submit=${this.#onSubmit}
      >
        ${formProblems(this.#form, this.locale, 2)}
        ${textField({ ...this.#form.field('text'), label: text.text, hint: text.hint })}
        <p class="muted searched">${text.audited}</p>
        <p class="actions">${submitButton(this.#form, text.search, text.searching)}</p>
      </form>
      ${this.found ? this.#renderMatches(this.found) : nothing}
    </div>`;
  }

  #renderMatches({ by, people, hasMore }: PersonMatches): TemplateResult {
    const text = this.#text;
    return html`<section class="wide" aria-labelledby="results">
      <h2 id="results" tabindex="-1">${text.results}</h2>
      <p>${people.length === 0 ? text.none : text.found(people.length)}</p>
      ${by === 'national_id' && people.length > 0 ? html`<p class="notice">${text.byId}</p>` : nothing}
      ${
        people.length === 0
          ? nothing
          : html`<ul class="people">
              ${people.map(
                ({ name, phone, cases }) =>
                  html`<li>
                    <h3>${name}</h3>
                    <p class="muted">
                      ${phone === null ? text.noPhone : formatPhone(phone, this.locale.lang)}
                    </p>
                    ${personCases(cases, this.locale)}
                  </li>`,
              )}
            </ul>`
      }
      ${hasMore ? html`<p class="notice">${text.more}</p>` : nothing}
    </section>`;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { text } = this.#form.draft;
    const isFound = await this.#form.submit({
      issues: readPersonSearch(text) === undefined ? [unclear] : [],
      send: async () => {
        const { client, session } = this.desk;
        this.found = await session.run(() => client.officer.persons.search({ text }));
      },
      toIssues: (error) => (isInputError(error) ? [unclear] : []),
    });
    this.#form.change({ text });
    if (!isFound) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  }
}
