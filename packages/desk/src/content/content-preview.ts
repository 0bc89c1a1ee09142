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
  const banner = ministryBanner(content, 'th');
  return html`<section class="preview" aria-label=${text.preview}>
    <h3>${text.preview}</h3>
    ${
      hasNames && banner !== ''
        ? html`<div class="banners" @click=${openBeside}>
              ${banner}
              <div lang="en">${ministryBanner(content, 'en')}</div>
            </div>
            <p class="muted">${place} · ${text.previewOpens}</p>`
        : html`<p class="muted">${text.previewLater}</p>`
    }
    ${content.hidden ? html`<p>${text.previewHidden}</p>` : nothing}
  </section>`;
}

/** What is typed beside the preview stays, wherever its links lead. */
function openBeside(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link === undefined) return;
  event.preventDefault();
  open(link.href, '_blank', 'noopener,noreferrer');
}
