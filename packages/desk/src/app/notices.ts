import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { failureText } from './failure.ts';
import type { Loader } from './loader.ts';
import { shownValue } from './loading.ts';

/** A failure, said at once, with a way to try again. */
export function failureNotice(text: string, retry: string, onRetry: () => unknown): TemplateResult {
  return html`
    <div class="notice failure" role="alert" tabindex="-1">
      <p>${text}</p>
      <button class="button secondary" type="button" @click=${onRetry}>${retry}</button>
    </div>
  `;
}

export function loadingNotice(text: string): TemplateResult {
  return html`<p class="notice loading" role="status">${text}</p>`;
}

/** What is said while something is fetched for the first time, and where it cannot be had. */
export function loaderNotices(
  loader: Loader<unknown>,
  { failure, shell }: Locale,
): TemplateResult | typeof nothing {
  const { loading } = loader;
  if (loading.kind === 'failed') {
    return failureNotice(failureText(loading.error, failure), shell.retry, () => loader.reload());
  }
  const isFirst = loading.kind === 'loading' && shownValue(loading) === undefined;
  return isFirst ? loadingNotice(shell.loading) : nothing;
}
