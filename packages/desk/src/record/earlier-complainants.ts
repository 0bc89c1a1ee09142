import { isSettled, formatPhone, readPersonSearch, type FoundPerson } from '@damrong/contract';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Desk } from '../app/desk.ts';
import type { Locale } from '../locale/locale.ts';
import { personWords } from '../locale/persons.ts';
import { personCases } from '../persons/person-cases.ts';
import type { RecordDraft } from './record-draft.ts';

type Host = ReactiveControllerHost & { readonly desk: Desk; readonly locale: Locale };

/** More are no help at the counter. */
const MOST_SHOWN = 3;

/**
 * Who has complained before under the name or telephone that is typed. Nothing is asked of a complainant
 * who wants to stay hidden, nor before a number or a name with its surname is whole.
 */
export class EarlierComplainants implements ReactiveController {
  #people: readonly FoundPerson[] = [];
  #hasFailed = false;
  #asked = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Looks again where something else is typed than the last time. */
  async look(draft: RecordDraft): Promise<void> {
    const typed = searchesOf(draft);
    const asked = typed.join('\n');
    if (asked === this.#asked) return;
    this.forget();
    this.#asked = asked;
    const { client, session } = this.#host.desk;
    if (!session.may('person.search')) return;
    let people: readonly FoundPerson[] = [];
    let hasFailed = false;
    try {
      for (const text of typed) {
        if (people.length > 0) break;
        people = (await session.run(() => client.officer.persons.search({ text }))).people;
      }
    } catch {
      hasFailed = true;
    }
    if (asked !== this.#asked) return;
    this.#people = people.slice(0, MOST_SHOWN);
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
    const text = personWords[this.#host.locale.lang];
    if (people.length > 0) this.#host.desk.announce(text.earlierFound(this.#people.length));
  }

  forget(): void {
    this.#asked = '';
    this.#people = [];
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  render(use: (person: FoundPerson) => void): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    const text = personWords[locale.lang];
    if (this.#hasFailed) return html`<p class="muted">${text.failed}</p>`;
    if (this.#people.length === 0) return nothing;
    return html`<section class="earlier" aria-labelledby="earlier">
      <h3 id="earlier">${text.earlier}</h3>
      <p>${text.earlierFound(this.#people.length)}</p>
      <ul class="people">
        ${this.#people.map((person, index) => this.#renderPerson(person, index, use))}
      </ul>
    </section>`;
  }

  #renderPerson(
    person: FoundPerson,
    index: number,
    use: (person: FoundPerson) => void,
  ): TemplateResult {
    const { locale } = this.#host;
    const text = personWords[locale.lang];
    const open = person.cases.filter(({ status }) => !isSettled(status));
    const settled = person.cases.length - open.length;
    return html`<li>
      <p class="name" id=${`earlier-${index}`}>${person.name}</p>
      <p class="muted">
        ${person.phone === null ? text.noPhone : formatPhone(person.phone, locale.lang)}
      </p>
      ${open.length > 0 ? personCases(open, locale) : nothing}
      ${settled > 0 ? html`<p class="muted">${text.settled(settled)}</p>` : nothing}
      <button
        class="button secondary"
        type="button"
        aria-describedby=${`earlier-${index}`}
        @click=${() => {
          use(person);
        }}
      >
        ${text.use}
      </button>
    </li>`;
  }
}

/** What is whole enough to look for; a telephone tells more than a name. */
function searchesOf({ identity, name, phone }: RecordDraft): string[] {
  if (identity !== 'named') return [];
  const isWhole = name.trim().includes(' ') && readPersonSearch(name)?.kind === 'name';
  return [
    ...(readPersonSearch(phone)?.kind === 'phone' ? [phone] : []),
    ...(isWhole ? [name] : []),
  ];
}
