import type { CaseReceipt, Lang } from '@damrong/contract';
import type { Draft } from '../draft.ts';
import { checkDraft } from '../send/check-draft.ts';
import { Attempts, type Filed } from '../send/file-draft.ts';
import { issuesOf, type FormIssue } from '../send/form-issue.ts';

/** What stays of a draft once the centre has it: nothing that names anybody. */
export interface FiledCase extends CaseReceipt {
  readonly category: string;
  readonly isEarlier: boolean;
}

export type FilingResult =
  | { readonly filed: FiledCase }
  | { readonly issues: readonly FormIssue[] }
  | { readonly failure: unknown };

/** One sending at a time, and every attempt at one draft with the draft's key. */
export class Filing {
  #attempts = new Attempts();
  #sending: AbortController | undefined;

  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  async file(draft: Draft, lang: Lang, baseUrl: string): Promise<FilingResult> {
    const sending = new AbortController();
    this.#sending = sending;
    try {
      return await this.#attempt(draft, lang, baseUrl, sending.signal);
    } finally {
      this.#sending = undefined;
    }
  }

  /** Gives up waiting for the answer. Sending again cannot make a second case. */
  stop(): void {
    this.#sending?.abort();
  }

  async #attempt(
    draft: Draft,
    lang: Lang,
    baseUrl: string,
    signal: AbortSignal,
  ): Promise<FilingResult> {
    const checked = checkDraft(draft, lang);
    if (!checked.ok) return { issues: checked.issues };
    try {
      const filed = await this.#attempts.file(checked.filing, { baseUrl, key: draft.key, signal });
      this.#attempts = new Attempts();
      return { filed: toFiledCase(filed) };
    } catch (error) {
      const issues = issuesOf(error, draft);
      return issues.length > 0 ? { issues } : { failure: error };
    }
  }
}

function toFiledCase({ receipt, filing, isEarlier }: Filed): FiledCase {
  return { ...receipt, category: filing.categoryCode, isEarlier };
}
