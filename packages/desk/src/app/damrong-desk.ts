import type { OfficerSession } from '@damrong/contract';
import { createClient } from '@damrong/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { locales, type Locale } from '../locale/locale.ts';
import { rememberedLang, rememberLang } from '../locale/remembered-lang.ts';
import { ReferenceData } from '../reference/reference-data.ts';
import type { Desk } from './desk.ts';
import { deskHeader } from './desk-header.ts';
import { DeskPage, documentTitle } from './desk-page.ts';
import { deskStyles } from './desk.styles.ts';
import { failureText } from './failure.ts';
import { LoseQuestion } from './lose-question.ts';
import { failureNotice, loadingNotice } from './notices.ts';
import { PageCode } from './page-code.ts';
import type { OpenPage, PageEntry } from './page-entry.ts';
import { caseListEntry } from '../case-list/case-list.entry.ts';
import { openPage, pages } from './pages.ts';
import { Router } from './router.ts';
import { Session } from './session.ts';
import { CaseTrail } from '../case-list/case-trail.ts';
import { discardRecord, UnfinishedRecord } from '../record/unfinished-record.ts';
import { passwordEntry } from '../sign-in/password.entry.ts';
import { signInDialog, signInScreen } from '../sign-in/sign-in-screen.ts';
import '../sign-in/sign-in-form.define.ts';

const firstPassword = passwordEntry.open(new URL(passwordEntry.path, location.origin));

/** The officers' desk: who is signed in, which page is shown, and in which language. */
export class DamrongDesk extends LitElement {
  static override styles = deskStyles;
  static override properties = { locale: { state: true }, said: { state: true } };

  declare locale: Locale;
  /** What the live region says. */
  declare said: string;
  readonly #client = createClient({ baseUrl: location.origin });
  readonly #lose = new LoseQuestion(this);
  readonly #code = new PageCode(this);
  readonly #router = new Router(this, openPage, () => this.#lose.ask());
  readonly #session = new Session(this, this.#client.officer);
  readonly #desk: Desk = {
    client: this.#client,
    session: this.#session,
    router: this.#router,
    reference: new ReferenceData(this.#client),
    record: new UnfinishedRecord(),
    trail: new CaseTrail(),
    mayLose: () => this.#lose.ask(),
    announce: (text) => {
      this.said = text;
    },
  };
  #view = '';
  #username = '';
  #hasOthers = false;

  constructor() {
    super();
    this.locale = locales[rememberedLang()];
    this.said = '';
  }

  override willUpdate(): void {
    const { officer } = this.#session;
    const page = officer ? this.#shownPage(officer) : this.#router.page;
    if (page) this.#code.show(page.entry);
    if (officer === undefined || officer.username === this.#username) return;
    this.#username = officer.username;
    this.#desk.record.draft = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.record.draft = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    this.#bringOthers();
    if (changed.has('locale')) document.documentElement.lang = this.locale.lang;
    this.#showLapse();
    const view = this.#viewName();
    if (view === this.#view) return;
    const isFirst = this.#view === '' || this.#view === 'unknown';
    this.#view = view;
    if (view === 'signed-out') {
      document.title = documentTitle(this.locale.signIn.heading, this.locale);
    }
    if (!isFirst) void this.#focusHeading();
  }

  override render(): TemplateResult {
    const { locale } = this;
    return html`
      <div class="root">
        ${deskHeader({
          locale,
          onSkip: this.#onSkip,
          shown: this.#entry,
          officer: this.#session.officer,
          onLanguage: this.#onLanguage,
          onSignOut: this.#onSignOut,
        })}
        <main id="main" class="wide-row" tabindex="-1">${this.#content()}</main>
        <p class="visually-hidden" role="status">${this.said}</p>
        ${this.#lose.render(locale)}
        ${
          this.#session.officer
            ? signInDialog({
                locale: this.locale,
                isLapsed: this.#session.lapsed,
                username: this.#session.officer.username,
                signIn: this.#session.signIn,
                onPostpone: this.#onPostpone,
              })
            : nothing
        }
      </div>
    `;
  }

  #content(): TemplateResult {
    const { state } = this.#session;
    const { shell, failure } = this.locale;
    switch (state.kind) {
      case 'unknown':
        return loadingNotice(shell.loading);
      case 'unreachable':
        return failureNotice(failureText(state.error, failure), shell.retry, () =>
          this.#session.resume(),
        );
      case 'signed-out':
        return signInScreen({
          locale: this.locale,
          hasLeft: state.left,
          signIn: this.#session.signIn,
        });
      case 'signed-in': {
        const { officer } = state;
        return html`${keyed(officer.username, this.#page(this.#shownPage(officer)))}`;
      }
    }
  }

  #page(page: OpenPage | undefined): TemplateResult {
    const { locale } = this;
    const { shell } = locale;
    if (page === undefined) {
      return html`<h1 tabindex="-1">${shell.notFoundHeading}</h1>
        <p>${shell.notFoundText}</p>
        <p><a href="/">${shell.backToList}</a></p>`;
    }
    const { permission, otherwise, title } = page.entry;
    if (!this.#session.may(permission)) {
      return html`<h1 tabindex="-1">${title(locale)}</h1>
        <p class="notice">${otherwise?.(locale) ?? shell.notForAccount}</p>`;
    }
    switch (this.#code.stateOf(page.entry)) {
      case 'coming':
        return loadingNotice(shell.loading);
      case 'failed':
        return failureNotice(shell.pageFailed, shell.retry, () => {
          this.#code.bring(page.entry);
        });
      case 'here':
        return page.render({ desk: this.#desk, locale });
    }
  }

  #showLapse(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('#lapse');
    if (dialog === null || dialog.open === this.#session.lapsed) return;
    if (this.#session.lapsed) void this.#openLapse(dialog);
    else dialog.close();
  }

  async #openLapse(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    const form = dialog.querySelector<LitElement>('damrong-desk-sign-in');
    await form?.updateComplete;
    form?.focus();
  }

  /** The other pages of this officer come once the shown one is here. */
  #bringOthers(): void {
    const { officer } = this.#session;
    const page = officer && this.#shownPage(officer);
    if (!officer || !page || this.#code.stateOf(page.entry) !== 'here' || this.#hasOthers) return;
    this.#hasOthers = true;
    setTimeout(() => {
      for (const entry of pages) if (this.#session.may(entry.permission)) this.#code.bring(entry);
    });
  }

  /** Changes when a person has arrived somewhere else, so that the focus has to go there. */
  #viewName(): string {
    const { state } = this.#session;
    if (state.kind !== 'signed-in') return state.kind;
    const page = this.#shownPage(state.officer);
    if (page === undefined) return 'no page';
    // The heading comes with the code.
    return this.#code.stateOf(page.entry) === 'coming' ? this.#view : page.view;
  }

  /** The page that the menu marks. */
  get #entry(): PageEntry | undefined {
    const { officer } = this.#session;
    return officer?.mustChangePassword === false
      ? this.#shownPage(officer)?.entry
      : this.#router.page?.entry;
  }

  /** The page of the address, once the officer has a password of their own. */
  #shownPage({ mustChangePassword }: OfficerSession): OpenPage | undefined {
    if (mustChangePassword) return firstPassword;
    const { page } = this.#router;
    // Whoever has no list of cases begins with what was given to them.
    const isHome = page?.entry === caseListEntry && !this.#session.may(caseListEntry.permission);
    return isHome ? openPage(new URL('/assignments', location.origin)) : page;
  }

  async #focusHeading(): Promise<void> {
    const page = this.renderRoot.querySelector('main > *');
    if (page instanceof DeskPage) {
      await page.updateComplete;
      page.focusHeading();
    } else {
      this.renderRoot.querySelector('h1')?.focus();
    }
  }

  readonly #onSignOut = async (): Promise<void> => {
    const { record } = this.#desk;
    const hadRecord = record.isTouched;
    if (!(await this.#lose.ask(hadRecord))) return;
    record.draft = undefined;
    try {
      if (hadRecord) await discardRecord(this.#desk.client);
      await this.#session.signOut();
    } catch (error) {
      this.said = failureText(error, this.locale.failure);
    }
  };

  readonly #onLanguage = (): void => {
    this.locale = locales[this.locale.lang === 'th' ? 'en' : 'th'];
    rememberLang(this.locale.lang);
  };

  readonly #onPostpone = (event: Event): void => {
    event.preventDefault();
    this.#session.postpone();
  };

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };
}
