import type { CaseReceipt, Lang } from '@damrong/contract';
import { loadChunk } from '../../chunk/load-chunk.ts';
import type { Draft } from '../draft.ts';
import type { Attempts, Filed } from '../send/file-draft.ts';
import type { FormIssue } from '../send/form-issue.ts';

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
  #attempts: Attempts | undefined;
  #sending: AbortController | undefined;

  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  async file(draft: Draft, lang: Lang, baseUrl: string): Promise<FilingResult> {
    const { Attempts, checkDraft, issuesOf } = await loadChunk('complaint-form-send');
    const checked = checkDraft(draft, lang);
    if (!checked.ok) return { issues: checked.issues };
    const { signal } = (this.#sending = new AbortController());
    this.#attempts ??= new Attempts();
    try {
      const delivery = { baseUrl, key: draft.key, signal };
      const filed = await this.#attempts.file(checked.filing, delivery);
      this.#attempts = undefined;
      return { filed: toFiledCase(filed) };
    } catch (error) {
      const issues = issuesOf(error, draft);
      return issues.length > 0 ? { issues } : { failure: error };
    } finally {
      this.#sending = undefined;
    }
  }

  /** Gives up waiting for the answer. Sending again cannot make a second case. */
  stop(): void {
    this.#sending?.abort();
  }

  /** The next attempt is about another draft. */
  forget(): void {
    this.#attempts = undefined;
  }
}

function toFiledCase({ receipt, filing, isEarlier }: Filed): FiledCase {
  return { ...receipt, category: filing.categoryCode, isEarlier };
}
