import { formatThaiDate, type CaseRow } from '@damrong/contract';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { statusBadge } from '../app/badges.ts';
import type { Desk } from '../app/desk.ts';
import { caseHref } from '../case/case-address.ts';
import { listHref } from '../case-list/list-state.ts';
import { linkWords } from '../locale/links.ts';
import type { Locale } from '../locale/locale.ts';
import { personWords } from '../locale/persons.ts';
import type { RecordDraft } from './record-draft.ts';

type Host = ReactiveControllerHost & { readonly desk: Desk; readonly locale: Locale };

const MOST_SHOWN = 5;

/** Open cases of the chosen category in the chosen district, the latest first. */
export class AlikeCases implements ReactiveController {
  #cases: readonly CaseRow[] = [];
  #asked = '';
  #href = '';
  readonly #host: Host;
  readonly #draft: () => RecordDraft;

  constructor(host: Host, draft: () => RecordDraft) {
    this.#host = host;
    this.#draft = draft;
    host.addController(this);
  }

  hostUpdate(): void {
    const { categoryCode: category, districtCode: district } = this.#draft();
    const isChosen = category !== '' && district !== '';
    const asked = isChosen ? `${category} ${district}` : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#cases = [];
    this.#href = listHref({ narrowing: { category, district }, sort: 'received' });
    if (isChosen) void this.#look({ category, district }, asked);
  }

  render(): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    const { lang } = locale;
    const text = linkWords[lang];
    if (this.#cases.length === 0) return nothing;
    return html`<section class="earlier" aria-labelledby="alike">
      <h3 id="alike">${text.alike}</h3>
      <p>${text.alikeHint}</p>
      <ul class="cases">
        ${this.#cases.slice(0, MOST_SHOWN).map(
          ({ number, title, status, receivedAt }) =>
            html`<li>
              <a href=${caseHref(number)} translate="no">${number}</a>
              <span class="title">${title}</span>
              <span class="standing"
                >${statusBadge(status, lang)}
                <span class="muted"
                  >${personWords[lang].received(formatThaiDate(receivedAt, lang, 'short'))}</span
                ></span
              >
            </li>`,
        )}
      </ul>
      ${this.#cases.length > MOST_SHOWN ? html`<p><a href=${this.#href}>${text.alikeAll}</a></p>` : nothing}
    </section>`;
  }

  /** What cannot be looked up is left out: it is no reason not to record. */
  async #look(narrowing: { category: string; district: string }, asked: string): Promise<void> {
    const { client, session } = this.#host.desk;
    const query = {
      ...narrowing,
      filter: 'open',
      sort: 'received',
      limit: MOST_SHOWN + 1,
    } as const;
    const found = await session.run(() => client.officer.cases.list(query)).catch(() => undefined);
    if (found === undefined || asked !== this.#asked) return;
    this.#cases = found.cases;
    this.#host.requestUpdate();
    if (found.cases.length > 0) this.#host.desk.announce(linkWords[this.#host.locale.lang].alike);
  }
}
