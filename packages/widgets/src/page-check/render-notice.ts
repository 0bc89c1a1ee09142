import type { Lang } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';

/** What can be done instead, where nothing can be sent from this page, or not at the moment. */
export function renderNotice(lang: Lang, isRefused: boolean, hostedUrl: string): TemplateResult {
  const phone = html`<a class="nowrap" href="tel:1567">${lang === 'en' ? 'call' : 'โทร'} 1567</a>`;
  const page = (name: string) =>
    html`<a href=${hostedUrl} target="_blank" rel="noopener">${name}</a>`;
  if (lang === 'en') {
    const ownPage = page('the centre’s own page (opens a new tab)');
    return html`<p class="notice" role="alert">
      ${
        isRefused
          ? html`Nothing can be sent from this page. Please use ${ownPage} or ${phone}.`
          : html`The centre’s system does not answer at the moment. Please ${phone} or try
            ${ownPage}.`
      }
    </p>`;
  }
  const ownPage = page('หน้าเว็บของศูนย์ดำรงธรรม (เปิดแท็บใหม่)');
  return html`<p class="notice" role="alert">
    ${
      isRefused
        ? html`หน้าเว็บนี้ส่งเรื่องให้ศูนย์ดำรงธรรมไม่ได้ กรุณาใช้${ownPage} หรือ${phone}`
        : html`ขณะนี้ติดต่อระบบของศูนย์ดำรงธรรมไม่ได้ กรุณา${phone} หรือลองใช้${ownPage}`
    }
  </p>`;
}
