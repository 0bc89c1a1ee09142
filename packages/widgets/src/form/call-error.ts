import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../locale/failure-text.ts';
import { nowrapNames } from '../locale/nowrap-names.ts';
import type { FormMessages } from './form-steps.ts';

interface CallError {
  readonly error: unknown;
  readonly words: Pick<FormMessages, 'form' | 'failures'>;
  readonly host: { readonly hostedUrl: string; readonly isRefused: boolean };
  /** In place of what is said of every such error. */
  readonly sentence?: string | undefined;
  /** What else is said of it. */
  readonly more?: unknown;
}

/** Why a call brought no usable answer, with the ways that work without it. */
export function renderCallError(failed: CallError): TemplateResult {
  const { error, host, more, words } = failed;
  const { failureTitle, call, notPermitted, ownPageLink } = words.form;
  const isLasting =
    failed.sentence === undefined && (host.isRefused || errorKind(error) === 'lasting');
  const sentence = isLasting
    ? notPermitted
    : (failed.sentence ?? failureText(error, words.failures));
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="failure">
    ${
      failureTitle === undefined
        ? html`<p id="failure">${nowrapNames(sentence)}</p>`
        : html`<h3 id="failure">${failureTitle}</h3>
            <p>${nowrapNames(sentence)}</p>`
    }
    ${more}
    <p class="ways">
      <a href="tel:1567">${call}</a>
      ${
        isLasting
          ? html`<a href=${host.hostedUrl} target="_blank" rel="noopener">${ownPageLink}</a>`
          : nothing
      }
    </p>
  </div>`;
}

/** What the page is told of an error. */
export function codeOfError(error: unknown): string {
  const known = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof known === 'string' ? known : 'internal';
}

/**
 * What waiting does to an error. `lost`: no answer came, so the same may be sent once more by itself.
 * `passing`: the center answered and may do better later. `lasting`: never from this page; what is
 * not known to pass is not promised to.
 */
export type ErrorKind = 'lost' | 'passing' | 'lasting';

const kinds: Readonly<Record<string, ErrorKind>> = {
  NetworkError: 'lost',
  // Given up by the form itself, as after the browser's memory of the page.
  AbortError: 'lost',
  BusyError: 'passing',
  ServerError: 'passing',
  // A captive portal's page; whoever signs in there gets through.
  AnswerError: 'passing',
};

/** The one place where errors of sending are told apart, by the names of the SDK's classes. */
export function errorKind(error: unknown): ErrorKind {
  if (!(error instanceof Error)) return 'lasting';
  // A firewall refuses with a page of its own.
  const isRefused = 'status' in error && error.status === 403;
  return isRefused ? 'lasting' : (kinds[error.name] ?? 'lasting');
}
