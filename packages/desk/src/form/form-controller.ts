import { focusFirst } from '@damrong/widgets/field/focus';
import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../locale/locale.ts';

/** A fault of one field; the words are found at each render, so that they follow the language. */
export interface FieldFault {
  /** The field's id. */
  readonly id: string;
  readonly say: (locale: Locale) => string;
  /** Names the field in the summary, where the sentence alone does not tell. */
  readonly label?: ((locale: Locale) => string) | undefined;
}

interface Submission {
  readonly faults: readonly FieldFault[];
  readonly send: () => Promise<unknown>;
  /** Faults of single fields that the failure tells of; none when no field is to blame. */
  readonly toFaults?: (error: unknown) => readonly FieldFault[];
}

/** One form's way to the centre: check, send once, keep what was typed, move the focus to faults. */
export class FormController implements ReactiveController {
  saving = false;
  faults: readonly FieldFault[] = [];
  /** Why the last sending failed, when no field is to blame. */
  error: unknown;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  faultOf(id: string, locale: Locale): string | undefined {
    return this.faults.find((fault) => fault.id === id)?.say(locale);
  }

  /** @returns true when the centre has accepted it */
  async submit({ faults, send, toFaults }: Submission): Promise<boolean> {
    if (this.saving) return false;
    this.error = undefined;
    this.faults = faults;
    if (faults.length === 0) await this.#send(send, toFaults);
    this.#host.requestUpdate();
    if (this.faults.length === 0 && this.error === undefined) return true;
    await this.#host.updateComplete;
    const failure = this.#host.renderRoot.querySelector<HTMLElement>('.failure');
    if (failure) failure.focus();
    else focusFirst(this.#host.renderRoot);
    return false;
  }

  clear(): void {
    this.faults = [];
    this.error = undefined;
    this.#host.requestUpdate();
  }

  async #send(send: Submission['send'], toFaults: Submission['toFaults']): Promise<void> {
    this.saving = true;
    this.#host.requestUpdate();
    try {
      await send();
    } catch (error) {
      const faults = toFaults?.(error) ?? [];
      this.faults = faults;
      this.error = faults.length === 0 ? error : undefined;
    } finally {
      this.saving = false;
    }
  }
}
