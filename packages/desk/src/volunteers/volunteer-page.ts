import { formatThaiDate, type ProvincePlaces, type VolunteerView } from '@damrong/contract';
import { isNotFoundError } from '@damrong/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { volunteersHref } from './volunteer-state.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import { areaText, daysText, hoursText, phoneLink, skillsText } from './volunteer-text.ts';

interface Shown {
  readonly volunteer: VolunteerView;
  readonly places: ProvincePlaces | undefined;
}

/** One volunteer: what is offered, how to reach them, and erasing at their own request. */
export class VolunteerPage extends DeskPage {
  static override styles = pageStyles;
  static override properties = {
    reference: { attribute: false },
    asked: { state: true },
    erased: { state: true },
  };

  declare reference: string;
  /** True while the officer is asked whether to erase. */
  declare asked: boolean;
  declare erased: boolean;
  readonly #loader = new Loader<Shown>(this);
  readonly #form = new FormController(this, {});

  constructor() {
    super();
    this.asked = false;
    this.erased = false;
  }

  get heading(): string {
    return this.locale.volunteer.one(this.reference);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('reference')) return;
    this.asked = false;
    this.erased = false;
    void this.#loader.load((signal) => this.#fetch(signal));
  }

  override render(): TemplateResult {
    const { loading } = this.#loader;
    const { shell, failure, volunteer: text } = this.locale;
    return html`
      <div class="root">
        <h1 tabindex="-1" translate="no">${this.heading}</h1>
        ${this.erased ? html`<p class="notice done" tabindex="-1">${text.erased}</p>` : nothing}
        ${loading.kind === 'loading' ? loadingNotice(shell.loading) : nothing}
        ${
          loading.kind === 'failed'
            ? failureNotice(
                isNotFoundError(loading.error)
                  ? text.notFound
                  : failureText(loading.error, failure),
                shell.retry,
                () => this.#loader.reload(),
              )
            : nothing
        }
        ${loading.kind === 'ready' && !this.erased ? this.#content(loading.value) : nothing}
        <p><a href=${volunteersHref({})}>${text.back}</a></p>
      </div>
    `;
  }

  async #fetch(signal: AbortSignal): Promise<Shown> {
    const { client, reference } = this.desk;
    const volunteer = await client.officer.volunteers.read(this.reference, { signal });
    const places = await reference.places(volunteer.provinceCode).catch(() => undefined);
    return { volunteer, places };
  }

  #content({ volunteer, places }: Shown): TemplateResult {
    const { locale } = this;
    const { volunteer: text, lang } = locale;
    const day = (at: string) => formatThaiDate(at, lang, 'with-time');
    return html`<article class="card">
        <dl class="facts">
          ${fact(text.name, volunteer.name)} ${fact(text.kind, text.kinds[volunteer.kind])}
          ${fact(text.contactName, volunteer.contactName)}
          ${fact(text.phone, phoneLink(volunteer, locale))} ${fact(text.email, volunteer.email)}
          ${fact(text.skill, skillsText(volunteer, locale))}
          ${fact(text.district, areaText(volunteer, places, locale))}
          ${fact(text.day, daysText(volunteer, locale))}
          ${fact(text.hours, hoursText(volunteer, locale))} ${fact(text.note, volunteer.note)}
          ${fact(text.received, day(volunteer.receivedAt))}
          ${fact(text.changed, volunteer.changedAt && day(volunteer.changedAt))}
        </dl>
      </article>
      ${this.#erasing()}`;
  }

  #erasing(): TemplateResult {
    const { volunteer: text } = this.locale;
    if (!this.asked) {
      return html`<p class="screen">
        <button class="button secondary" type="button" @click=${() => this.#ask(true)}>
          ${text.erase}
        </button>
      </p>`;
    }
    return html`<form class="card screen" @submit=${this.#onErase}>
      <h2 tabindex="-1">${text.erase}</h2>
      ${formProblems(this.#form, this.locale)}
      <p>${text.eraseText}</p>
      <div class="actions">
        ${submitButton(this.#form, text.eraseSure, text.erasing)}
        <button class="button secondary" type="button" @click=${() => this.#ask(false)}>
          ${text.keep}
        </button>
      </div>
    </form>`;
  }

  async #ask(asked: boolean): Promise<void> {
    this.#form.clear();
    this.asked = asked;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asked ? 'h2' : '.screen button')?.focus();
  }

  async #onErase(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client, session } = this.desk;
    const isErased = await this.#form.submit({
      send: () => session.run(() => client.officer.volunteers.erase(this.reference)),
    });
    if (!isErased) return;
    this.erased = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }
}

function fact(
  label: string,
  value: string | TemplateResult | null,
): TemplateResult | typeof nothing {
  if (value === null) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd class="words">${value}</dd>
  </div>`;
}
