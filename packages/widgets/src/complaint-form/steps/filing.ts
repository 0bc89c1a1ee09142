import { fileCase, type CaseFiling, type CaseReceipt, type Lang } from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import { after } from '../../sending/after.ts';
import type { ReceiptMessages } from '../locale/receipt.th.ts';
import { Attempts } from '../../sending/attempts.ts';
import type { Draft } from '../draft.ts';
import { checkDraft, type ReadAnswers } from '../send/check-draft.ts';
import { issuesOf, type FormIssue } from '../send/form-issue.ts';
import { proveAhead } from '../send/prove-ahead.ts';
import { createTransport } from '../../platform/transport.ts';

/** What stays of a draft once the centre has it: nothing that names anybody. */
export interface FiledCase extends CaseReceipt {
  readonly category: string;
  readonly isEarlier: boolean;
  /** It is a case of another. */
  readonly isFollowed?: boolean;
  /** Where it is a case of another that the reader follows: what is said then, and where to go. */
  readonly words?: ReceiptMessages;
  readonly leave?: () => Promise<void>;
}

export type FilingResult =
  | { readonly filed: FiledCase }
  | { readonly issues: readonly FormIssue[] }
  | { readonly failure: unknown };

// Somebody has pressed the button; a proof that is not ready by then is not worth more.
const patience = 1000;

/** One sending at a time, and every attempt at one draft with the draft's key. */
export class Filing {
  readonly #baseUrl: () => string;
  #key = '';
  #attempts = this.#newAttempts();
  #sending: AbortController | undefined;
  #prove = this.#newProof();

  constructor(baseUrl: () => string) {
    this.#baseUrl = baseUrl;
  }

  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  /** What was sent of this draft without an answer. */
  get unanswered(): readonly CaseFiling[] {
    return this.#attempts.unanswered;
  }

  /** Takes up what was sent without an answer in another visit. */
  recall(unanswered: readonly CaseFiling[]): void {
    this.#attempts.unanswered = unanswered;
  }

  /** Begins to work for the proof that goes along, so that it is ready when the case is sent. */
  prepare(): void {
    void this.#prove();
  }

  async file(draft: Draft, lang: Lang, read?: ReadAnswers): Promise<FilingResult> {
    const sending = new AbortController();
    this.#sending = sending;
    try {
      return await this.#attempt(draft, lang, read);
    } finally {
      this.#sending = undefined;
    }
  }

  /** Gives up waiting for the answer. Sending again cannot make a second case. */
  stop(): void {
    this.#sending?.abort();
  }

  async #attempt(draft: Draft, lang: Lang, read?: ReadAnswers): Promise<FilingResult> {
    const checked = checkDraft(draft, lang, undefined, read);
    if (!checked.ok) return { issues: checked.issues };
    try {
      this.#key = draft.key;
      const { answer, body, isEarlier } = await this.#attempts.send(checked.filing);
      this.#attempts = this.#newAttempts();
      this.#prove = this.#newProof();
      return { filed: { ...answer, category: body.categoryCode, isEarlier } };
    } catch (error) {
      const issues = issuesOf(error, draft);
      return issues.length > 0 ? { issues } : { failure: error };
    }
  }

  #newAttempts(): Attempts<CaseFiling, CaseReceipt> {
    return new Attempts(async (body) =>
      send(
        createTransport(this.#baseUrl()),
        fileCase,
        { body: { ...body, proof: await Promise.race([this.#prove(), after(patience)]) } },
        { idempotencyKey: this.#key, signal: this.#sending?.signal },
      ),
    );
  }

  #newProof(): () => Promise<string | undefined> {
    return proveAhead(() => this.#baseUrl());
  }
}
