import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../field/error-summary.ts';
import { failureText } from '../../locale/failure-text.ts';
import { errorKind } from '../../sending/error-kind.ts';
import { issueText } from '../../locale/issue-text.ts';
import { wholeNames } from '../../locale/whole-names.ts';
import type { FieldName } from '../fields.ts';
import type { StepWords } from '../late-words.ts';
import type { VolunteerIssue } from './check-sign-up.ts';

/** A sentence for each fault that says how to mend it. */
export function errorTexts(
  issues: readonly VolunteerIssue[],
  { issues: messages, send }: StepWords,
): Partial<Record<FieldName, string>> {
  const texts: Partial<Record<FieldName, string>> = {};
  for (const { field, code, limit, length } of issues) {
    const over =
      limit === undefined || length === undefined || length <= limit ? undefined : length - limit;
    texts[field] = issueText({ code, limit, over }, messages, send.own[field]);
  }
  return texts;
}

export function faultsTemplate(
  issues: readonly VolunteerIssue[],
  words: StepWords,
): TemplateResult {
  const errors = Object.entries(errorTexts(issues, words)).map(([id, text]) => ({ id, text }));
  return errorSummary({ title: words.send.errorsTitle, errors });
}

/** A failed sending, with the way that always works. */
export function failureTemplate(
  error: unknown,
  { failures, send }: StepWords,
  hostedUrl: string,
  sentence = failureText(error, failures),
): TemplateResult {
  const isLasting = errorKind(error) === 'lasting';
  return html`<section class="summary" tabindex="-1" aria-labelledby="failure">
    <p id="failure">${wholeNames(isLasting ? send.notPermitted : sentence)}</p>
    <p class="ways">
      <a href="tel:1567">${send.call}</a>
      ${
        isLasting
          ? html`<a href=${hostedUrl} target="_blank" rel="noopener">${send.ownPage}</a>`
          : nothing
      }
    </p>
  </section>`;
}

export function backButton(label: string, onClick: () => void): TemplateResult {
  return html`<button class="button quiet" type="button" @click=${onClick}>${label}</button>`;
}

/** The code of a failure, for the page. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'internal';
}
