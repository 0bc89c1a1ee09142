import { formatThaiDate, type OfficerSession, type Site, type SiteList } from '@damrong/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { failureText } from '../app/failure.ts';
import { failureNotice } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { RegisterPage } from '../form/register-page.ts';
import type { ValidationIssue } from '../form/validation-issue.ts';
import { siteWords } from '../locale/sites.ts';
import type { SitesMessages } from '../locale/sites.th.ts';
import { siteEntry } from './site-entry.ts';
import {
  draftOf,
  newSiteBody,
  noSite,
  refusedSite,
  siteBody,
  siteFields,
  siteIssues,
  type SiteDraft,
} from './site-form.ts';

type Act = 'edit' | 'approve' | 'remove';

interface SiteTypes {
  list: SiteList;
  entry: Site;
  draft: SiteDraft;
  act: Act;
}

/** The register of sites: of a province for its chief, of the whole country for the ministry. */
export class SitesPage extends RegisterPage<SiteTypes> {
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

  protected override readonly blank = noSite;
  protected override readonly form = new FormController(this, noSite);

  protected override get text(): SitesMessages {
    return siteWords[this.locale.lang];
  }

  protected override fetch(query: object, signal: AbortSignal): Promise<SiteList> {
    return this.desk.client.officer.sites.list(query, { signal });
  }

  protected override entriesOf({ sites }: SiteList): readonly Site[] {
    return sites;
  }

  protected override keyOf({ id }: Site): string {
    return id;
  }

  protected override nameOf({ origin }: Site): string {
    return origin;
  }

  protected override draftOf(site: Site): SiteDraft {
    return draftOf(site);
  }

  protected override firstOf(act: Act): string {
    return act === 'remove' ? 'li h2' : '#webmaster';
  }

  protected override issuesOf(error: unknown): readonly ValidationIssue[] {
    return refusedSite(error, false);
  }

  protected override renderTop(): TemplateResult {
    const { centerPages, forWebmasters, intro } = this.text;
    return html`<p>${intro}</p>
      <p>
        ${forWebmasters}
        ${Object.entries(centerPages).map(
          ([page, name]) =>
            html`<a href=${`/center/${page}`} target="_blank" rel="noopener">${name}</a> `,
        )}
      </p>`;
  }

  protected override renderEntry(site: Site): TemplateResult {
    const { text } = this;
    const first = site.state === 'requested' ? 'approve' : 'edit';
    return html`<div class="entry" ?data-closed=${site.state === 'requested'}>
      ${siteEntry(site, this.locale)}
      <div class="actions">
        ${this.renderTool(first, text[first], site)} ${this.renderTool('remove', text.remove, site)}
      </div>
    </div>`;
  }

  protected override renderFields(officer: OfficerSession, isNew: boolean): TemplateResult {
    return siteFields({ locale: this.locale, form: this.form, officer, isNew });
  }

  protected override renderWork(
    { act, entry: site }: { readonly act: Act; readonly entry: Site },
    officer: OfficerSession,
  ): TemplateResult {
    const { locale, text } = this;
    const cancel = () => void this.close(`${act}-${site.id}`);
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
        ${this.renderFields(officer, false)}
        ${sendOrCancel(this.form, locale, act === 'edit' ? text.save : text.approve, cancel)}
      </form>`;
    }
    const { error } = this.sure;
    return html`<form class="card" novalidate @submit=${submit}>
      <h2 tabindex="-1">${text.remove} · ${site.origin}</h2>
      ${
        error === undefined
          ? nothing
          : failureNotice(failureText(error, locale.failure), locale.shell.cancel, cancel)
      }
      <p>${text.removeSure}</p>
      ${sendOrCancel(this.sure, locale, text.sure, cancel)}
    </form>`;
  }

  protected override renderEnd({ strangers }: SiteList): TemplateResult | typeof nothing {
    const { text } = this;
    const { lang } = this.locale;
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

  protected override async add(officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const { client, session } = this.desk;
    let origins = '';
    const isDone = await this.form.submit({
      issues: siteIssues(draft, officer),
      send: async () => {
        const body = newSiteBody(draft, officer);
        const { sites } = await session.run(() => client.officer.sites.register(body));
        origins = sites.map(({ origin }) => origin).join(', ');
      },
      toIssues: (error) => refusedSite(error, true),
    });
    if (isDone) await this.done(this.text.registered(origins), 'address');
  }

  /** Fills the form in for a stranger, for an officer to look at. */
  async #propose(address: string): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.leave();
    this.form.change({ address, variants: [] });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#address')?.focus();
  }

  async #save(act: Act, site: Site, officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const { client, session } = this.desk;
    const { text } = this;
    const body = siteBody(draft, officer);
    const isApproval = act === 'approve';
    const send = () =>
      isApproval
        ? session.run(() => client.officer.sites.register({ origins: [site.origin], ...body }))
        : session.run(() =>
            client.officer.sites.change(site.id, { ...body, version: site.version }),
          );
    const isSaved = await this.form.submit({
      issues: siteIssues(draft, officer),
      send,
      toIssues: (error) => this.refused(error),
    });
    if (!isSaved) return;
    await this.done(
      isApproval ? text.registered(site.origin) : text.saved(site.origin),
      `edit-${site.id}`,
    );
  }

  async #remove({ id, origin }: Site): Promise<void> {
    const { client, session } = this.desk;
    const send = () => session.run(() => client.officer.sites.remove(id));
    if (!(await this.sure.submit({ send }))) return;
    await this.done(this.text.removed(origin), '');
  }
}
