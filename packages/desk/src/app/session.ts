import type { OfficerSession, Permission } from '@damrong/contract';
import { isNotPermittedError, isNotSignedInError, type Client } from '@damrong/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable'; readonly error: unknown }
  | { readonly kind: 'signed-out'; readonly left: boolean }
  | { readonly kind: 'signed-in'; readonly officer: OfficerSession };

type OfficerCalls = Client['officer'];
export type Credentials = Parameters<OfficerCalls['signIn']>[0];
export type PasswordChange = Parameters<OfficerCalls['changePassword']>[0];

/** Who works at this desk, and the way back in when the session ends in the middle of work. */
export class Session implements ReactiveController {
  state: SessionState = { kind: 'unknown' };
  /** True while a call waits for the officer to sign in again. */
  lapsed = false;
  readonly #host: ReactiveControllerHost;
  readonly #officer: OfficerCalls;
  #waiting: ((signedIn: boolean) => void)[] = [];

  constructor(host: ReactiveControllerHost, officer: OfficerCalls) {
    this.#host = host;
    this.#officer = officer;
    host.addController(this);
  }

  get officer(): OfficerSession | undefined {
    return this.state.kind === 'signed-in' ? this.state.officer : undefined;
  }

  /** The one question about rights that pages ask; the centre answers it by its access table. */
  may(permission: Permission): boolean {
    return this.officer?.permissions.includes(permission) ?? false;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    if (this.state.kind === 'unknown') void this.resume();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  /** Asks the centre who is signed in. */
  async resume(): Promise<void> {
    try {
      this.#set({ kind: 'signed-in', officer: await this.#officer.session() });
    } catch (error) {
      const signedOut = isNotSignedInError(error);
      this.#set(signedOut ? { kind: 'signed-out', left: false } : { kind: 'unreachable', error });
    }
  }

  readonly signIn = async (credentials: Credentials): Promise<void> => {
    this.#set({ kind: 'signed-in', officer: await this.#officer.signIn(credentials) });
    this.#endLapse(true);
  };

  async changePassword(change: PasswordChange): Promise<void> {
    const officer = await this.run(() => this.#officer.changePassword(change));
    this.#set({ kind: 'signed-in', officer });
  }

  async signOut(): Promise<void> {
    try {
      await this.#officer.signOut();
    } catch (error) {
      // A session that is already gone is what was asked for.
      if (!isNotSignedInError(error)) throw error;
    }
    this.#endLapse(false);
    this.#set({ kind: 'signed-out', left: true });
  }

  /**
   * Makes a call for the officer. When the session has ended, the call waits until the officer has
   * signed in again and is then made once more; what was typed stays where it is.
   */
  async run<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await call();
    } catch (error) {
      if (isNotPermittedError(error) && error.code === 'password_change_required') {
        await this.resume();
      }
      if (!isNotSignedInError(error) || error.code === 'credentials_wrong') throw error;
      if (!(await this.#waitForSignIn())) throw error;
      return call();
    }
  }

  /** The officer put the dialog off; waiting calls fail and can be repeated. */
  postpone(): void {
    this.#endLapse(false);
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') void this.#followWindow();
  };

  /** Somebody else may have signed in at another window of this browser meanwhile. */
  async #followWindow(): Promise<void> {
    const before = this.officer;
    if (before === undefined) return;
    const officer = await this.#officer.session().catch(() => before);
    if (officer.username !== before.username) this.#set({ kind: 'signed-in', officer });
  }

  #waitForSignIn(): Promise<boolean> {
    this.lapsed = true;
    this.#host.requestUpdate();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #endLapse(signedIn: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.lapsed = false;
    for (const resolve of waiting) resolve(signedIn);
    this.#host.requestUpdate();
  }

  #set(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
