import type { CaseCounts } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { quarantineHref } from './quarantine-state.ts';
import type { Locale } from '../locale/locale.ts';

/** Says above the usual list how many cases wait elsewhere. */
export function quarantineNotice(
  { held }: CaseCounts,
  { quarantine: text }: Locale,
): TemplateResult | typeof nothing {
  if (held === 0) return nothing;
  return html`<p class="notice held">
    ${text.waiting(held)} <a href=${quarantineHref({})}>${text.look}</a>
  </p>`;
}
