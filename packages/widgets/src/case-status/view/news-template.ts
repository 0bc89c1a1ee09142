import type { Lang } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { LateWords } from '../late-words.ts';
import type { OpenCase } from './open-case.ts';
import { timelineEntries } from './timeline.ts';

/** What came while the page was open, said once; the place for it is there from the beginning. */
export function newsTemplate(open: OpenCase, words: LateWords, lang: Lang): TemplateResult {
  return html`<p class="news screen" role="status">${nowrapNames(newsText(open, words, lang))}</p>`;
}

function newsText({ news, view }: OpenCase, words: LateWords, lang: Lang): string {
  if (news === undefined) return '';
  if (news === 'changed') return words.live.changed;
  const [newest] = timelineEntries(view, words.view, lang);
  return newest === undefined ? '' : words.live.news(newest.title, newest.when);
}
