import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../app/session.ts';
import type { Locale } from '../locale/locale.ts';

interface SignInScreen {
  readonly locale: Locale;
  /** True when the officer has just signed out. */
  readonly hasLeft: boolean;
  readonly signIn: Session['signIn'];
}

/** What a stranger sees. */
export function signInScreen({ locale, hasLeft, signIn }: SignInScreen): TemplateResult {
  const { signIn: text } = locale;
  return html`
    <div class="sign-in card stack">
      <h1 tabindex="-1">${text.heading}</h1>
      <p>${text.intro}</p>
      ${hasLeft ? html`<p class="notice" role="status">${text.signedOut}</p>` : nothing}
      <damrong-desk-sign-in .locale=${locale} .signIn=${signIn}></damrong-desk-sign-in>
      <p class="muted">${text.help}</p>
    </div>
  `;
}

interface SignInDialog {
  readonly locale: Locale;
  readonly isLapsed: boolean;
  /** The officer whose session has ended; nobody else gets in over that officer's work. */
  readonly username: string;
  readonly signIn: Session['signIn'];
  readonly onPostpone: (event: Event) => void;
}

/** The way back in, over the page that the officer was working on. */
export function signInDialog(dialog: SignInDialog): TemplateResult {
  const { locale, username, signIn, onPostpone } = dialog;
  const { signIn: text } = locale;
  return html`
    <dialog id="lapse" aria-labelledby="again" @cancel=${onPostpone}>
      <div class="stack">
        <h2 id="again">${text.againHeading}</h2>
        <p>${text.againText}</p>
        ${
          dialog.isLapsed
            ? html`<damrong-desk-sign-in
                .locale=${locale}
                .officer=${username}
                .signIn=${signIn}
              ></damrong-desk-sign-in>`
            : nothing
        }
        <p>
          <button class="button secondary" type="button" @click=${onPostpone}>${text.later}</button>
        </p>
      </div>
    </dialog>
  `;
}
