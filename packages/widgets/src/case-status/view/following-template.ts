import { formatThaiDate, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LateWords } from '../late-words.ts';
import type { OpenCase } from './open-case.ts';

/** Tells somebody whose code is a follower's what the page shows, and the way to an own case. */
export function followingTemplate(
  open: OpenCase,
  { following: text }: LateWords,
  lang: Lang,
): TemplateResult | typeof nothing {
  const { follower } = open.view;
  if (follower === undefined) return nothing;
  return html`<div class="notice">
    <p>${text.notice(formatThaiDate(follower.since, lang))}</p>
    <p class="ways screen">
      <a href=${open.complaintUrl(lang)} target="_blank" rel="noopener">${text.fileOwn}</a>
    </p>
  </div>`;
}

/** The words of the page as a follower reads them: the case is somebody else’s. */
export function followersWords(words: LateWords): LateWords {
  const { following, next, view } = words;
  return {
    ...words,
    view: {
      ...view,
      meaning: { ...view.meaning, ...following.meaning },
      events: { ...view.events, ...following.events },
    },
    next: { ...next, ...following.next },
  };
}
