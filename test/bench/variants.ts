import { submitLabel, tenFields } from './ten-fields.ts';

export interface Variant {
  name: string;
  /** `form` waits for a field and its button, `banner` for the number to call, `page` for nothing. */
  kind: 'form' | 'banner' | 'page';
  /** The HTML in the page; every script comes from another origin than the page. */
  html(center: string, peers: string): string;
  /** True when space is reserved for the element. */
  reserved?: boolean;
}

const field = ([name, label, kind]: (typeof tenFields)[number]): string =>
  kind === 'area'
    ? `<label>${label}<textarea name="${name}" rows="4"></textarea></label>`
    : `<label>${label}<input name="${name}" type="${kind}"></label>`;

const htmlForm = `<form>${tenFields.map(field).join('')}<button>${submitLabel}</button></form>`;
const htmlBanner = `<div class="banner"><strong>ศูนย์ดำรงธรรม</strong> <a href="tel:1567">1567</a>
<p>โทรฟรี ตลอด 24 ชั่วโมง</p></div>`;

const tag = (src: string, more = ''): string =>
  `<script async crossorigin charset="utf-8" src="${src}"${more}></script>`;

/** The first one of each kind is the baseline for the others. */
export const variants: readonly Variant[] = [
  { name: 'page without us', kind: 'page', html: () => '' },
  { name: 'HTML form, no script', kind: 'form', html: () => htmlForm },
  {
    name: 'least Lit element',
    kind: 'form',
    html: (_, peers) => tag(`${peers}/least-lit-form.js`),
  },
  {
    name: 'complaint form, direct entry',
    kind: 'form',
    html: (center) => tag(`${center}/embed/v1/complaint-form.js`, ' data-province="50"'),
  },
  {
    name: 'complaint form, direct entry, place reserved',
    kind: 'form',
    reserved: true,
    html: (center) => tag(`${center}/embed/v1/complaint-form.js`, ' data-province="50"'),
  },
  {
    name: 'complaint form, through the loader',
    kind: 'form',
    html: (center) =>
      `<damrong-complaint-form province="50"></damrong-complaint-form>` +
      tag(`${center}/embed/v1/damrong.js`, ' data-show="none"'),
  },
  { name: 'HTML banner', kind: 'banner', html: () => htmlBanner },
  {
    name: 'least Lit banner',
    kind: 'banner',
    html: (_, peers) => tag(`${peers}/least-lit-banner.js`),
  },
  {
    name: 'banner, direct entry',
    kind: 'banner',
    html: (center) => tag(`${center}/embed/v1/banner.js`, ' data-province="50"'),
  },
  {
    name: 'banner, through the loader',
    kind: 'banner',
    html: (center) =>
      tag(`${center}/embed/v1/damrong.js`, ' data-province="50" data-show="banner"'),
  },
];

/** A small provincial page with the variant in the middle. */
export function hostPage(variant: Variant, center: string, peers: string): string {
  const place = variant.html(center, peers);
  const news = 'จังหวัดขอเชิญชวนประชาชนร่วมกิจกรรมจิตอาสาพัฒนาแหล่งน้ำ และรับฟังความเห็นโครงการปรับปรุงถนน ';
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>จังหวัด</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/site.css"></head>
<body><header><h1>จังหวัดเชียงใหม่</h1><nav><a href="#n">ข่าว</a> <a href="#n">บริการ</a></nav></header>
<main><p>ยินดีต้อนรับ</p><div class="${variant.reserved ? 'place reserved' : 'place'}">${place}</div>
<section id="n"><h2>ข่าวประชาสัมพันธ์</h2>${`<p>${news.repeat(3)}</p>`.repeat(6)}</section></main>
<footer><p>ศาลากลางจังหวัด</p></footer></body></html>`;
}

export const siteStyle = `body{margin:0;font:17px/1.7 "Noto Sans Thai",sans-serif}header,main,footer{padding:16px}
header{background:#0f5c4a;color:#fff}header a{color:#fff}label,input,textarea{display:block;width:100%;box-sizing:border-box}
input,textarea,button{margin:4px 0 16px;padding:10px;font:inherit}.banner{padding:16px;background:#1b2a5b;color:#fff}
.banner a{color:#fff;font-size:1.5em}.reserved{min-height:1600px}`;
