import { formatThaiDate, type OfficerSession, type Site, type SiteList } from '@damrong/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryStyles } from '../accounts/entry.styles.ts';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel, submitButton } from '../form/form-parts.ts';
import { allOfRegister, registerFilters, registerQuery } from '../form/register-filters.ts';
import { formStyles } from '../form/form.styles.ts';
import { siteEntry } from './site-entry.ts';
import {
  draftOf,
  newSiteBody,
  noSite,
  refusedSite,
  siteBody,
  siteFields,
  siteIssues,
} from './site-form.ts';

type Act = 'edit' | 'approve' | 'remove';

/** The register of sites: of a province for its chief, of the whole country for the ministry. */
export class SitesPage extends DeskPage {
  static override styles = [
    ...formStyles,
    entryStyles,
    css`
      .failing {
        margin: 0;
        color: var(--_error);
      }
      ul.failing {
        padding-inline-start: 1.2em;
      }
    `,
  ];

  readonly #loader = new Loader<SiteList>(this);
  readonly #form = new FormController(this, noSite);
  readonly #sure = new FormController(this, {});
  #wanted = allOfRegister;
  /** What is being done to which site; undefined while one may be added. */
  #open: { readonly act: Act; readonly site: Site } | undefined;

  get heading(): string {
    return this.locale.sites.heading;
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { loading } = this.#loader;
    const { shell, failure, sites: text } = this.locale;
    const { officer } = this.desk.session;
    const shown = shownValue(loading);
    if (officer === undefined) return nothing;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${this.#filters(officer)}
      ${loading.kind === 'loading' && !shown ? loadingNotice(shell.loading) : nothing}
      ${
        loading.kind === 'failed'
          ? failureNotice(failureText(loading.error, failure), shell.retry, () =>
              this.#loader.reload(),
            )
          : nothing
      }
      ${shown ? this.#list(shown, officer) : nothing}
      ${shown && this.#open === undefined ? this.#adding(officer) : nothing}
      ${shown ? this.#strangers(shown) : nothing}
    </div>`;
  }

  #load(cursor?: string): Promise<void> {
    const query = registerQuery(this.#wanted, cursor);
    return this.#loader.load((signal) => this.desk.client.officer.sites.list(query, { signal }));
  }

  #filters({ provinceCode }: OfficerSession): TemplateResult {
    return registerFilters({
      wanted: this.#wanted,
      lang: this.locale.lang,
      text: this.locale.sites,
      choosesProvince: provinceCode === null,
      onChange: (wanted) => {
        this.#wanted = wanted;
      },
      onApply: () => void this.#load(),
    });
  }

  #list({ sites, nextCursor }: SiteList, officer: OfficerSession): TemplateResult {
    const { sites: text } = this.locale;
    return html`${sites.length === 0 ? html`<p>${text.none}</p>` : nothing}
      <ul class="entries">
        ${repeat(
          sites,
          ({ id }) => id,
          (site) =>
            html`<li>
              <div class="entry" ?data-closed=${site.state === 'requested'}>
                ${siteEntry(site, this.locale)} ${this.#tools(site)}
              </div>
              ${this.#open?.site.id === site.id ? this.#working(officer) : nothing}
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

  #tools(site: Site): TemplateResult {
    const { sites: text } = this.locale;
    const button = (act: Act) =>
      html`<button
        class="link"
        id=${`${act}-${site.id}`}
        type="button"
        @click=${() => this.#begin(act, site)}
      >
        ${text[act]}<span class="visually-hidden"> ${site.origin}</span>
      </button>`;
    return html`<div class="actions">
      ${button(site.state === 'requested' ? 'approve' : 'edit')} ${button('remove')}
    </div>`;
  }

  #working(officer: OfficerSession): TemplateResult | typeof nothing {
    if (this.#open === undefined) return nothing;
    const { act, site } = this.#open;
    const { locale } = this;
    const { sites: text } = locale;
    const cancel = () => void this.#close(`${act}-${site.id}`);
    const submit = (event: Event) => {
      event.preventDefault();
      void (act === 'remove' ? this.#remove(site) : this.#save(act, site, officer));
    };
    if (act !== 'remove') {
      return html`<form
        class="card"
        novalidate
        aria-label=${text.editOf(site.origin)}
        @submit=${submit}
      >
        ${siteFields({ locale, form: this.#form, officer, isNew: false })}
        ${sendOrCancel(this.#form, locale, act === 'edit' ? text.save : text.approve, cancel)}
      </form>`;
    }
    const { error } = this.#sure;
    return html`<form class="card" novalidate @submit=${submit}>
      <h2 tabindex="-1">${text.remove} · ${site.origin}</h2>
      ${
        error === undefined
          ? nothing
          : failureNotice(failureText(error, locale.failure), locale.shell.cancel, cancel)
      }
      <p>${text.removeSure}</p>
      ${sendOrCancel(this.#sure, locale, text.sure, cancel)}
    </form>`;
  }

  #adding(officer: OfficerSession): TemplateResult {
    const { locale } = this;
    const { sites: text } = locale;
    const add = (event: Event) => {
      event.preventDefault();
      void this.#add(officer);
    };
    return html`<form class="card" novalidate @submit=${add}>
      <h2>${text.add}</h2>
      ${siteFields({ locale, form: this.#form, officer, isNew: true })}
      <p class="actions">${submitButton(this.#form, text.addSubmit, text.saving)}</p>
    </form>`;
  }

  #strangers({ strangers }: SiteList): TemplateResult | typeof nothing {
    const { sites: text, lang } = this.locale;
    if (strangers.length === 0) return nothing;
    return html`<h2>${text.strangers}</h2>
      <p>${text.strangersHint}</p>
      <ul class="entries">
        ${strangers.map(
          ({ origin, count, lastAt }) =>
            html`<li class="entry" data-closed>
              <p>
                <strong translate="no">${origin}</strong><br />
                ${text.strangerCount(count, formatThaiDate(lastAt, lang, 'with-time'))}
              </p>
              <button class="link" type="button" @click=${() => this.#propose(origin)}>
                ${text.approve}<span class="visually-hidden"> ${origin}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  /** Fills the form in for a stranger, for an officer to look at. */
  async #propose(address: string): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.#open = undefined;
    this.#form.begin();
    this.#form.change({ address, variants: [] });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#address')?.focus();
  }

  async #begin(act: Act, site: Site): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.#open = { act, site };
    this.#sure.begin();
    this.#form.begin(draftOf(site));
    await this.updateComplete;
    const first = act === 'remove' ? 'li h2' : '#webmaster';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  async #close(focus: string): Promise<void> {
    this.#open = undefined;
    this.#sure.begin();
    this.#form.begin(noSite);
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${focus}"]`);
    if (target) target.focus();
    else this.focusHeading();
  }

  async #add(officer: OfficerSession): Promise<void> {
    const { draft } = this.#form;
    const { client, session } = this.desk;
    let origins = '';
    const isDone = await this.#form.submit({
      issues: siteIssues(draft, officer),
      send: async () => {
        const body = newSiteBody(draft, officer);
        const { sites } = await session.run(() => client.officer.sites.register(body));
        origins = sites.map(({ origin }) => origin).join(', ');
      },
      toIssues: (error) => refusedSite(error, true),
    });
    if (!isDone) return;
    this.#form.begin(noSite);
    await this.#done(this.locale.sites.registered(origins), 'address');
  }

  async #save(act: Act, site: Site, officer: OfficerSession): Promise<void> {
    const { draft } = this.#form;
    const { client, session } = this.desk;
    const { sites: text } = this.locale;
    const body = siteBody(draft, officer);
    const isApproval = act === 'approve';
    const send = () =>
      isApproval
        ? session.run(() => client.officer.sites.register({ origins: [site.origin], ...body }))
        : session.run(() =>
            client.officer.sites.change(site.id, { ...body, version: site.version }),
          );
    const isSaved = await this.#form.submit({
      issues: siteIssues(draft, officer),
      send,
      toIssues: (error) => this.#refused(error),
    });
    if (!isSaved) return;
    await this.#done(
      isApproval ? text.registered(site.origin) : text.saved(site.origin),
      `edit-${site.id}`,
    );
  }

  async #remove({ id, origin }: Site): Promise<void> {
    const { client, session } = this.desk;
    const send = () => session.run(() => client.officer.sites.remove(id));
    if (!(await this.#sure.submit({ send }))) return;
    await this.#done(this.locale.sites.removed(origin), '');
  }

  async #done(words: string, focus: string): Promise<void> {
    this.desk.announce(words);
    await this.#load();
    await this.#close(focus);
  }

  /** Somebody else was first: the list is read again, and the next try is about what it shows. */
  #refused(error: unknown) {
    const issues = refusedSite(error, false);
    if (issues.length > 0) void this.#refresh();
    return issues;
  }

  async #refresh(): Promise<void> {
    await this.#load();
    const shown = shownValue(this.#loader.loading);
    const { act, site } = this.#open ?? {};
    const now = shown?.sites.find(({ id }) => id === site?.id);
    if (act !== undefined && now !== undefined) this.#open = { act, site: now };
    this.requestUpdate();
  }
}
