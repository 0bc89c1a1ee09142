import { textField } from '@damrong/widgets/field/text-field';
import { isBusyError, isNotSignedInError } from '@damrong/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { failureText } from '../app/failure.ts';
import type { Credentials } from '../app/session.ts';
import { formStyles } from '../form/form.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { submitButton } from '../form/form-parts.ts';
import type { ValidationIssue } from '../form/validation-issue.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { hiddenUsername } from './hidden-username.ts';
import { passwordField } from './password-field.ts';
import { PasswordVisibility } from './password-visibility.ts';
import { signInStyles } from './sign-in.styles.ts';

/** Username and password. With `officer` set it lets that officer, and nobody else, back in. */
export class SignInForm extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...formStyles, signInStyles];
  static override properties = {
    locale: { attribute: false },
    officer: { attribute: false },
    signIn: { attribute: false },
  };

  declare locale: Locale;
  /** Username of the officer whose session has ended. */
  declare officer: string | undefined;
  declare signIn: (credentials: Credentials) => Promise<void>;
  readonly #form = new FormController<Credentials>(
    this,
    { username: '', password: '' },
    { isGuarded: false },
  );
  readonly #visibility = new PasswordVisibility(this);

  constructor() {
    super();
    this.locale = locales.th;
  }

  override render(): TemplateResult {
    const { signIn: text } = this.locale;
    return html`
      <form class="root stack" novalidate @submit=${this.#onSubmit}>
        ${this.#failure()}
        ${this.officer === undefined ? this.#usernameField() : this.#returning(this.officer)}
        ${passwordField({
          ...this.#form.field('password'),
          label: text.password,
          autocomplete: 'current-password',
          ...this.#visibility.field,
          text,
        })}
        <p>
          ${submitButton(
            this.#form,
            this.officer === undefined ? text.submit : text.againSubmit,
            text.submitting,
          )}
        </p>
      </form>
    `;
  }

  #usernameField(): TemplateResult {
    return textField({
      ...this.#form.field('username'),
      label: this.locale.signIn.username,
      autocomplete: 'username',
      spellcheck: false,
    });
  }

  #returning(officer: string): TemplateResult {
    return html`<p>${this.locale.signIn.username} <strong translate="no">${officer}</strong></p>
      ${hiddenUsername(officer)}`;
  }

  #failure(): TemplateResult | typeof nothing {
    const { error } = this.#form;
    if (error === undefined) return nothing;
    return html`<div class="notice failure" role="alert" tabindex="-1">
      <p>${this.#failureText(error)}</p>
    </div>`;
  }

  #failureText(error: unknown): string {
    const { signIn: text, failure } = this.locale;
    if (isNotSignedInError(error)) return text.wrong;
    if (isBusyError(error) && error.code === 'too_many_requests') {
      return text.throttled(error.retryAfter);
    }
    return failureText(error, failure);
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const credentials = { ...this.#form.draft, username: this.#username };
    await this.#form.submit({
      issues: missing(credentials),
      send: () => this.signIn(credentials),
    });
    const { error, issues } = this.#form;
    // A wrong password is typed anew, a right one is not kept; a dead network leaves it standing.
    if (issues.length === 0 && (error === undefined || isNotSignedInError(error))) {
      this.#form.change({ password: '' });
    }
  }

  get #username(): string {
    return (this.officer ?? this.#form.draft.username).trim();
  }
}

function missing({ username, password }: Credentials): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (username === '') issues.push({ id: 'username', say: ({ signIn }) => signIn.usernameMissing });
  if (password === '') issues.push({ id: 'password', say: ({ signIn }) => signIn.passwordMissing });
  return issues;
}
