import type { CaseView, Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import type { ViewText } from '../locale/view.th.ts';
import { timelineEntries } from './timeline.ts';

export function timelineTemplate(view: CaseView, text: ViewText, lang: Lang): TemplateResult {
  return html`<section class="card part">
    <h3>${text.timeline}</h3>
    <p class="muted">${text.newestFirst}</p>
    <ol class="timeline" reversed>
      ${timelineEntries(view, text, lang).map(
        ({ at, when, title, note }) =>
          html`<li>
            <p class="title">${nowrapNames(title)}</p>
            <p class="muted"><time datetime=${at}>${when}</time></p>
            ${note === null ? nothing : html`<p class="words">${note}</p>`}
          </li>`,
      )}
    </ol>
  </section>`;
}
