import {
  codeName,
  formatPhone,
  serviceDocumentInWords,
  serviceFeeInWords,
  serviceHandlings,
  serviceTimeInWords,
  telephoneHref,
  type ContentOf,
  type Lang,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';

type Service = ContentOf<'services'>;

/** Words around what a service tells of itself. */
export const serviceWords = {
  th: {
    handling: 'ลักษณะบริการ',
    audience: 'สำหรับ',
    fee: 'ค่าธรรมเนียม',
    time: 'ระยะเวลา',
    place: 'สถานที่',
    phone: 'โทรศัพท์',
    documents: 'เอกสารที่ต้องนำมา',
    tick: 'ทำเครื่องหมายเมื่อเตรียมแล้ว ระบบไม่บันทึกและไม่ส่งออกจากเครื่องนี้',
    steps: 'ขั้นตอน',
    site: 'อ่านรายละเอียด',
  },
  en: {
    handling: 'Kind of service',
    audience: 'For',
    fee: 'Fee',
    time: 'Time',
    place: 'Place',
    phone: 'Telephone',
    documents: 'What to bring',
    tick: 'Tick what you have ready. Nothing of it is stored or leaves this device',
    steps: 'Steps',
    site: 'Read more',
  },
} as const;

export interface ServiceFold {
  /** The id of what is folded away. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export interface ServiceViewOptions {
  /** Keeps the page on which it stands. */
  readonly opensBeside?: boolean;
  /** Shows the name and the line below it, and the rest when it is asked for. */
  readonly fold?: ServiceFold;
  /** Boxes before the documents, for a reader to tick. */
  readonly ticks?: {
    readonly has: (index: number) => boolean;
    readonly onTick: (index: number, isTicked: boolean) => void;
  };
  /** What stands beside its links. */
  readonly more?: TemplateResult;
}

/** A service of a centre, as citizens see it and, while it is written, officers. */
export function serviceView(
  content: Service,
  language: Lang,
  options: ServiceViewOptions = {},
): TemplateResult {
  const { fold } = options;
  const [name, nameLang] = serviceWordsIn(content.nameTh, content.nameEn, language);
  return html`<article class="service-view">
    <h3 lang=${nameLang}>
      ${
        fold === undefined
          ? name
          : html`<button
              class="name"
              type="button"
              aria-expanded=${fold.isOpen}
              aria-controls=${fold.id}
              @click=${fold.onToggle}
            >
              <span>${name}</span>
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>
            </button>`
      }
    </h3>
    <p class="about">
      <b class=${content.handling}>${codeName(serviceHandlings, content.handling, language)}</b>
      ${[serviceFeeInWords(content, language), serviceTimeInWords(content, language)]
        .filter(Boolean)
        .map((words) => html`<span>${words}</span>`)}
    </p>
    ${
      fold === undefined
        ? detailView(content, language, options)
        : html`<div id=${fold.id} ?hidden=${!fold.isOpen}>
            ${fold.isOpen ? detailView(content, language, options) : nothing}
          </div>`
    }
  </article>`;
}

/** Words in the language shown; the Thai ones where there are no others. */
export function serviceWordsIn(
  th: string,
  en: string,
  language: Lang,
): [words: string, lang: Lang] {
  return language === 'en' && en !== '' ? [en, 'en'] : [th, 'th'];
}

function detailView(
  content: Service,
  language: Lang,
  { opensBeside = false, more, ticks }: ServiceViewOptions,
): TemplateResult {
  const words = serviceWords[language];
  const row = (label: string, value: unknown, lang: Lang = language) =>
    value === ''
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd lang=${lang}>${value}</dd>
        </div>`;
  const [name] = serviceWordsIn(content.nameTh, content.nameEn, language);
  const of = html`<span class="visually-hidden"> ${name}</span>`;
  const phones = content.phones.map(
    (phone) =>
      html`<a class="phone nowrap" href=${telephoneHref(phone)} translate="no"
        >${formatPhone(phone, language)}</a
      > `,
  );
  return html`<dl>
      ${row(words.audience, ...serviceWordsIn(content.audienceTh, content.audienceEn, language))}
      ${row(words.fee, serviceFeeInWords(content, language))}
      ${row(words.time, serviceTimeInWords(content, language))}
      ${row(words.place, ...serviceWordsIn(content.placeTh, content.placeEn, language))}
      ${phones.length === 0 ? nothing : row(words.phone, phones)}
    </dl>
    ${documentsView(content, language, ticks)}
    ${
      content.steps.length === 0
        ? nothing
        : html`<h4>${words.steps}</h4>
            <ol>
              ${content.steps.map(({ th, en }) => {
                const [text, lang] = serviceWordsIn(th, en, language);
                return html`<li lang=${lang}>${text}</li>`;
              })}
            </ol>`
    }
    <p class="links screen">
      ${
        content.url === null
          ? nothing
          : html`<a
              href=${content.url}
              target=${opensBeside ? '_blank' : nothing}
              rel=${opensBeside ? 'noopener noreferrer' : nothing}
              >${words.site}${of}</a
            >`
      }
      ${more ?? nothing}
    </p>`;
}

function documentsView(
  { documents }: Service,
  language: Lang,
  ticks: ServiceViewOptions['ticks'],
): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing;
  const words = serviceWords[language];
  return html`<h4>${words.documents}</h4>
    ${ticks === undefined ? nothing : html`<p class="tick screen">${words.tick}</p>`}
    <ul class=${ticks === undefined ? 'documents' : 'documents ticks'}>
      ${documents.map((document, index) => {
        const text = serviceDocumentInWords(document, language);
        const [, lang] = serviceWordsIn(document.th, document.en, language);
        if (ticks === undefined) return html`<li lang=${lang}>${text}</li>`;
        return html`<li>
          <label
            ><input
              type="checkbox"
              .checked=${ticks.has(index)}
              @change=${({ target }: Event) => {
                ticks.onTick(index, (target as HTMLInputElement).checked);
              }}
            /><span lang=${lang}>${text}</span></label
          >
        </li>`;
      })}
    </ul>`;
}
