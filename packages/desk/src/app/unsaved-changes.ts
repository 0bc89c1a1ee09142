import { LeaveGuard } from '@damrong/widgets/element/leave-guard';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const onScreen = new Set<UnsavedChanges>();

/**
 * What a form holds that nobody has saved. The browser asks before the document goes with it, and
 * whatever leads to another page of the desk asks `hasUnsavedChanges`.
 */
export class UnsavedChanges implements ReactiveController {
  readonly #isChanged: () => boolean;
  readonly #leaving: LeaveGuard;

  constructor(host: ReactiveControllerHost & HTMLElement, isChanged: () => boolean) {
    this.#isChanged = isChanged;
    this.#leaving = new LeaveGuard(() => host.isConnected && isChanged());
    host.addController(this);
  }

  get isChanged(): boolean {
    return this.#isChanged();
  }

  hostConnected(): void {
    onScreen.add(this);
  }

  hostDisconnected(): void {
    onScreen.delete(this);
    this.#leaving.update();
  }

  hostUpdated(): void {
    this.#leaving.update();
  }
}

/** Whether a form on screen would lose something with its page. */
export function hasUnsavedChanges(): boolean {
  return [...onScreen].some(({ isChanged }) => isChanged);
}
