import {
  categoryGroups,
  channels,
  codeName,
  formatThaiDate,
  MAX_ERASURES,
  type DueCase,
  type Erasure,
  type ErasureDecision,
  type Retention,
  type RetentionPeriod,
} from '@damrong/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { badgeStyles } from '../app/badges.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { caseHref } from '../case/case-address.ts';
import { formStyles } from '../form/form.styles.ts';
import { retentionWords } from '../locale/retention.ts';

/** What is due, what was proposed and by whom, and the periods by which it is counted. */
export class RetentionPage extends DeskPage {
  static override styles = [
    ...pageStyles,
    ...formStyles,
    entryStyles,
    badgeStyles,
    css`
      section {
        margin-top: 2em;
      }
      .periods {
        padding-inline-start: 1.25em;
      }
    `,
  ];
  static override properties = {
    said: { state: true },
    failed: { state: true },
    asked: { state: true },
  };

  declare said: string;
  declare failed: string;
  /** The erasure whose approval has to be said once more, because nothing brings it back. */
  declare asked: string;
  readonly #loader = new Loader<Retention>(this);

  constructor() {
    super();
    this.said = '';
    this.failed = '';
    this.asked = '';
  }

  get heading(): string {
    return this.locale.shell.retention;
  }

  override firstUpdated(): void {
    void this.#loader.load((signal) => this.desk.client.officer.retention.read({ signal }));
  }

  override render(): TemplateResult {
    const text = retentionWords[this.locale.lang];
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${loaderNotices(this.#loader, this.locale)}
      ${this.said ? html`<p class="notice done" role="status" tabindex="-1">${this.said}</p>` : nothing}
      ${this.failed ? html`<p class="notice failure" role="alert">${this.failed}</p>` : nothing}
      ${shown ? this.#content(shown) : nothing}
    </div>`;
  }

  #content({ erasures, due, dueCount, periods }: Retention): TemplateResult {
    const text = retentionWords[this.locale.lang];
    return html`
      <section aria-labelledby="waiting">
        <h2 id="waiting">${text.wait}</h2>
        ${erasures.length === 0 ? html`<p>${text.none}</p>` : nothing}
        <ul class="entries">
          ${erasures.map((one) => html`<li class="entry">${this.#erasure(one)}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="due">
        <h2 id="due">${text.due}</h2>
        ${due.length === 0 ? html`<p>${text.noneDue}</p>` : nothing}
        ${dueCount > due.length ? html`<p>${text.moreDue(due.length, dueCount)}</p>` : nothing}
        <ul class="entries">
          ${due.map((one) => html`<li class="entry">${this.#due(one)}</li>`)}
        </ul>
        ${
          due.some(({ held }) => !held) && this.desk.session.may('erasure.propose')
            ? html`<p>
                <button class="button secondary" type="button" @click=${() => this.#propose(due)}>
                  ${text.proposeDue}
                </button>
              </p>`
            : nothing
        }
      </section>
      <section class="card" aria-labelledby="periods">
        <h2 id="periods">${text.periods}</h2>
        <ul class="periods">
          ${periods.map((period) => html`<li>${this.#period(period)}</li>`)}
        </ul>
        <p class="muted">${text.periodsBy}</p>
      </section>
    `;
  }

  #erasure(one: Erasure): TemplateResult {
    const { lang } = this.locale;
    const text = retentionWords[lang];
    const at = (moment: string) => formatThaiDate(moment, lang, 'with-time');
    return html`<div>
        <p class="matter">
          <a href=${caseHref(one.number)} translate="no">${one.number}</a>
          <span class="badge">${text.states[one.state]}</span>
        </p>
        <p>${text.causes[one.cause]}${one.reason === null ? '' : ` · ${one.reason}`}</p>
        <p class="muted">${text.proposedBy(one.proposed.by, at(one.proposed.at))}</p>
        ${
          one.decided === null
            ? nothing
            : html`<p class="muted">
                ${text.decidedBy(one.decided.by ?? text.center, at(one.decided.at))}
              </p>`
        }
      </div>
      <div class="marks">
        ${this.asked === one.id ? html`<p class="notice">${text.sure(one.number)}</p>` : nothing}
        ${one.choices.map(
          (choice) =>
            html`<button
              class=${choice === 'approve' ? 'button' : 'button secondary'}
              type="button"
              @click=${() => this.#decide(one, choice)}
            >
              ${choice === 'approve' && this.asked === one.id ? text.surely : text.choices[choice]}<span
                class="visually-hidden"
              >
                ${one.number}</span
              >
            </button> `,
        )}
      </div>`;
  }

  #due({ number, channel, keptUntil, held }: DueCase): TemplateResult {
    const { lang } = this.locale;
    const text = retentionWords[lang];
    return html`<div>
      <p class="matter">
        <a href=${caseHref(number)} translate="no">${number}</a>
        ${held ? html`<span class="badge">${text.held}</span>` : nothing}
      </p>
      <p class="muted">
        ${codeName(channels, channel, lang)} · ${text.keptUntil(formatThaiDate(keptUntil, lang))}
      </p>
    </div>`;
  }

  #period({ kind, code, years }: RetentionPeriod): string {
    const { lang } = this.locale;
    const text = retentionWords[lang];
    const named = [...channels, ...categoryGroups].find((one) => one.code === code);
    const name = named === undefined ? '' : ` ${named[lang]}`;
    return `${text.kinds[kind]}${name}: ${text.years(years)}`;
  }

  async #decide({ id, number }: Erasure, decision: ErasureDecision): Promise<void> {
    const text = retentionWords[this.locale.lang];
    if (decision === 'approve' && this.asked !== id) {
      this.asked = id;
      this.desk.announce(text.sure(number));
      return;
    }
    this.asked = '';
    await this.#act(text.decided[decision], () =>
      this.desk.client.officer.retention.decide({ erasures: [id], decision }),
    );
  }

  #propose(due: readonly DueCase[]): Promise<void> {
    const numbers = due.filter(({ held }) => !held).map(({ number }) => number);
    return this.#act(retentionWords[this.locale.lang].proposed, () =>
      this.desk.client.officer.retention.propose({
        numbers: numbers.slice(0, MAX_ERASURES),
        cause: 'retention',
      }),
    );
  }

  async #act(done: string, send: () => Promise<Retention>): Promise<void> {
    this.said = '';
    this.failed = '';
    try {
      this.#loader.take(await this.desk.session.run(send));
      this.said = done;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
    } catch (error) {
      this.failed = failureText(error, this.locale.failure);
    }
  }
}
