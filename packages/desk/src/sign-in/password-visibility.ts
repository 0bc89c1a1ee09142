import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the passwords of a form can be read, and whether Caps Lock is on while they are typed. */
export class PasswordVisibility implements ReactiveController {
  shown = false;
  capsLock = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What a password field needs of this. */
  get field() {
    const { shown, capsLock, onToggle, onKey } = this;
    return { shown, capsLock, onToggle, onKey };
  }

  readonly onToggle = (): void => {
    this.shown = !this.shown;
    this.#host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const capsLock = event.getModifierState('CapsLock');
    if (capsLock === this.capsLock) return;
    this.capsLock = capsLock;
    this.#host.requestUpdate();
  };
}
