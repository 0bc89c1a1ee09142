import type { SimilarCase } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import type { NearMatters } from './near-matters.ts';
import { stateOf, titleOf } from './near-title.ts';

/** Matters that may be the reader's own, before the questions of a step. Nobody has to choose one. */
export function renderNear(near: NearMatters): TemplateResult {
  const { fault, isJoining, cases, words } = near;
  return html`<section class="panel near" aria-labelledby="near">
    <h3 id="near">${words.heading(near.subdistrict)}</h3>
    <p>${words.lead}</p>
    <ul>
      ${cases.map((similar) => renderMatter(near, similar))}
    </ul>
    <p class=${fault === '' ? '' : 'error'} role="status">${isJoining ? words.joining : fault}</p>
    <button class="link" type="button" @click=${() => near.dismiss()}>${words.different}</button>
  </section>`;
}

function renderMatter(near: NearMatters, similar: SimilarCase): TemplateResult {
  const { form, isJoining, words } = near;
  const title = titleOf(near, similar);
  return html`<li>
    <div>
      <p class="matter">${title}</p>
      <p class="muted">${stateOf(similar, words, form.host.language, Date.now())}</p>
    </div>
    <button
      class="button secondary"
      type="button"
      aria-disabled=${isJoining ? 'true' : 'false'}
      @click=${() => near.join(similar)}
    >
      ${words.join}<span class="visually-hidden">: ${title}</span>
    </button>
  </li>`;
}
