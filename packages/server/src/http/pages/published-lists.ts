import {
  categoryGroups,
  codeName,
  directorPosts,
  formatPhone,
  formatThaiDate,
  hoursInWords,
  lineHref,
  noticeTopics,
  parseMarkedText,
  provinceLabel,
  provinces,
  serviceDocumentInWords,
  serviceFeeInWords,
  serviceHandlings,
  serviceTimeInWords,
  telephoneHref,
  type ContentOf,
  type Lang,
  type PublishedContent,
  type PublishedFigures,
  type PublishedStatistics,
  type TextBlock,
  type TextLine,
} from '@damrong/contract';
import { cardPath } from '../../content/center-card.ts';
import { NATION } from '../../content/compose-content.ts';
import { feedPath, type FeedKind } from '../../content/notice-feeds.ts';
import { statisticsPath } from '../../statistics/statistics-data.ts';
import type { Publisher } from '../../content/publisher.ts';
import type { ElementPage } from './element-pages.ts';
import { frameQuery, type Frame } from './framing.ts';
import { unbroken } from './layout.ts';
import { markup, type Markup } from './markup.ts';

/** The newest; the element on the page has them all. */
const MOST_NOTICES = 30;

const words = {
  th: {
    more: 'อ่านรายละเอียด',
    none: 'ขณะนี้ยังไม่มีข่าวหรือประกาศ',
    calendar: 'ปฏิทินกิจกรรม',
    choose: 'เลือกจังหวัด',
    director: 'ผู้อำนวยการศูนย์ฯ',
    phone: 'โทร',
    daysOff: 'เว้นวันหยุดราชการ',
    map: 'ดูแผนที่',
    card: 'บันทึกลงสมุดโทรศัพท์',
    site: 'เว็บไซต์ของศูนย์ฯ',
    noStatistics: 'ยังไม่มีสถิติของจังหวัดนี้',
    quarter: (quarter: number, year: number) => `ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`,
    counted: 'นับเมื่อ',
    example: 'ตัวเลขตัวอย่าง ไม่ใช่ข้อมูลจริง',
    columns: ['เรื่อง', 'รับเรื่อง', 'ยุติเรื่อง', 'คงค้าง', 'ค่ากลาง (วัน)', 'ความพึงพอใจ'],
    all: 'ทั้งหมด',
    untold: 'ไม่แสดง',
    rule: 'จำนวนที่ต่ำกว่า 10 และจำนวนที่ทำให้คำนวณย้อนกลับได้ ไม่แสดง เพื่อคุ้มครองผู้ร้อง',
    data: 'ข้อมูลเปิด (CC BY 4.0)',
    noServices: 'ขณะนี้ยังไม่มีรายการบริการ',
    audience: 'สำหรับ',
    time: 'ระยะเวลา',
    place: 'สถานที่',
    documents: 'เอกสารที่ต้องนำมา',
    steps: 'ขั้นตอน',
    file: 'เริ่มเรื่องนี้ด้วยแบบฟอร์ม',
  },
  en: {
    more: 'Read more',
    none: 'There is no news at the moment',
    calendar: 'Calendar of events',
    choose: 'Choose a province',
    director: 'Director:',
    phone: 'Call',
    daysOff: 'except public holidays',
    map: 'See the map',
    card: 'Save to contacts',
    site: 'The centre’s web site',
    noStatistics: 'There are no statistics of this province yet',
    quarter: (quarter: number, year: number) => `Quarter ${quarter} of fiscal year ${year} (B.E.)`,
    counted: 'Counted on',
    example: 'Example numbers, not real ones',
    columns: ['Cases', 'Received', 'Settled', 'Pending', 'Median days', 'Satisfaction'],
    all: 'All',
    untold: 'not shown',
    rule: 'Numbers below 10, and those that would tell them by a difference, are not shown, to protect those who complained.',
    data: 'Open data (CC BY 4.0)',
    noServices: 'There is no list of services at the moment',
    audience: 'For:',
    time: 'Time:',
    place: 'Place:',
    documents: 'What to bring',
    steps: 'Steps',
    file: 'Start with the complaint form',
  },
} as const;

/**
 * What stands on a page until its element comes, and where none ever does: what is published, as plain
 * HTML. Undefined for an element that shows nothing of the kind.
 */
export function publishedList(
  { tag }: Pick<ElementPage, 'tag'>,
  { frame, lang, publisher, province }: PublishedFor,
): Markup | undefined {
  if (tag === 'damrong-news')
    return noticeList(lang, publisher.text('notices', province), province);
  if (tag === 'damrong-center-info')
    return centerList(lang, publisher.text('centers', province), province);
  if (tag === 'damrong-statistics')
    return statisticsTables(lang, province, publisher.text('statistics', province ?? NATION));
  if (tag === 'damrong-services')
    return serviceList(publisher.text('services', province), { lang, province, frame });
  const text = tag === 'damrong-ministries' ? publisher.text('ministries', province) : undefined;
  if (text === undefined) return undefined;
  const { entries } = JSON.parse(text) as PublishedContent;
  const items = entries.flatMap(({ content }) =>
    content.kind === 'ministries' ? [ministryItem(content, lang)] : [],
  );
  return markup`<ul class="services">
${items}
</ul>`;
}

/** What programs find of the news on its page. */
export function publishedFeeds(
  { tag }: Pick<ElementPage, 'tag'>,
  { lang, province }: Pick<PublishedFor, 'lang' | 'province'>,
): Markup | undefined {
  if (tag !== 'damrong-news') return undefined;
  const link = (kind: FeedKind, type: string) =>
    markup`<link rel="alternate" type="${type}" href="${feedPath({ area: province ?? NATION, lang, kind })}">`;
  return markup`${[
    link('rss', 'application/rss+xml'),
    link('atom', 'application/atom+xml'),
    link('json', 'application/feed+json'),
    link('ics', 'text/calendar'),
  ]}`;
}

function ministryItem({ nameTh, nameEn, url }: ContentOf<'ministries'>, lang: Lang): Markup {
  return markup`<li><h2><a href="${url}">${lang === 'th' ? nameTh : nameEn}</a></h2>
<p lang="en" translate="no">${new URL(url).hostname}</p></li>`;
}

function noticeList(lang: Lang, text: string | undefined, province: string | undefined): Markup {
  const { entries } = JSON.parse(text ?? '{"entries":[]}') as Pick<PublishedContent, 'entries'>;
  const items = entries
    .flatMap(({ content }) => (content.kind === 'notices' ? [noticeItem(content, lang)] : []))
    .slice(0, MOST_NOTICES);
  const href = (kind: FeedKind) => feedPath({ area: province ?? NATION, lang, kind });
  return markup`${
    items.length === 0
      ? markup`<p>${words[lang].none}</p>`
      : markup`<ul class="services">
${items}
</ul>`
  }
<p><a href="${href('rss')}">RSS</a> · <a href="${href('atom')}">Atom</a> · <a href="${href('ics')}">${words[lang].calendar}</a></p>`;
}

function noticeItem(notice: ContentOf<'notices'>, lang: Lang): Markup {
  const { nameTh, nameEn, textTh, textEn, topic, date, url } = notice;
  const isNamed = lang === 'en' && nameEn !== '';
  const isTold = lang === 'en' && textEn !== '';
  return markup`<li><h2 lang="${isNamed ? 'en' : 'th'}">${isNamed ? nameEn : nameTh}</h2>
<p><time datetime="${date}">${formatThaiDate(date, lang)}</time> · ${codeName(noticeTopics, topic, lang)}</p>
<div lang="${isTold ? 'en' : 'th'}">
${parseMarkedText(isTold ? textEn : textTh).map(block)}
</div>${url === null ? null : markup`<p><a href="${url}">${words[lang].more}</a></p>`}</li>`;
}

function centerList(lang: Lang, text: string | undefined, province: string | undefined): Markup {
  const { entries } = JSON.parse(text ?? '{"entries":[]}') as Pick<PublishedContent, 'entries'>;
  const items = entries.flatMap(({ key, content }) =>
    content.kind === 'centers'
      ? [centerItem(content, lang, cardPath({ area: province ?? NATION, key, lang }))]
      : [],
  );
  const list = markup`<ul class="services">
${items}
</ul>`;
  if (province !== undefined) return list;
  return markup`${items.length === 0 ? null : list}
${chooseProvince(lang)}`;
}

function chooseProvince(lang: Lang): Markup {
  return markup`<h2>${words[lang].choose}</h2>
<ul class="provinces">
${provinces.map((one) => markup`<li><a href="?province=${one.code}">${provinceLabel(one, lang)}</a></li>`)}
</ul>`;
}

/** The latest quarter, by category and by month; the open data have the others. */
function statisticsTables(
  lang: Lang,
  province: string | undefined,
  text: string | undefined,
): Markup {
  if (province === undefined) return chooseProvince(lang);
  const { quarters } = JSON.parse(text ?? '{"quarters":[]}') as Pick<
    PublishedStatistics,
    'quarters'
  >;
  const [latest] = quarters;
  const said = words[lang];
  if (latest === undefined) return markup`<p>${said.noStatistics}</p>`;
  const groups = latest.categoryGroups.map((one) =>
    figuresRow(codeName(categoryGroups, one.code, lang), one, lang),
  );
  const months = latest.months.map((one) =>
    figuresRow(formatThaiDate(`${one.code}-01`, lang).replace(/^1 /, ''), one, lang),
  );
  return markup`<h2>${said.quarter(latest.quarter, latest.year)}</h2>
<p>${said.counted} ${formatThaiDate(latest.countedOn, lang)}${latest.isExample ? ` · ${said.example}` : null}</p>
<div class="wide" tabindex="0" role="region" aria-label="${said.quarter(latest.quarter, latest.year)}"><table>
<thead><tr>${said.columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${[figuresRow(said.all, { code: '', ...latest.total }, lang), ...groups, ...months]}</tbody>
</table></div>
<p>${said.rule}</p>
<p>${said.data}: <a href="${statisticsPath({ area: province, lang })}">CSV</a> · <a href="${statisticsPath({ area: province })}">JSON</a></p>`;
}

function figuresRow(name: string, figures: PublishedFigures, lang: Lang): Markup {
  const { received, settled, pending, medianDays, rating } = figures;
  const values = [received, settled, pending, medianDays, rating];
  return markup`<tr><th scope="row">${name}</th>${values.map((value) => markup`<td>${value === null ? words[lang].untold : String(value)}</td>`)}</tr>`;
}

function centerItem(center: ContentOf<'centers'>, lang: Lang, cardHref: string): Markup {
  const { director, email, hours, line: chat, phones, point, url } = center;
  const text = words[lang];
  const inLang = (th: string, en: string) => (lang === 'en' && en !== '' ? en : th);
  const way = inLang(center.directionsTh, center.directionsEn);
  const chatHref = chat === null ? undefined : lineHref(chat);
  return markup`<li><h2>${unbroken(inLang(center.nameTh, center.nameEn))}</h2>
${director === null ? null : markup`<p>${text.director} ${director.name} (${codeName(directorPosts, director.post, lang)})</p>`}
<p>${text.phone} ${phones.map((phone) => markup`<a href="${telephoneHref(phone)}">${formatPhone(phone, lang)}</a>`)}</p>
${hoursInWords(hours, lang).map(({ days, times }) => markup`<p>${days} ${times} ${text.daysOff}</p>`)}
<p>${inLang(center.addressTh, center.addressEn)}</p>
${email === null ? null : markup`<p><a href="mailto:${email}">${email}</a></p>`}
${chatHref === undefined ? null : markup`<p>LINE: <a href="${chatHref}">${chat}</a></p>`}
${way === '' ? null : markup`<p>${way}</p>`}
<p>${point === null ? null : markup`<a href="https://www.openstreetmap.org/?mlat=${String(point.latitude)}&amp;mlon=${String(point.longitude)}">${text.map}</a> · `}<a href="${cardHref}">${text.card}</a>${url === null ? null : markup` · <a href="${url}">${text.site}</a>`}</p></li>`;
}

type ServicesFor = Omit<PublishedFor, 'publisher'>;

function serviceList(text: string | undefined, of: ServicesFor): Markup {
  const { entries } = JSON.parse(text ?? '{"entries":[]}') as Pick<PublishedContent, 'entries'>;
  const items = entries.flatMap(({ content }) =>
    content.kind === 'services' ? [serviceItem(content, of)] : [],
  );
  if (items.length === 0) return markup`<p>${words[of.lang].noServices}</p>`;
  return markup`<ul class="services">
${items}
</ul>`;
}

function serviceItem(
  service: ContentOf<'services'>,
  { lang, province, frame }: ServicesFor,
): Markup {
  const { documents, filing, handling, phones, steps, url } = service;
  const said = words[lang];
  const isNamed = lang === 'en' && service.nameEn !== '';
  const inLang = (th: string, en: string) => (lang === 'en' && en !== '' ? en : th);
  const told = (label: string, value: string) =>
    value === '' ? null : markup`<p>${label} ${value}</p>`;
  const fee = serviceFeeInWords(service, lang);
  return markup`<li><h2 lang="${isNamed ? 'en' : 'th'}">${isNamed ? service.nameEn : service.nameTh}</h2>
<p>${codeName(serviceHandlings, handling, lang)}${fee === '' ? null : ` · ${fee}`}</p>
${told(said.audience, inLang(service.audienceTh, service.audienceEn))}
${told(said.time, serviceTimeInWords(service, lang))}
${told(said.place, inLang(service.placeTh, service.placeEn))}
${phones.length === 0 ? null : markup`<p>${said.phone} ${phones.map((phone) => markup`<a href="${telephoneHref(phone)}">${formatPhone(phone, lang)}</a>`)}</p>`}
${documents.length === 0 ? null : markup`<h3>${said.documents}</h3><ul>${documents.map((one) => markup`<li>${serviceDocumentInWords(one, lang)}</li>`)}</ul>`}
${steps.length === 0 ? null : markup`<h3>${said.steps}</h3><ol>${steps.map(({ th, en }) => markup`<li>${inLang(th, en)}</li>`)}</ol>`}
${filing === null ? null : markup`<p><a href="${complaintHref(filing.categoryCode, { lang, province, frame })}">${said.file}</a></p>`}
${url === null ? null : markup`<p><a href="${url}">${said.more}</a></p>`}</li>`;
}

function complaintHref(category: string | null, { lang, province, frame }: ServicesFor): string {
  const query = [
    ...(province === undefined ? [] : [`province=${province}`]),
    ...(category === null ? [] : [`category=${category}`]),
    ...frameQuery(frame),
  ];
  return `/${lang}/complaint${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function block(one: TextBlock): Markup {
  if (one.kind === 'heading') return markup`<h3>${line(one.line)}</h3>`;
  if (one.kind === 'list') {
    return markup`<ul>${one.items.map((item) => markup`<li>${line(item)}</li>`)}</ul>`;
  }
  return markup`<p>${one.lines.map((spans, index) => markup`${index === 0 ? null : markup`<br>`}${line(spans)}`)}</p>`;
}

function line(spans: TextLine): Markup {
  // Joined without the line ends that a list of markup gets: words go on over the edge of a link.
  return spans.reduce(
    (before, { text, href }) =>
      markup`${before}${href === undefined ? text : markup`<a href="${href}">${text}</a>`}`,
    markup``,
  );
}

interface PublishedFor {
  readonly lang: Lang;
  readonly publisher: Publisher;
  readonly province: string | undefined;
  /** The site in whose page it stands. */
  readonly frame?: Frame | undefined;
}
