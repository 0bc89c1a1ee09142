import { passwordMinimum, type FieldIssue, type IssueCode } from '@damrong/contract';
import { isInputError, isNotSignedInError } from '@damrong/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { pageStyles } from '../app/page.styles.ts';
import type { PasswordChange } from '../app/session.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, submitButton } from '../form/form-parts.ts';
import type { ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';
import { hiddenUsername } from './hidden-username.ts';
import { passwordField } from './password-field.ts';
import { PasswordVisibility } from './password-visibility.ts';
import { signInStyles } from './sign-in.styles.ts';

const noPasswords: PasswordChange = { current: '', next: '' };

/** A password of one's own, instead of the one-time password or the one before. */
export class PasswordPage extends DeskPage {
  static override styles = [...pageStyles, ...formStyles, signInStyles];
  static override properties = { done: { state: true } };

  declare done: boolean;
  readonly #form = new FormController(this, noPasswords, { isGuarded: false });
  readonly #visibility = new PasswordVisibility(this);

  constructor() {
    super();
    this.done = false;
  }

  get heading(): string {
    const { password: text } = this.locale;
    return this.#isFirst ? text.firstHeading : text.heading;
  }

  override render(): TemplateResult {
    const { password: text } = this.locale;
    return html`
      <div class="root stack narrow-page">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.#isFirst ? html`<p>${text.firstText}</p>` : nothing}
        ${
          this.done
            ? html`<p class="notice done" role="status">${text.done}</p>`
            : this.#passwordForm()
        }
      </div>
    `;
  }

  #passwordForm(): TemplateResult {
    const { password: text } = this.locale;
    return html`
      <form class="stack card" novalidate @submit=${this.#onSubmit}>
        ${formProblems(this.#form, this.locale, 2)}
        ${hiddenUsername(this.desk.session.officer?.username ?? '')}
        <div class="panel">
          <p>${text.rulesTitle}</p>
          <ul class="rules">
            ${text.rules(passwordMinimum).map((rule) => html`<li>${rule}</li>`)}
          </ul>
        </div>
        ${this.#field('current', this.#isFirst ? text.currentFirst : text.current)}
        ${this.#field('next', text.next)}
        <p>${submitButton(this.#form, text.submit, text.submitting)}</p>
      </form>
    `;
  }

  #field(id: keyof PasswordChange, label: string): TemplateResult {
    return passwordField({
      ...this.#form.field(id),
      label,
      autocomplete: id === 'current' ? 'current-password' : 'new-password',
      ...this.#visibility.field,
      text: this.locale.signIn,
    });
  }

  get #isFirst(): boolean {
    return this.desk.session.officer?.mustChangePassword ?? false;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { draft: passwords } = this.#form;
    const saved = await this.#form.submit({
      issues: missing(passwords, this.#isFirst),
      send: () => this.desk.session.changePassword(passwords),
      toIssues,
    });
    if (!saved) return;
    this.done = true;
    this.desk.announce(this.locale.password.done);
  }
}

function missing({ current, next }: PasswordChange, isFirst: boolean): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (current === '') {
    const say = ({ password }: Locale) =>
      isFirst ? password.currentFirstMissing : password.currentMissing;
    issues.push({ id: 'current', say });
  }
  if (next === '') issues.push({ id: 'next', say: ({ password }) => password.nextMissing });
  return issues;
}

function toIssues(error: unknown): ValidationIssue[] {
  if (isNotSignedInError(error) && error.code === 'credentials_wrong') {
    return [{ id: 'current', say: ({ password }) => password.currentWrong }];
  }
  return isInputError(error) ? error.issues.map(toIssue) : [];
}

function toIssue({ path, code }: FieldIssue): ValidationIssue {
  const id = path.at(-1) === 'current' ? 'current' : 'next';
  return { id, say: ({ password }) => sentence(code, password) };
}

function sentence(code: IssueCode, text: Locale['password']): string {
  switch (code) {
    case 'password_too_common':
      return text.tooCommon;
    case 'password_unchanged':
      return text.unchanged;
    case 'too_long':
      return text.tooLong;
    default:
      return text.tooShort(passwordMinimum);
  }
}
