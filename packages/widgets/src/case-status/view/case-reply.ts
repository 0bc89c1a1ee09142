import {
  isBusyError,
  isConflictError,
  isInputError,
  isNotFoundError,
  newIdempotencyKey,
} from '@damrong/sdk/light';
import { errorKind } from '../../form/call-error.ts';
import { Submission } from '../../form/submission.ts';
import { failureText } from '../../locale/failure-text.ts';
import { issueText } from '../../locale/issue-text.ts';
import { type CaseMessages, caseMessagesTh } from '../locale/th.ts';

/** A small form under an open case: what is typed, whether it is on its way and how it went. */
export class CaseReply<Value> {
  value: Value;
  error: unknown;
  isSent = false;

  readonly #empty: Value;
  readonly #onChange: () => void;
  readonly #submission: Submission;

  constructor(empty: Value, onChange: () => void) {
    this.value = empty;
    this.#empty = empty;
    this.#onChange = onChange;
    this.#submission = new Submission(onChange);
  }

  /** Nothing is typed. */
  get isEmpty(): boolean {
    return JSON.stringify(this.value) === JSON.stringify(this.#empty);
  }

  get isBusy(): boolean {
    return this.#submission.isBusy;
  }

  change(value: Value): void {
    this.value = value;
    this.isSent = false;
    this.#onChange();
  }

  /** Sends what is typed, once at a time; it stays until the centre has it. */
  async send(call: (value: Value, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isSent = false;
    this.error = undefined;
    try {
      const isDone = await this.#submission.run(async (signal) => {
        await call(this.value, signal);
        return true;
      });
      // Given up: nobody waits to read about it.
      if (isDone !== true) return;
      this.isSent = true;
      this.value = this.#empty;
    } catch (error) {
      this.error = error;
    }
    this.#onChange();
  }

  /** Gives up waiting for the answer. */
  stop(): void {
    this.#submission.stop();
  }
}

/** The key of what a citizen means to send once; the next thing gets a new one. */
export class IntentKey {
  #key = newIdempotencyKey();

  async use<Answer>(post: (key: string) => Promise<Answer>): Promise<Answer> {
    const answer = await this.#post(post);
    this.#key = newIdempotencyKey();
    return answer;
  }

  async #post<Answer>(post: (key: string) => Promise<Answer>): Promise<Answer> {
    try {
      return await post(this.#key);
    } catch (error) {
      if (!isConflictError(error) || error.code !== 'idempotency_key_reused') throw error;
      // The centre did take the attempt whose answer was lost; what was written since is new.
      this.#key = newIdempotencyKey();
      return post(this.#key);
    }
  }
}

/** What to say about a failed call: by field where fields are at fault, else one sentence. */
export interface Explanation {
  readonly fields: Readonly<Record<string, string>>;
  readonly sentence: string | undefined;
}

/** @param over characters too many, by field */
export function describeError(
  error: unknown,
  words: CaseMessages = caseMessagesTh,
  over: Readonly<Record<string, number>> = {},
): Explanation {
  if (isInputError(error) && error.issues.length > 0) {
    const fields = error.issues.map(({ path, code, limit }) => {
      const field = String(path[0]);
      return [
        field,
        issueText({ code, limit, over: over[field] }, words.issues, own(field, words)),
      ];
    });
    return { fields: Object.fromEntries(fields) as Record<string, string>, sentence: undefined };
  }
  return { fields: {}, sentence: error === undefined ? undefined : sentenceFor(error, words) };
}

function own(field: string, { view: { empty } }: CaseMessages) {
  return Object.hasOwn(empty, field) ? { required: empty[field as keyof typeof empty] } : undefined;
}

function sentenceFor(error: unknown, { view, failures, question, reopen }: CaseMessages): string {
  if (isNotFoundError(error)) return view.notFound;
  if (isConflictError(error) && error.code === 'facts_not_open') return view.factsClosed;
  if (isConflictError(error) && error.code === 'question_not_open') return question.closed;
  if (isConflictError(error) && error.code === 'reopening_not_open') return reopen.closed;
  if (isConflictError(error) && error.code === 'rating_not_open') return view.ratingClosed;
  if (isBusyError(error) && error.code === 'too_many_requests') {
    return view.tooMany(view.wait(error.retryAfter ?? 60));
  }
  if (errorKind(error) === 'lasting') return view.notPermitted;
  return failureText(error, failures);
}
