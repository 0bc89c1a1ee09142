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
import { loseDialog } from './lose-dialog.ts';
import { failureNotice, loadingNotice } from './notices.ts';
import type { Route } from './route.ts';
import { Router } from './router.ts';
import { Session } from './session.ts';
import { hasUnsavedChanges } from './unsaved-changes.ts';
import { UnfinishedRecord } from '../record/unfinished-record.ts';
import { signInDialog, signInScreen } from '../sign-in/sign-in-screen.ts';
import '../case/case-page.define.ts';
import '../case-list/case-list-page.define.ts';
import '../quarantine/quarantine-page.define.ts';
import '../record/record-page.define.ts';
import '../sign-in/password-page.define.ts';
import '../sign-in/sign-in-form.define.ts';
import '../volunteer-skills/skills-page.define.ts';
import '../volunteers/volunteer-list-page.define.ts';
import '../volunteers/volunteer-page.define.ts';

/** The officers' desk: who is signed in, which page is shown, and in which language. */
export class DamrongDesk extends LitElement {
  static override styles = deskStyles;
  static override properties = { locale: { state: true }, said: { state: true } };

  declare locale: Locale;
  /** What the live region says. */
  declare said: string;
  readonly #client = createClient({ baseUrl: location.origin });
  readonly #router = new Router(this, () => this.#mayLose());
  readonly #session = new Session(this, this.#client.officer);
  readonly #desk: Desk = {
    client: this.#client,
    session: this.#session,
    router: this.#router,
    reference: new ReferenceData(this.#client),
    record: new UnfinishedRecord(),
    mayLose: () => this.#mayLose(),
    announce: (text) => {
      this.said = text;
    },
  };
  #view = '';
  #username = '';
  #answer: ((mayLose: boolean) => void) | undefined;

  constructor() {
    super();
    this.locale = locales[rememberedLang()];
    this.said = '';
  }

  override willUpdate(): void {
    const { officer } = this.#session;
    if (officer === undefined || officer.username === this.#username) return;
    this.#username = officer.username;
    this.#desk.record.draft = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.record.draft = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
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
          route: this.#router.route,
          officer: this.#session.officer,
          onLanguage: this.#onLanguage,
          onSignOut: this.#onSignOut,
        })}
        <main id="main" class="wide-row" tabindex="-1">${this.#content()}</main>
        <p class="visually-hidden" role="status">${this.said}</p>
        ${loseDialog({ locale, onAnswer: this.#onAnswer })}
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
      case 'signed-in':
        return state.officer.mustChangePassword
          ? html`<damrong-desk-password
              .desk=${this.#desk}
              .locale=${this.locale}
            ></damrong-desk-password>`
          : html`${keyed(state.officer.username, this.#page(this.#router.route))}`;
    }
  }

  #page(route: Route): TemplateResult {
    const { locale } = this;
    const desk = this.#desk;
    switch (route.name) {
      case 'list':
        return html`<damrong-desk-list
          .desk=${desk}
          .locale=${locale}
          .listState=${route.listState}
        ></damrong-desk-list>`;
      case 'case':
        return html`<damrong-desk-case
          .desk=${desk}
          .locale=${locale}
          .number=${route.number}
        ></damrong-desk-case>`;
      case 'quarantine':
        return html`<damrong-desk-quarantine
          .desk=${desk}
          .locale=${locale}
          .listState=${route.listState}
        ></damrong-desk-quarantine>`;
      case 'record':
        return html`<damrong-desk-record .desk=${desk} .locale=${locale}></damrong-desk-record>`;
      case 'volunteers':
        return html`<damrong-desk-volunteers
          .desk=${desk}
          .locale=${locale}
          .listState=${route.listState}
        ></damrong-desk-volunteers>`;
      case 'volunteer':
        return html`<damrong-desk-volunteer
          .desk=${desk}
          .locale=${locale}
          .reference=${route.reference}
        ></damrong-desk-volunteer>`;
      case 'skills':
        return html`<damrong-desk-skills .desk=${desk} .locale=${locale}></damrong-desk-skills>`;
      case 'password':
        return html`<damrong-desk-password
          .desk=${desk}
          .locale=${locale}
        ></damrong-desk-password>`;
      case 'unknown':
        return html`<h1 tabindex="-1">${locale.shell.notFoundHeading}</h1>
          <p>${locale.shell.notFoundText}</p>
          <p><a href="/">${locale.shell.backToList}</a></p>`;
    }
  }

  /** Asks whether what was typed may go; nobody is asked where there is nothing. */
  #mayLose(isMore = false): Promise<boolean> {
    if (!isMore && !hasUnsavedChanges()) return Promise.resolve(true);
    this.#answer?.(false);
    this.renderRoot.querySelector<HTMLDialogElement>('#lose')?.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  readonly #onAnswer = (mayLose: boolean): void => {
    this.renderRoot.querySelector<HTMLDialogElement>('#lose')?.close();
    this.#answer?.(mayLose);
    this.#answer = undefined;
  };

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

  /** Changes when a person has arrived somewhere else, so that the focus has to go there. */
  #viewName(): string {
    const { state } = this.#session;
    if (state.kind !== 'signed-in') return state.kind;
    if (state.officer.mustChangePassword) return 'first-password';
    const { route } = this.#router;
    if (route.name === 'list') return `list ${route.listState.cursor}`;
    if (route.name === 'quarantine')
      return `quarantine ${route.listState.filter} ${route.listState.cursor}`;
    if (route.name === 'volunteers') return `volunteers ${route.listState.cursor}`;
    if (route.name === 'volunteer') return `volunteer ${route.reference}`;
    return route.name === 'case' ? `case ${route.number}` : route.name;
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
    if (!(await this.#mayLose(record.isTouched))) return;
    record.draft = undefined;
    try {
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
