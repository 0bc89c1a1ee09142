import {
  bangkokDate,
  formatThaiDate,
  type CaseList,
  type CaseRow,
  type ClosingRule,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { dueChip, urgencyBadge } from '../app/badges.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { caseHref } from '../case/case-address.ts';
import { listHref, type ListFilter } from '../case-list/list-state.ts';
import { formStyles } from '../form/form.styles.ts';
import { closingWords } from '../locale/closing.ts';
import { approvalsStyles } from './approvals.styles.ts';

interface Approvals {
  readonly waiting: CaseList;
  readonly returned: CaseList;
  readonly rule: ClosingRule;
}

const DAY_MS = 86_400_000;

const LIMIT = 50;

/** Closings that wait for the director and those that came back, the most urgent first. */
export class ApprovalsPage extends DeskPage {
  static override styles = [...formStyles, badgeStyles, entryStyles, approvalsStyles];
  static override properties = { said: { state: true }, failed: { state: true } };

  /** What was just set, and why setting it has failed. */
  declare said: string;
  declare failed: string;
  readonly #loader = new Loader<Approvals>(this);

  constructor() {
    super();
    this.said = '';
    this.failed = '';
  }

  get heading(): string {
    return closingWords[this.locale.lang].heading;
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override render(): TemplateResult {
    const text = closingWords[this.locale.lang];
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${loaderNotices(this.#loader, this.locale)} ${shown ? this.#content(shown) : nothing}
    </div>`;
  }

  #content({ waiting, returned, rule }: Approvals): TemplateResult {
    const text = closingWords[this.locale.lang];
    return html`
      ${waiting.cases.length === 0 ? html`<p class="notice">${text.noneWaiting}</p>` : nothing}
      ${this.#entries(waiting, 'awaiting')}
      <section aria-labelledby="returned">
        <h2 id="returned">${text.returnedHeading}</h2>
        ${returned.cases.length === 0 ? html`<p>${text.noneReturned}</p>` : nothing}
        ${this.#entries(returned, 'sent_back')}
      </section>
      ${this.#rule(rule)}
    `;
  }

  #entries({ cases, nextCursor }: CaseList, filter: ListFilter): TemplateResult | typeof nothing {
    if (cases.length === 0) return nothing;
    const text = closingWords[this.locale.lang];
    return html`<ul class="entries">
        ${cases.map((row) => this.#entry(row))}
      </ul>
      ${nextCursor === null ? nothing : html`<p><a href=${listHref({ filter })}>${text.all}</a></p>`}`;
  }

  #entry(row: CaseRow): TemplateResult {
    const { lang, owner: ownerText } = this.locale;
    const owner = row.owner?.displayName ?? ownerText.unowned;
    return html`<li class="entry">
      <div>
        <p class="matter"><a href=${caseHref(row.number)}>${row.title}</a></p>
        <p class="muted"><span translate="no">${row.number}</span> · ${owner}</p>
        <p class="muted">${this.#since(row)}</p>
      </div>
      <p class="marks">
        ${urgencyBadge(row.urgency, lang)} ${dueChip(row, this.locale, new Date())}
      </p>
    </li>`;
  }

  #since({ closing }: CaseRow): string {
    if (closing === null) return '';
    const { lang } = this.locale;
    const text = closingWords[lang];
    const day = formatThaiDate(closing.since, lang, 'with-time');
    if (closing.state !== 'waiting') return text.returnedSince(day);
    return text.waitsSince(day, daysSince(closing.since));
  }

  #rule({ needsApproval, changedAt }: ClosingRule): TemplateResult {
    const { lang } = this.locale;
    const text = closingWords[lang];
    const maySet = this.desk.session.may('admin.closing');
    return html`<section class="card" aria-labelledby="rule">
      <h2 id="rule">${text.rule}</h2>
      <p>${needsApproval ? text.ruleOn : text.ruleOff}</p>
      ${
        changedAt === null
          ? nothing
          : html`<p class="muted">
              ${text.ruleSince(formatThaiDate(changedAt, lang, 'with-time'))}
            </p>`
      }
      ${this.said ? html`<p class="notice done" role="status">${this.said}</p>` : nothing}
      ${this.failed ? html`<p class="notice failure" role="alert">${this.failed}</p>` : nothing}
      ${
        maySet
          ? html`<p>
              <button
                class="button secondary"
                type="button"
                @click=${() => this.#set(!needsApproval)}
              >
                ${needsApproval ? text.turnOff : text.turnOn}
              </button>
            </p>`
          : html`<p class="muted">${text.ruleBy}</p>`
      }
    </section>`;
  }

  async #set(needsApproval: boolean): Promise<void> {
    const { client, session } = this.desk;
    const text = closingWords[this.locale.lang];
    this.said = '';
    this.failed = '';
    try {
      const rule = await session.run(() => client.officer.closingRule.change({ needsApproval }));
      const shown = shownValue(this.#loader.loading);
      if (shown !== undefined) this.#loader.take({ ...shown, rule });
      this.said = rule.needsApproval ? text.turnedOn : text.turnedOff;
    } catch (error) {
      this.failed = failureText(error, this.locale.failure);
    }
  }

  #load(): Promise<void> {
    const { cases, closingRule } = this.desk.client.officer;
    return this.#loader.load(async (signal) => {
      const [waiting, returned, rule] = await Promise.all([
        cases.list({ filter: 'awaiting', limit: LIMIT }, { signal }),
        cases.list({ filter: 'sent_back', limit: LIMIT }, { signal }),
        closingRule.read({ signal }),
      ]);
      const { trail } = this.desk;
      trail.href = '/approvals';
      trail.numbers = [...waiting.cases, ...returned.cases].map(({ number }) => number);
      return { waiting, returned, rule };
    });
  }
}

/** Whole days in Bangkok. */
function daysSince(when: string): number {
  const [then, today] = [bangkokDate(new Date(when)), bangkokDate(new Date())];
  return Math.round((Date.parse(today) - Date.parse(then)) / DAY_MS);
}
