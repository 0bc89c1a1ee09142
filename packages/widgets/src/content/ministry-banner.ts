import { parseUrl, type ContentOf, type Lang } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A ministry as a banner of words that leads to its web site, as citizens see it and, while it is
 * written, officers. Empty for what is no address of a web page.
 * @param opensBeside keeps the page on which it stands
 */
export function ministryBanner(
  { nameTh, nameEn, url }: ContentOf<'ministries'>,
  language: Lang,
  opensBeside = false,
): TemplateResult | '' {
  const host = hostOf(url);
  return host === undefined
    ? ''
    : html`<a
        class="banner"
        href=${url}
        target=${opensBeside ? '_blank' : nothing}
        rel=${opensBeside ? 'noopener noreferrer' : nothing}
      >
        <b>${language === 'en' ? nameEn : nameTh}</b>
        <span class="host" lang="en" translate="no">${host}</span>
      </a>`;
}

/** What is shown of an address; undefined for what is no web page. */
function hostOf(address: string): string | undefined {
  const url = /^https?:/.test(address) ? parseUrl(address) : undefined;
  return url?.hostname.replace(/^www\./, '');
}
