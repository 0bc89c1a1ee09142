import {
  codeName,
  findProvince,
  formatThaiDate,
  managedRoles,
  officerRoles,
  provinceLabel,
  type OfficerAccount,
  type OfficerAccountList,
  type OfficerSession,
  type OneTimeAccount,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DeskPage } from '../app/desk-page.ts';
import { failureText } from '../app/failure.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { failureNotice, loadingNotice } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel, submitButton } from '../form/form-parts.ts';
import { allOfRegister, registerFilters, registerQuery } from '../form/register-filters.ts';
import { formStyles } from '../form/form.styles.ts';
import {
  accountBody,
  accountFields,
  accountIssues,
  draftOf,
  noAccount,
  refusedAccount,
} from './account-form.ts';
import { entryStyles } from './entry.styles.ts';

type Act = 'edit' | 'reset' | 'toggle';

/** Accounts of a province by its chief, of the whole country by the ministry. */
export class AccountsPage extends DeskPage {
  static override styles = [...formStyles, entryStyles];

  readonly #loader = new Loader<OfficerAccountList>(this);
  readonly #form = new FormController(this, noAccount);
  readonly #sure = new FormController(this, {});
  #wanted = allOfRegister;
  /** What is being done to which account; undefined while one may be added. */
  #open: { readonly act: Act; readonly account: OfficerAccount } | undefined;
  #issued: OneTimeAccount | undefined;

  get heading(): string {
    return this.locale.accounts.heading;
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { loading } = this.#loader;
    const { shell, failure } = this.locale;
    const { officer } = this.desk.session;
    const shown = shownValue(loading);
    if (officer === undefined) return nothing;
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      ${this.#passwordNotice()} ${this.#filters(officer)}
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
    </div>`;
  }

  #load(cursor?: string): Promise<void> {
    const query = registerQuery(this.#wanted, cursor);
    return this.#loader.load((signal) => this.desk.client.officer.accounts.list(query, { signal }));
  }

  #passwordNotice(): TemplateResult | typeof nothing {
    const { accounts: text } = this.locale;
    if (this.#issued === undefined) return nothing;
    const { account, oneTimePassword } = this.#issued;
    const hide = () => {
      this.#issued = undefined;
      this.requestUpdate();
      this.focusHeading();
    };
    return html`<section class="notice" id="issued" tabindex="-1">
      <h2>${text.passwordOf(account.username)}</h2>
      <p class="once" translate="no">${oneTimePassword}</p>
      <p>${text.passwordOnce}</p>
      <button class="button secondary" type="button" @click=${hide}>${text.passwordDone}</button>
    </section>`;
  }

  #filters({ provinceCode }: OfficerSession): TemplateResult {
    return registerFilters({
      wanted: this.#wanted,
      lang: this.locale.lang,
      text: this.locale.accounts,
      choosesProvince: provinceCode === null,
      onChange: (wanted) => {
        this.#wanted = wanted;
      },
      onApply: () => void this.#load(),
    });
  }

  #list({ accounts, nextCursor }: OfficerAccountList, officer: OfficerSession): TemplateResult {
    const { accounts: text } = this.locale;
    return html`${accounts.length === 0 ? html`<p>${text.none}</p>` : nothing}
      <ul class="entries">
        ${repeat(
          accounts,
          ({ username }) => username,
          (account) => html`<li>${this.#entry(account, officer)}</li>`,
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

  #entry(account: OfficerAccount, officer: OfficerSession): TemplateResult {
    const { accounts: text, lang } = this.locale;
    const { username, displayName, role, provinceCode, state, signedInAt } = account;
    const place = provinceCode === null ? undefined : findProvince(provinceCode);
    const isOwn = username === officer.username;
    const isMine = !isOwn && managedRoles(officer.role).includes(role);
    const last =
      signedInAt === null
        ? text.neverSignedIn
        : text.signedIn(formatThaiDate(signedInAt, lang, 'with-time'));
    return html`<div class="entry" ?data-closed=${state === 'disabled'}>
        <div>
          <p>
            <strong>${displayName}</strong>
            <span class="badge">${isOwn ? text.own : text.states[state]}</span>
          </p>
          <p>
            <span translate="no">${username}</span> · ${codeName(officerRoles, role, lang)} ·
            ${place ? provinceLabel(place, lang) : text.ministry}
          </p>
          <p class="muted">${last}</p>
        </div>
        ${isMine ? this.#tools(account) : nothing}
      </div>
      ${this.#open?.account.username === username ? this.#working(officer) : nothing}`;
  }

  #tools(account: OfficerAccount): TemplateResult {
    const { accounts: text } = this.locale;
    const { username, state } = account;
    const button = (act: Act, words: string) =>
      html`<button
        class="link"
        id=${`${act}-${username}`}
        type="button"
        @click=${() => this.#begin(act, account)}
      >
        ${words}<span class="visually-hidden"> ${username}</span>
      </button>`;
    return html`<div class="actions">
      ${button('edit', text.edit)} ${button('reset', text.reset)}
      ${button('toggle', state === 'disabled' ? text.enable : text.disable)}
    </div>`;
  }

  #working(officer: OfficerSession): TemplateResult | typeof nothing {
    if (this.#open === undefined) return nothing;
    const { act, account } = this.#open;
    const { locale } = this;
    const { accounts: text } = locale;
    const cancel = () => void this.#close(`${act}-${account.username}`);
    const submit = (event: Event) => {
      event.preventDefault();
      void (act === 'edit' ? this.#save(account, officer) : this.#carryOut(act, account));
    };
    if (act === 'edit') {
      return html`<form
        class="card"
        novalidate
        aria-label=${text.editOf(account.username)}
        @submit=${submit}
      >
        ${accountFields({ locale, form: this.#form, officer, isNew: false })}
        ${sendOrCancel(this.#form, locale, text.save, cancel)}
      </form>`;
    }
    const isOpening = act === 'toggle' && account.state === 'disabled';
    const title = act === 'reset' ? text.reset : isOpening ? text.enable : text.disable;
    return html`<form class="card" novalidate @submit=${submit}>
      <h2 tabindex="-1">${title} · ${account.username}</h2>
      ${
        this.#sure.issues.length > 0 || this.#sure.error !== undefined
          ? failureNotice(
              this.#sure.issues[0]?.say(locale) ?? failureText(this.#sure.error, locale.failure),
              locale.shell.cancel,
              cancel,
            )
          : nothing
      }
      ${isOpening ? nothing : html`<p>${act === 'reset' ? text.resetSure : text.disableSure}</p>`}
      ${sendOrCancel(this.#sure, locale, text.sure, cancel)}
    </form>`;
  }

  #adding(officer: OfficerSession): TemplateResult {
    const { locale } = this;
    const { accounts: text } = locale;
    const add = (event: Event) => {
      event.preventDefault();
      void this.#add(officer);
    };
    return html`<form class="card" novalidate @submit=${add}>
      <h2>${text.add}</h2>
      ${accountFields({ locale, form: this.#form, officer, isNew: true })}
      <p class="actions">${submitButton(this.#form, text.addSubmit, text.saving)}</p>
    </form>`;
  }

  async #begin(act: Act, account: OfficerAccount): Promise<void> {
    if (!(await this.desk.mayLose())) return;
    this.#open = { act, account };
    this.#sure.begin();
    this.#form.begin(draftOf(account));
    await this.updateComplete;
    const first = act === 'edit' ? '#displayName' : 'li h2';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  async #close(focus: string): Promise<void> {
    this.#open = undefined;
    this.#sure.begin();
    this.#form.begin(noAccount);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id="${focus}"]`)?.focus();
  }

  async #add(officer: OfficerSession): Promise<void> {
    const { draft } = this.#form;
    const { client, session } = this.desk;
    await this.#issue(this.#form, () =>
      this.#form.submit({
        issues: accountIssues(draft, officer),
        send: async () => {
          const body = accountBody(draft, officer);
          if (body.role === '') return;
          const { role } = body;
          this.#issued = await session.run(() => client.officer.accounts.create({ ...body, role }));
        },
        toIssues: refusedAccount,
      }),
    );
  }

  async #save(account: OfficerAccount, officer: OfficerSession): Promise<void> {
    const { draft } = this.#form;
    const isSaved = await this.#form.submit({
      issues: accountIssues(draft, officer),
      send: () => this.#change(account, accountBody(draft, officer)),
      toIssues: (error) => this.#refused(error),
    });
    if (!isSaved) return;
    this.desk.announce(this.locale.accounts.saved(account.username));
    await this.#load();
    await this.#close(`edit-${account.username}`);
  }

  async #carryOut(act: Act, account: OfficerAccount): Promise<void> {
    const { client, session } = this.desk;
    const { username, version } = account;
    const send = async () => {
      if (act === 'reset') {
        this.#issued = await session.run(() =>
          client.officer.accounts.resetPassword(username, { version }),
        );
      } else await this.#change(account, { disabled: account.state !== 'disabled' });
    };
    const isDone = await this.#sure.submit({ send, toIssues: (error) => this.#refused(error) });
    if (!isDone) return;
    this.desk.announce(this.locale.accounts.saved(username));
    await this.#load();
    await this.#close(act === 'reset' ? 'issued' : `${act}-${username}`);
  }

  async #issue(form: FormController<typeof noAccount>, submit: () => Promise<boolean>) {
    if (!(await submit())) return;
    form.begin(noAccount);
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#issued')?.focus();
  }

  /** Somebody else was first: the list is read again, and the next try is about what it shows. */
  #refused(error: unknown) {
    const issues = refusedAccount(error);
    if (issues.length > 0) void this.#refresh();
    return issues;
  }

  async #refresh(): Promise<void> {
    await this.#load();
    const shown = shownValue(this.#loader.loading);
    const { act, account } = this.#open ?? {};
    const now = shown?.accounts.find(({ username }) => username === account?.username);
    if (act !== undefined && now !== undefined) this.#open = { act, account: now };
    this.requestUpdate();
  }

  #change(account: OfficerAccount, change: object): Promise<unknown> {
    const { client, session } = this.desk;
    const { username, displayName, role, provinceCode, version, state } = account;
    const body = {
      displayName,
      role,
      provinceCode,
      disabled: state === 'disabled',
      ...change,
      version,
    };
    return session.run(() => client.officer.accounts.change(username, body));
  }
}
