import { findDangers } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { call, renderCalls } from '../about-step.ts';
import type { ComplaintForm } from '../context.ts';

/**
 * The emergency numbers once more, where the words or the category speak of danger. The live region
 * stands from the start, so that what comes into it is read out, once.
 */
export function renderDanger(form: ComplaintForm, text: string, isUrgent = false): TemplateResult {
  const found = findDangers(text, form.lists.dangers);
  return html`<div role="status">
    ${
      isUrgent || found.length > 0
        ? html`<p class="notice emergency">
            <span>${form.words.form.danger}</span> ${renderCalls(form.host.firstMessages)}
            ${found.map(({ line }) => line && call(line.number, line[form.host.language]))}
          </p>`
        : nothing
    }
  </div>`;
}
