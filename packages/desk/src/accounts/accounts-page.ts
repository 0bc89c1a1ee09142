import {
  codeName,
  findProvince,
  formatThaiDate,
  managedRoles,
  officerRoles,
  provinceLabel,
  type Agency,
  type OfficerAccount,
  type OfficerAccountList,
  type OfficerSession,
  type OneTimeAccount,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { AgencySuggestions } from '../agencies/agency-suggestions.ts';
import { failureText } from '../app/failure.ts';
import { failureNotice } from '../app/notices.ts';
import { FormController } from '../form/form-controller.ts';
import { sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { RegisterPage } from '../form/register-page.ts';
import type { ValidationIssue } from '../form/validation-issue.ts';
import { accountWords } from '../locale/accounts.ts';
import type { AccountsMessages } from '../locale/accounts.th.ts';
import {
  accountBody,
  accountFields,
  accountIssues,
  draftOf,
  noAccount,
  refusedAccount,
  type AccountDraft,
} from './account-form.ts';
import { entryStyles } from './entry.styles.ts';

type Act = 'edit' | 'reset' | 'toggle';

interface AccountTypes {
  list: OfficerAccountList;
  entry: OfficerAccount;
  draft: AccountDraft;
  act: Act;
}

/** Accounts of a province by its chief, of the whole country by the ministry. */
export class AccountsPage extends RegisterPage<AccountTypes> {
  static override styles = [...formStyles, entryStyles];

  protected override readonly blank = noAccount;
  protected override readonly form = new FormController(this, noAccount);
  readonly #agencies = new AgencySuggestions(this, (agency) => this.#fits(agency));
  #issued: OneTimeAccount | undefined;

  protected override get text(): AccountsMessages {
    return accountWords[this.locale.lang];
  }

  protected override fetch(query: object, signal: AbortSignal): Promise<OfficerAccountList> {
    return this.desk.client.officer.accounts.list(query, { signal });
  }

  protected override entriesOf({ accounts }: OfficerAccountList): readonly OfficerAccount[] {
    return accounts;
  }

  protected override keyOf({ username }: OfficerAccount): string {
    return username;
  }

  protected override nameOf({ username }: OfficerAccount): string {
    return username;
  }

  protected override draftOf(account: OfficerAccount): AccountDraft {
    return draftOf(account);
  }

  protected override firstOf(act: Act): string {
    return act === 'edit' ? '#displayName' : 'li h2';
  }

  protected override issuesOf(error: unknown): readonly ValidationIssue[] {
    return refusedAccount(error);
  }

  protected override renderTop(): TemplateResult | typeof nothing {
    const { text } = this;
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

  protected override renderEntry(account: OfficerAccount, officer: OfficerSession): TemplateResult {
    const { text } = this;
    const { lang } = this.locale;
    const { username, displayName, role, provinceCode, agencyName, state, signedInAt } = account;
    const place = provinceCode === null ? undefined : findProvince(provinceCode);
    const nationwide = agencyName === null ? text.ministry : this.locale.shell.wholeCountry;
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
          ${agencyName === null ? nothing : html`${agencyName} ·`}
          ${place ? provinceLabel(place, lang) : nationwide}
        </p>
        <p class="muted">${last}</p>
      </div>
      ${isMine ? this.#renderTools(account) : nothing}
    </div>`;
  }

  protected override renderFields(officer: OfficerSession, isNew: boolean): TemplateResult {
    const { text } = this;
    const { agencyName } = this.form.draft;
    const agency = html`${this.#agencies.render({
        id: 'agencyId',
        label: text.agency,
        hint: this.locale.agencies.intoHint,
        listLabel: this.locale.agencies.found,
        error: this.form.errorOf('agencyId'),
        onChoose: ({ id, nameTh, provinceCode }) => {
          this.form.change({
            agencyId: id,
            agencyName: nameTh,
            provinceCode: provinceCode ?? '',
          });
        },
      })}
      <p role="status">${agencyName ? this.locale.agencies.chosen(agencyName) : nothing}</p>`;
    return accountFields({ locale: this.locale, form: this.form, officer, isNew, agency });
  }

  /** A chief makes accounts for agencies of the province alone. */
  #fits({ active, provinceCode }: Agency): boolean {
    const own = this.desk.session.officer?.provinceCode ?? null;
    return active && (own === null || own === provinceCode);
  }

  protected override renderWork(
    { act, entry: account }: { readonly act: Act; readonly entry: OfficerAccount },
    officer: OfficerSession,
  ): TemplateResult {
    const { locale, text } = this;
    const cancel = () => void this.close(`${act}-${account.username}`);
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
        ${this.renderFields(officer, false)} ${sendOrCancel(this.form, locale, text.save, cancel)}
      </form>`;
    }
    const isOpening = act === 'toggle' && account.state === 'disabled';
    const title = act === 'reset' ? text.reset : isOpening ? text.enable : text.disable;
    return html`<form class="card" novalidate @submit=${submit}>
      <h2 tabindex="-1">${title} · ${account.username}</h2>
      ${
        this.sure.issues.length > 0 || this.sure.error !== undefined
          ? failureNotice(
              this.sure.issues[0]?.say(locale) ?? failureText(this.sure.error, locale.failure),
              locale.shell.cancel,
              cancel,
            )
          : nothing
      }
      ${isOpening ? nothing : html`<p>${act === 'reset' ? text.resetSure : text.disableSure}</p>`}
      ${sendOrCancel(this.sure, locale, text.sure, cancel)}
    </form>`;
  }

  protected override async add(officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const { client, session } = this.desk;
    const isAdded = await this.form.submit({
      issues: this.#issues(officer),
      send: async () => {
        const body = accountBody(draft, officer);
        if (body.role === '') return;
        const { role } = body;
        this.#issued = await session.run(() => client.officer.accounts.create({ ...body, role }));
      },
      toIssues: refusedAccount,
    });
    if (isAdded) await this.done(this.text.saved(draft.username), 'issued');
  }

  /** An agency that was typed and not chosen is no agency, and must not leave the former one in place. */
  #issues(officer: OfficerSession): ValidationIssue[] {
    const { draft } = this.form;
    const isTyped = draft.role === 'agency_officer' && this.#agencies.text.trim() !== '';
    return isTyped
      ? [{ id: 'agencyId', say: ({ assignments }) => assignments.notChosen }]
      : accountIssues(draft, officer);
  }

  #renderTools(account: OfficerAccount): TemplateResult {
    const { text } = this;
    const toggle = account.state === 'disabled' ? text.enable : text.disable;
    return html`<div class="actions">
      ${this.renderTool('edit', text.edit, account)}
      ${this.renderTool('reset', text.reset, account)} ${this.renderTool('toggle', toggle, account)}
    </div>`;
  }

  async #save(account: OfficerAccount, officer: OfficerSession): Promise<void> {
    const { draft } = this.form;
    const isSaved = await this.form.submit({
      issues: this.#issues(officer),
      send: () => this.#change(account, accountBody(draft, officer)),
      toIssues: (error) => this.refused(error),
    });
    const { username } = account;
    if (isSaved) await this.done(this.text.saved(username), `edit-${username}`);
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
    const isDone = await this.sure.submit({ send, toIssues: (error) => this.refused(error) });
    if (!isDone) return;
    await this.done(this.text.saved(username), act === 'reset' ? 'issued' : `${act}-${username}`);
  }

  #change(account: OfficerAccount, change: object): Promise<unknown> {
    const { client, session } = this.desk;
    const { username, displayName, email, role, provinceCode, agencyId, version, state } = account;
    const body = {
      displayName,
      email,
      role,
      provinceCode,
      agencyId,
      disabled: state === 'disabled',
      ...change,
      version,
    };
    return session.run(() => client.officer.accounts.change(username, body));
  }
}
