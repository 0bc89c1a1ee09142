import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { copyText, documentText, type PrintDocument } from '../../print-document/print-document.ts';
import { drawDocument, saveImage } from '../../print-document/document-image.ts';
import { printDocument } from '../../print-document/print.ts';
import { markSaved } from './leave-question.ts';
import type { OpenReceipt } from './open-receipt.ts';

export interface ActionMessages {
  readonly save: string;
  readonly saved: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly share: string;
  readonly shared: string;
  readonly print: string;
  readonly printed: string;
  readonly failed: string;
}

interface ActionsHost extends LitElement {
  readonly language: string;
}

/**
 * What gets a receipt off the screen, saving first: it needs no other program and no printer.
 * @param second what stands beside saving
 */
export function actionButtons(
  host: ActionsHost,
  receipt: OpenReceipt,
  printed: PrintDocument,
  words: ActionMessages,
  second: unknown = nothing,
): TemplateResult {
  const { language, renderRoot } = host;
  const picture = () => drawDocument(printed, language);
  const button = (
    label: string,
    act: () => Promise<string | undefined>,
    look = 'button secondary',
  ) => {
    const press = async () => {
      try {
        const done = await act();
        if (done === undefined) return;
        markSaved(receipt);
        receipt.say(done);
      } catch {
        receipt.say(words.failed);
      }
    };
    return html`<button class=${look} type="button" @click=${press}>${label}</button>`;
  };
  const save = async () => {
    saveImage(await picture(), renderRoot);
    return words.saved;
  };
  const copy = async () => {
    if (await copyText(documentText(printed), renderRoot)) return words.copied;
    receipt.say(words.copyFailed);
    return undefined;
  };
  const share = async () => {
    const files = [await picture()];
    try {
      await navigator.share({ files });
    } catch (error) {
      // A reader who closes the list of apps has not failed at anything.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
    return words.shared;
  };
  const print = async () => {
    await printDocument(printed, language, renderRoot);
    return words.printed;
  };
  return html`<div class="actions screen receipt-actions">
    ${button(words.save, save, 'button')} ${second} ${button(words.copy, copy)}
    ${sharesPictures() ? button(words.share, share) : nothing} ${button(words.print, print)}
  </div>`;
}

function sharesPictures(): boolean {
  const picture = new File([], 'receipt.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [picture] });
}
