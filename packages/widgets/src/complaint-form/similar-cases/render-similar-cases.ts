import { citizenStatuses, codeName, type Lang, type SimilarCase } from '@damrong/contract';
import { css, html, type TemplateResult } from 'lit';
import type { ComplaintForm } from '../context.ts';
import type { SimilarCasesMessages } from './similar-cases.th.ts';

export const similarCasesStyles = css`
  .similar-cases {
    margin-bottom: 2em;
  }
  .similar-cases > * + * {
    margin-top: 0.75em;
  }
  .similar-cases ul {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .similar-cases li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .similar-cases li > div {
    flex: 1 1 14em;
  }
  .similar-cases .title {
    color: inherit;
    font-weight: 700;
  }
  .similar-cases > [role='status']:empty {
    margin: 0;
  }
`;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const BANGKOK_MS = 7 * HOUR_MS;

/** What is shown of similar cases, and what the reader can do with them. */
export interface SimilarCasesView {
  readonly form: ComplaintForm;
  readonly words: SimilarCasesMessages;
  readonly cases: readonly SimilarCase[];
  /** The chosen subdistrict as it is called in its province. */
  readonly subdistrict: string;
  /** One is being followed. */
  readonly isFollowing: boolean;
  readonly error: string;
  follow(similar: SimilarCase): Promise<void>;
  dismiss(): Promise<void>;
}

/** Cases that may be the reader's own, before the questions of a step. Nobody has to choose one. */
export function renderSimilarCases(view: SimilarCasesView): TemplateResult {
  const { cases, error, isFollowing, words } = view;
  return html`<section class="panel similar-cases" aria-labelledby="similar-cases">
    <h3 id="similar-cases">${words.heading(view.subdistrict)}</h3>
    <p>${words.lead}</p>
    <ul>
      ${cases.map((similar) => renderCase(view, similar))}
    </ul>
    <p class=${error === '' ? '' : 'error'} role="status">${isFollowing ? words.joining : error}</p>
    <button class="link" type="button" @click=${() => view.dismiss()}>${words.different}</button>
  </section>`;
}

function renderCase(view: SimilarCasesView, similar: SimilarCase): TemplateResult {
  const { form, isFollowing, words } = view;
  // In nobody's own words.
  const title = `${form.nameOf(similar.categoryCode)} · ${view.subdistrict}`;
  return html`<li>
    <div>
      <p class="title">${title}</p>
      <p class="muted">${stateOf(similar, words, form.host.language, Date.now())}</p>
    </div>
    <button
      class="button secondary"
      type="button"
      aria-disabled=${isFollowing ? 'true' : 'false'}
      @click=${() => view.follow(similar)}
    >
      ${words.join}<span class="visually-hidden">: ${title}</span>
    </button>
  </li>`;
}

/** When it was reported, how it stands, and how many follow it where that is told. */
function stateOf(
  { receivedOn, status, followers }: SimilarCase,
  words: SimilarCasesMessages,
  lang: Lang,
  now: number,
): string {
  const days = Math.floor((now + BANGKOK_MS) / DAY_MS) - Date.parse(receivedOn) / DAY_MS;
  return [
    words.reported(days),
    codeName(citizenStatuses, status, lang),
    ...(followers === null ? [] : [words.followers(followers)]),
  ].join(' · ');
}
