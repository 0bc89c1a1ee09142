import type { ContentBody, Lang } from '@damrong/contract';
import { ministryBanner } from '@damrong/widgets/content/ministry-banner';
import { html, nothing, type TemplateResult } from 'lit';
import { contentWords } from '../locale/content.ts';

/**
 * An entry as the widget shows it, in both languages, with what is typed so far.
 * @param place where it stands among the others
 */
export function contentPreview(content: ContentBody, place: string, lang: Lang): TemplateResult {
  const text = contentWords[lang];
  const { nameTh, nameEn } = content;
  const hasNames = nameTh.trim() !== '' && nameEn.trim() !== '';
  const banner = ministryBanner(content, 'th', true);
  return html`<section class="preview" aria-label=${text.preview}>
    <h3>${text.preview}</h3>
    ${
      hasNames && banner !== ''
        ? html`<div class="banners">
              ${banner}
              <div lang="en">${ministryBanner(content, 'en', true)}</div>
            </div>
            <p class="muted">${place} · ${text.previewOpens}</p>`
        : html`<p class="muted">${text.previewLater}</p>`
    }
    ${content.hidden ? html`<p>${text.previewHidden}</p>` : nothing}
  </section>`;
}
