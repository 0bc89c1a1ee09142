import {
  bangkokDate,
  formatThaiDate,
  type Circular,
  type CircularStanding,
  type CircularWithdrawal,
} from '@damrong/contract';
import { isConflictError } from '@damrong/sdk';
import { textareaField } from '@damrong/widgets/field/textarea-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../app/badges.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { provinceName } from '../figures/figures-names.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import { inputIssues } from '../form/validation-issue.ts';
import { circularWords } from '../locale/circulars.ts';
import type { CircularsMessages } from '../locale/circulars.th.ts';
import { circularMarks, isLate } from './circular-marks.ts';
import { circularHistory, circularText } from './circular-text.ts';
import { circularsStyles } from './circulars.styles.ts';

const noReason: CircularWithdrawal = { reason: '' };

/** A circular: for a centre to read and acknowledge, for the ministry to follow. */
export class CircularPage extends DeskPage {
  static override styles = [...formStyles, badgeStyles, circularsStyles];
  static override properties = {
    circular: { attribute: false },
    isWithdrawing: { state: true },
    failure: { state: true },
    said: { state: true },
  };

  /** Its id. */
  declare circular: string;
  declare isWithdrawing: boolean;
  declare failure: string;
  declare said: string;
  readonly #circular = new Loader<Circular>(this);
  readonly #intent = new IntentKey();
  readonly #withdrawal = new FormController<CircularWithdrawal>(this, noReason, {
    labels: ({ lang }) => ({ reason: circularWords[lang].reason }),
  });

  constructor() {
    super();
    this.isWithdrawing = false;
    this.failure = '';
    this.said = '';
  }

  get heading(): string {
    return shownValue(this.#circular.loading)?.subject ?? this.#text.title;
  }

  get #text(): CircularsMessages {
    return circularWords[this.locale.lang];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('circular')) void this.#open();
  }

  override render(): TemplateResult {
    const { loading } = this.#circular;
    const shown = shownValue(loading);
    return html`<div class="root">
      <p class="tools"><a href="/circulars">${this.#text.all}</a></p>
      <h1 tabindex="-1" lang=${shown ? 'th' : nothing}>${this.heading}</h1>
      ${this.said === '' ? nothing : html`<p class="notice done" role="status">${this.said}</p>`}
      ${
        this.failure === ''
          ? nothing
          : html`<p class="notice failure" role="alert">${this.failure}</p>`
      }
      <div aria-busy=${loading.kind === 'loading'}>
        ${loaderNotices(this.#circular, this.locale)} ${shown ? this.#content(shown) : nothing}
      </div>
    </div>`;
  }

  #content(circular: Circular): TemplateResult {
    const { lang } = this.locale;
    return html`<p class="marks">${circularMarks(circular, lang)}</p>
      ${this.#changeNotice(circular)} ${circularText(circular, lang)}
      ${circular.counts === null ? this.#receipt(circular) : this.#following(circular)}
      ${circularHistory(circular, lang)}`;
  }

  /** Why it counts no more, or what was corrected. */
  #changeNotice({ history, state }: Circular): TemplateResult | typeof nothing {
    const [last] = history;
    if (last?.reason == null) return nothing;
    const { withdrawnBecause, correctedBecause } = this.#text;
    const told = state === 'withdrawn' ? withdrawnBecause : correctedBecause;
    return html`<p class="notice" role="note">
      ${told(formatThaiDate(last.at, this.locale.lang), last.reason)}
    </p>`;
  }

  #receipt(circular: Circular): TemplateResult | typeof nothing {
    const [standing] = circular.standings;
    const text = this.#text;
    const { lang } = this.locale;
    if (standing === undefined || circular.state === 'withdrawn') return nothing;
    const { read, acknowledged, earlierEdition, remindedAt } = standing;
    const when = (at: string) => formatThaiDate(at, lang, 'with-time');
    return html`<section>
      <h2>${text.receipt}</h2>
      ${read === null ? nothing : html`<p>${text.readBy(read.name, when(read.at))}</p>`}
      ${
        acknowledged === null
          ? html`${earlierEdition === null ? nothing : html`<p>${text.again}</p>`}
            ${remindedAt === null ? nothing : html`<p class="late">${text.reminded(formatThaiDate(remindedAt, lang))}</p>`}
            ${this.#acknowledging(circular)}`
          : html`<p class="notice done">
              ${text.acknowledgedBy(acknowledged.name, when(acknowledged.at))}
            </p>`
      }
    </section>`;
  }

  #acknowledging(circular: Circular): TemplateResult {
    const text = this.#text;
    if (!this.desk.session.may('circular.acknowledge')) {
      return html`<p class="notice">${text.waitsForChief}</p>`;
    }
    return html`<p>${text.acknowledgeHint}</p>
      <p class="tools">
        <button
          class="button"
          id="acknowledge"
          type="button"
          @click=${() => void this.#acknowledge(circular)}
        >
          ${text.acknowledge}
        </button>
      </p>`;
  }

  #following(circular: Circular): TemplateResult {
    const text = this.#text;
    const waiting = circular.standings.filter(mayBeReminded);
    const isOpen = circular.state === 'sent';
    return html`${isOpen || this.isWithdrawing ? this.#tools(circular) : nothing}
      <section>
        <h2>${text.standings}</h2>
        ${
          isOpen && waiting.length > 0
            ? html`<p class="tools">
                <button
                  class="button secondary"
                  id="remind-all"
                  type="button"
                  @click=${() => void this.#remind(circular, waiting)}
                >
                  ${text.remindAll(waiting.length)}
                </button>
                <span class="muted">${text.remindHint}</span>
              </p>`
            : nothing
        }
        <table>
          <thead>
            <tr>
              <th scope="col">${text.province}</th>
              <th scope="col">${text.standing}</th>
              <th scope="col">${text.readHead}</th>
              <th scope="col">${text.remindedHead}</th>
            </tr>
          </thead>
          <tbody>
            ${[...circular.standings].sort(byUrgency).map((one) => this.#standing(circular, one))}
          </tbody>
        </table>
      </section>`;
  }

  #standing(circular: Circular, standing: CircularStanding): TemplateResult {
    const text = this.#text;
    const { lang } = this.locale;
    const { read, acknowledged, remindedAt, earlierEdition } = standing;
    const isOpen = circular.state === 'sent';
    const day = (at: string) => formatThaiDate(at, lang, 'short');
    const name = provinceName(standing.provinceCode, lang);
    const waits = html`<span class=${isOpen && isLate(circular.dueOn) ? 'late' : nothing}
        >${read === null ? text.unread : text.notAcknowledged}</span
      >${earlierEdition === null ? nothing : html` <span class="muted">${text.earlier}</span>`}`;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        ${acknowledged === null ? waits : text.acknowledgedBy(acknowledged.name, day(acknowledged.at))}
      </td>
      <td>${read === null ? nothing : text.readBy(read.name, day(read.at))}</td>
      <td>${remindedAt === null ? nothing : text.reminded(day(remindedAt))}</td>
    </tr>`;
  }

  #tools(circular: Circular): TemplateResult {
    const text = this.#text;
    if (this.isWithdrawing) return this.#withdrawForm(circular);
    return html`<p class="tools">
      <a class="button secondary" href=${`/circulars/${circular.id}/correction`}>${text.correct}</a>
      <button class="button secondary" id="withdraw" type="button" @click=${this.#askWithdrawal}>
        ${text.withdraw}
      </button>
    </p>`;
  }

  #withdrawForm(circular: Circular): TemplateResult {
    const text = this.#text;
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#withdraw(circular);
    };
    return html`<form class="card" novalidate @submit=${submit}>
      <h2>${text.withdraw}</h2>
      ${formProblems(this.#withdrawal, this.locale, 3)}
      <p>${text.withdrawHint}</p>
      ${textareaField({
        ...this.#withdrawal.field('reason'),
        label: text.reason,
        hint: text.reasonHint,
        rows: 2,
      })}
      ${sendOrCancel(this.#withdrawal, this.locale, text.withdrawSubmit, () => void this.#cancelWithdrawal())}
    </form>`;
  }

  readonly #askWithdrawal = async (): Promise<void> => {
    this.isWithdrawing = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  };

  async #cancelWithdrawal(): Promise<void> {
    this.#withdrawal.begin();
    this.isWithdrawing = false;
    await this.updateComplete;
    const asking = this.renderRoot.querySelector<HTMLElement>('#withdraw');
    // Somebody else may have withdrawn it meanwhile.
    if (asking === null) this.focusHeading();
    else asking.focus();
  }

  async #open(): Promise<void> {
    const { circulars } = this.desk.client.officer;
    const id = this.circular;
    this.said = '';
    this.failure = '';
    this.isWithdrawing = false;
    await this.#circular.load((signal) => circulars.read(id, { signal }));
    const { loading } = this.#circular;
    if (loading.kind !== 'ready' || loading.value.id !== id) return;
    const { edition, standing, state } = loading.value;
    const isFirst = state === 'sent' && standing !== null && standing.read === null;
    if (!isFirst || !this.desk.session.may('circular.receive')) return;
    // Who reads it does not have to know, and would be told by the next page anyway.
    await circulars.noteRead(id, { edition }).catch(() => undefined);
  }

  async #acknowledge({ id, edition }: Circular): Promise<void> {
    const { circulars } = this.desk.client.officer;
    await this.#act(this.#text.acknowledgedNow, async () => {
      this.#circular.take(await circulars.acknowledge(id, { edition }));
    });
  }

  async #remind({ id }: Circular, waiting: readonly CircularStanding[]): Promise<void> {
    const { circulars } = this.desk.client.officer;
    const body = { provinces: waiting.map(({ provinceCode }) => provinceCode) };
    await this.#act(this.#text.remindedNow(waiting.length), async () => {
      await circulars.remind(id, body, { idempotencyKey: this.#intent.of({ id, body }) });
      this.#intent.done();
      await this.#circular.reload();
    });
  }

  async #withdraw(seen: Circular): Promise<void> {
    const { client, session } = this.desk;
    const body = this.#withdrawal.draft;
    const isDone = await this.#withdrawal.submit({
      send: async () => {
        const options = { idempotencyKey: this.#intent.of({ id: seen.id, body }) };
        this.#circular.take(
          await session.run(() => client.officer.circulars.withdraw(seen, body, options)),
        );
      },
      toIssues: (error) => {
        if (!isConflictError(error)) {
          return inputIssues(error, ({ lang }) => ({ reason: circularWords[lang].reason }));
        }
        void this.#circular.reload();
        return [{ id: 'reason', say: ({ lang }) => circularWords[lang].changedMeanwhile }];
      },
    });
    if (!isDone) return;
    this.#intent.done();
    this.isWithdrawing = false;
    this.#tell(this.#text.withdrawnNow);
  }

  async #act(done: string, act: () => Promise<unknown>): Promise<void> {
    this.said = '';
    this.failure = '';
    try {
      await this.desk.session.run(act);
      this.#tell(done);
    } catch (error) {
      const isChanged = isConflictError(error);
      this.failure = isChanged
        ? this.#text.changedMeanwhile
        : failureText(error, this.locale.failure);
      if (isChanged) await this.#circular.reload();
    }
  }

  #tell(done: string): void {
    this.said = done;
    this.desk.announce(done);
    this.focusHeading();
  }
}

/** Whether a centre has not acknowledged it, and was not reminded today: once a day is enough. */
function mayBeReminded({ acknowledged, remindedAt }: CircularStanding): boolean {
  if (acknowledged !== null) return false;
  return remindedAt === null || bangkokDate(new Date(remindedAt)) !== bangkokDate(new Date());
}

/** Those first that have done the least. */
function byUrgency(one: CircularStanding, other: CircularStanding): number {
  const rank = ({ read, acknowledged }: CircularStanding) =>
    acknowledged === null ? (read === null ? 0 : 1) : 2;
  return rank(one) - rank(other);
}
