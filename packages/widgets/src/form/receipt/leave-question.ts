import { html, type TemplateResult } from 'lit';
import type { OpenReceipt } from './open-receipt.ts';

export interface LeaveMessages {
  readonly leaving: string;
  readonly stay: string;
  readonly leave: string;
}

/** Notes that the receipt is somewhere else than on this screen now. */
export function markSaved(receipt: OpenReceipt): void {
  receipt.isSaved = true;
  receipt.goOn = undefined;
  const { stored } = receipt;
  if (stored) receipt.store({ ...(JSON.parse(stored) as object), isSaved: true });
  receipt.host.requestUpdate();
}

/** What this tab showed before it was loaded again. */
export function restoreReceipt<Shown extends object>(
  receipt: OpenReceipt<Shown>,
): Shown | undefined {
  const { stored } = receipt;
  if (!stored) return undefined;
  const { isSaved = false, ...shown } = JSON.parse(stored) as Shown & { isSaved?: boolean };
  receipt.isSaved = isSaved;
  return shown as unknown as Shown;
}

/** Stands above a receipt that was not kept when its reader is about to leave it. */
export function leaveQuestion(
  receipt: OpenReceipt,
  words: LeaveMessages,
): TemplateResult | undefined {
  const { goOn, host } = receipt;
  if (goOn === undefined) return undefined;
  const focus = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  const stay = async () => {
    receipt.goOn = undefined;
    host.requestUpdate();
    await host.updateComplete;
    focus('.receipt-actions .button');
  };
  const leave = () => {
    markSaved(receipt);
    focus('h2');
    goOn();
  };
  return renderQuestion(words, stay, leave);
}

/** Whether something may be lost; staying is the loud answer. */
export function renderQuestion(
  words: LeaveMessages,
  stay: () => unknown,
  leave: () => unknown,
): TemplateResult {
  return html`<section class="notice screen leaving" tabindex="-1" aria-labelledby="leaving">
    <h3 id="leaving">${words.leaving}</h3>
    <div class="actions">
      <button class="button" type="button" @click=${stay}>${words.stay}</button>
      <button class="button secondary" type="button" @click=${leave}>${words.leave}</button>
    </div>
  </section>`;
}
