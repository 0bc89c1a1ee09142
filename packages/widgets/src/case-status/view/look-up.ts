import {
  caseCredentials,
  type CaseView,
  lookUpCase,
  readReceiptText,
  toFieldIssues,
} from '@damrong/contract';
import { InputError, send } from '@damrong/sdk/light';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../field/error-summary.ts';
import type { FilesHost } from '../../files/file-box.ts';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import { createTransport } from '../../platform/transport.ts';
import type { FormMessages } from '../locale/form.th.ts';
import { caseMessagesTh } from '../locale/th.ts';
import { describeError } from './case-reply.ts';

/** Number and code in any reasonable spelling. */
export interface Credentials {
  readonly number: string;
  readonly code: string;
}

/** The element that shows the case. */
export interface CaseHost extends FilesHost {
  readonly shadowRoot: ShadowRoot | null;
  /** Leaves the case and forgets number and code. */
  close(): void;
  report(error: unknown): void;
}

/** What is wrong with number and code as they are typed; undefined where they may be a case's. */
export function credentialsError(credentials: Credentials): InputError | undefined {
  const { error } = caseCredentials.safeParse(credentials);
  if (error === undefined) return undefined;
  const issues = toFieldIssues(error.issues);
  return new InputError({ call: lookUpCase.id, code: 'input_invalid', issues });
}

/**
 * The case that number and code open. A slip that the check digit shows is found before anything
 * is sent.
 * @throws DamrongError
 */
export function lookUp(
  baseUrl: string,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<CaseView> {
  return send(createTransport(baseUrl), lookUpCase, { body: credentials }, { signal });
}

/** Number and code of their own, when one of the fields was given both, as a whole receipt has them. */
export function splitTyped(
  { number, code }: Credentials,
  root: ParentNode,
): Credentials | undefined {
  const both = readReceiptText(number) ?? readReceiptText(code);
  // By hand: pasted once more, the rendered value is the same as before and would not be set.
  for (const [id, value] of Object.entries(both ?? {})) {
    const field = root.querySelector<HTMLInputElement>(`#${id}`);
    if (field) field.value = value;
  }
  return both;
}

/** What is said when the fields have been filled from one of them. */
export function splitNote({ caseMessages = caseMessagesTh }: FormMessages): string {
  return caseMessages.next.split;
}

interface LookUpErrors {
  readonly fields: { readonly number?: string | undefined; readonly code?: string | undefined };
  /** What is wrong, to be shown above the fields. */
  readonly summary?: TemplateResult;
}

/** What to show on the first screen when a look-up found nothing to open. */
export function explainLookUp(
  error: unknown,
  { caseMessages = caseMessagesTh }: FormMessages,
  hostedUrl: string,
): LookUpErrors {
  if (error === undefined) return { fields: {} };
  const { fields, sentence } = describeError(error, caseMessages);
  if (sentence === undefined) {
    const errors = Object.entries(fields).map(([id, text]) => ({ id, text }));
    return { fields, summary: errorSummary({ title: caseMessages.view.errorsTitle, errors }) };
  }
  return {
    fields,
    summary: html`<div class="summary" role="group" tabindex="-1" aria-labelledby="failure">
      <p id="failure">${nowrapNames(sentence)}</p>
      <p class="ways">
        <a href="tel:1567">${caseMessages.view.call}</a>
        ${
          sentence === caseMessages.view.notPermitted
            ? html`<a href=${hostedUrl} target="_blank" rel="noopener"
                >${caseMessages.view.ownPage}</a
              >`
            : nothing
        }
      </p>
    </div>`,
  };
}
