import type { Lang } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';

/**
 * The way without us, for pages that gave no fallback: the hosted page, where its address is known, and
 * the telephone. Both languages are in the entry, since a language may be what failed to come.
 */
export function renderFallback(lang: Lang, hostedUrl: string): TemplateResult {
  const phone = html`<a href="tel:1567" translate="no">1567</a>`;
  return lang === 'en'
    ? html`<p class="notice" lang="en">
        This part could not be opened. Please
        ${hostedUrl && html`use <a href=${hostedUrl}>the centre’s own page</a> or `}call ${phone}.
      </p>`
    : html`<p class="notice" lang="th">
        เปิดส่วนนี้ไม่สำเร็จ
        กรุณา${hostedUrl && html`ใช้<a href=${hostedUrl}>หน้าเว็บของศูนย์ดำรงธรรม</a> หรือ`}โทร ${phone}
      </p>`;
}

/**
 * Stands where a first render failed, which may be because nothing of Lit works on this page: what the
 * page gave, or the telephone.
 */
export function standIn({ childElementCount }: Element, root: ParentNode): void {
  const way = document.createElement(childElementCount > 0 ? 'slot' : 'a');
  // A slot shows its own text only where the page gave nothing.
  root.replaceChildren(Object.assign(way, { href: 'tel:1567', textContent: '1567' }));
}
