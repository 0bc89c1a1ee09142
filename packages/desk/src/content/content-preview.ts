import type { ContentBody, ContentOf, Lang } from '@damrong/contract';
import { centerView } from '@damrong/widgets/content/center-view';
import { ministryBanner } from '@damrong/widgets/content/ministry-banner';
import { noticeView } from '@damrong/widgets/content/notice-view';
import { serviceView } from '@damrong/widgets/content/service-view';
import { html, nothing, type TemplateResult } from 'lit';
import { contentWords } from '../locale/content.ts';

/**
 * An entry as the widget shows it, in both languages, with what is typed so far.
 * @param place where it stands among the others
 */
export function contentPreview(content: ContentBody, place: string, lang: Lang): TemplateResult {
  const text = contentWords[lang];
  const shown = shownPreview(content);
  return html`<section class="preview" aria-label=${text.preview}>
    <h3>${text.preview}</h3>
    ${
      shown === undefined
        ? html`<p class="muted">${text.previewLater}</p>`
        : html`${shown}
            <p class="muted">${[place, text.previewOpens].filter(Boolean).join(' · ')}</p>`
    }
    ${content.hidden ? html`<p>${text.previewHidden}</p>` : nothing}
  </section>`;
}

/** Undefined until there is something to show. */
function shownPreview(content: ContentBody): TemplateResult | undefined {
  if (content.kind === 'notices') return noticePreview(content);
  if (content.kind === 'services') return servicePreview(content);
  return content.kind === 'centers' ? centerPreview(content) : bannerPreview(content);
}

function servicePreview(content: ContentOf<'services'>): TemplateResult | undefined {
  if (content.nameTh.trim() === '') return undefined;
  return html`${serviceView(content, 'th', { opensBeside: true })}
  ${
    content.nameEn === ''
      ? nothing
      : html`<div lang="en">${serviceView(content, 'en', { opensBeside: true })}</div>`
  }`;
}

function centerPreview(content: ContentOf<'centers'>): TemplateResult | undefined {
  if (content.nameTh.trim() === '' || content.nameEn.trim() === '') return undefined;
  return html`${centerView(content, 'th', { opensBeside: true })}
    <div lang="en">${centerView(content, 'en', { opensBeside: true })}</div>`;
}

function bannerPreview(content: ContentOf<'ministries'>): TemplateResult | undefined {
  const banner = ministryBanner(content, 'th', true);
  if (banner === '' || content.nameTh.trim() === '' || content.nameEn.trim() === '')
    return undefined;
  return html`<div class="banners">
    ${banner}
    <div lang="en">${ministryBanner(content, 'en', true)}</div>
  </div>`;
}

function noticePreview(content: ContentOf<'notices'>): TemplateResult | undefined {
  if (content.nameTh.trim() === '' || content.date === '') return undefined;
  return html`${noticeView(content, 'th', { opensBeside: true })}
  ${content.nameEn === '' ? nothing : noticeView(content, 'en', { opensBeside: true })}`;
}
