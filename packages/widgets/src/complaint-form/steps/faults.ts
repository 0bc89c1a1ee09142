import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../field/error-summary.ts';
import { failureText } from '../../locale/failure-text.ts';
import { errorKind } from '../../sending/error-kind.ts';
import { issueText } from '../../locale/issue-text.ts';
import type { FieldName } from '../fields.ts';
import type { LateForm } from './late-form.ts';

/** What has to be mended, or why sending failed, above the questions. */
export function renderFaults(form: LateForm): TemplateResult | typeof nothing {
  const instead = form.drafts.renderInstead();
  if (instead !== nothing) return instead;
  if (form.failure !== undefined) return renderFailure(form);
  if (form.issues.length === 0) return nothing;
  return errorSummary({
    title: form.words.form.errorTitle,
    errors: form.issues.map(({ field }) => ({
      id: field === 'category' && !form.hasChoices ? 'search' : field,
      text: form.errorOf(field) ?? '',
    })),
  });
}

function renderFailure({ again, drafts, failure, host, words }: LateForm): TemplateResult {
  const { form, failures } = words;
  const isLasting = host.isRefused || errorKind(failure) === 'lasting';
  const isGivenUp = failure instanceof DOMException;
  const text = isGivenUp ? failures.network : failureText(failure, failures);
  return html`<section class="summary" tabindex="-1" aria-labelledby="failure-title">
    <h3 id="failure-title">${form.failureTitle}</h3>
    <p>${isLasting ? form.notPermitted : text}</p>
    ${
      again.isWaiting
        ? html`<p>${form.sendsAgain} ${drafts.isKept ? form.sendsLater : nothing}</p>`
        : nothing
    }
    <p class="ways">
      <a href="tel:1567">${form.call}</a>
      ${
        isLasting
          ? html`<a href=${host.hostedUrl} target="_blank" rel="noopener">${form.ownPageLink}</a>`
          : nothing
      }
    </p>
  </section>`;
}

export function sentenceOf(
  { files, issues, more, words }: LateForm,
  field: FieldName,
): string | undefined {
  const issue = issues.find((found) => found.field === field);
  if (issue === undefined) return undefined;
  if (field === 'files' && files.box !== undefined) return files.box.words.fault;
  if (field.includes('.')) return more.part?.sentence(issue) ?? issueText(issue, words.issues);
  const missing = words.form.missing[field];
  const own = missing === undefined ? {} : { required: missing, date_incomplete: missing };
  return issueText(issue, words.issues, own);
}
