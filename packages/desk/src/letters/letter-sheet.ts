import {
  codeName,
  letterSalutations,
  letterSecrecies,
  letterSpeeds,
  type LetterForm,
  type NewLetter,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { letterWords } from '../locale/letters.ts';
import { linesOf, officialDate, officialText } from './letter-text.ts';

/** What stands on the paper; number and day are null until they are given. */
interface SheetContent extends Omit<NewLetter, 'kind' | 'series' | 'answerBy' | 'remindsOf'> {
  readonly fullNumber: string | null;
  readonly dated: string | null;
}

/** A letter as paper: all of it is Thai, whatever the language of the desk, and text stays text. */
export function letterSheet(content: SheetContent): TemplateResult {
  const paper: Record<LetterForm, (of: SheetContent) => TemplateResult> = {
    external: externalLetter,
    memo,
  };
  const secrecy = classText(letterSecrecies, content.secrecy);
  return html`<article class=${`sheet ${content.form}`} lang="th" translate="no">
    ${secrecy === '' ? nothing : html`<p class="class secrecy on-screen">${secrecy}</p>`}
    ${paper[content.form](content)} ${foot(content)}
    ${secrecy === '' ? nothing : html`<p class="class secrecy on-screen">${secrecy}</p>`}
  </article>`;
}

function externalLetter(content: SheetContent): TemplateResult {
  const closing = letterSalutations.find(({ code }) => code === content.salutation)?.closing ?? '';
  return html`<div class="head">
      ${garuda()} ${speed(content)}
      <p class="number"><span class="label">ที่</span> ${numberOf(content)}</p>
      <p class="office">${inLines(content.office)}</p>
    </div>
    <p class="dated">${dateOf(content)}</p>
    ${labelled('เรื่อง', content.subject)} ${addressed(content)}
    ${listed('อ้างถึง', content.references)} ${listed('สิ่งที่ส่งมาด้วย', content.enclosures)}
    ${body(content)}
    <div class="end">
      <p class="closing">${closing}</p>
      ${signature(content)}
    </div>`;
}

function memo(content: SheetContent): TemplateResult {
  const [office = '', ...more] = linesOf(content.office);
  const contact = [office, ...more].join(' ');
  return html`<div class="head">
      ${garuda()} ${speed(content)}
      <p class="title">บันทึกข้อความ</p>
    </div>
    <p class="dotted"><b>ส่วนราชการ</b> <span>${officialText(contact)}</span></p>
    <div class="dotted-pair">
      <p class="dotted"><b>ที่</b> <span>${numberOf(content)}</span></p>
      <p class="dotted"><b>วันที่</b> <span>${dateOf(content)}</span></p>
    </div>
    <p class="dotted"><b>เรื่อง</b> <span>${officialText(content.subject)}</span></p>
    ${addressed(content)} ${listed('อ้างถึง', content.references)}
    ${listed('สิ่งที่ส่งมาด้วย', content.enclosures)} ${body(content)}
    <div class="end">${signature(content)}</div>`;
}

function garuda(): TemplateResult {
  return html`<div class="garuda"><span class="on-screen">${letterWords.th.garuda}</span></div>`;
}

function speed(content: SheetContent): TemplateResult | typeof nothing {
  const text = classText(letterSpeeds, content.speed);
  return text === '' ? nothing : html`<p class="class speed">${text}</p>`;
}

function numberOf({ fullNumber }: SheetContent): TemplateResult {
  return fullNumber === null
    ? html`<span class="later">${letterWords.th.numberLater}</span>`
    : officialText(fullNumber);
}

function dateOf({ dated }: SheetContent): TemplateResult {
  return dated === null
    ? html`<span class="later">${letterWords.th.dateLater}</span>`
    : html`${officialDate(dated)}`;
}

function addressed({ salutation, addressee }: SheetContent): TemplateResult {
  return labelled(codeName(letterSalutations, salutation, 'th'), addressee);
}

function labelled(label: string, text: string): TemplateResult {
  return html`<p class="labelled">
    <span class="label">${label}</span> <span class="said">${officialText(text)}</span>
  </p>`;
}

function listed(label: string, items: readonly string[]): TemplateResult | typeof nothing {
  const [only] = items;
  if (only === undefined) return nothing;
  if (items.length === 1) return labelled(label, only);
  return html`<div class="labelled">
    <span class="label">${label}</span>
    <div class="said">
      ${items.map((item, index) => html`<p>${officialText(`${index + 1}. ${item}`)}</p>`)}
    </div>
  </div>`;
}

function body({ body: text }: SheetContent): TemplateResult {
  return html`<div class="body">
    ${linesOf(text).map((paragraph) => html`<p>${officialText(paragraph)}</p>`)}
  </div>`;
}

function signature({ signer, post }: SheetContent): TemplateResult {
  return html`<p class="signature">(${officialText(signer)})<br />${inLines(post)}</p>`;
}

function foot({ contact, copies }: SheetContent): TemplateResult | typeof nothing {
  if (contact === '' && copies.length === 0) return nothing;
  return html`<div class="foot">
    ${contact === '' ? nothing : html`<p>${inLines(contact)}</p>`} ${listed('สำเนาส่ง', copies)}
  </div>`;
}

function inLines(text: string): TemplateResult {
  return html`${linesOf(text).map(
    (line, index) => html`${index === 0 ? nothing : html`<br />`}${officialText(line)}`,
  )}`;
}

function classText(
  list: readonly { readonly code: string; readonly th: string; readonly en: string }[],
  code: string | null,
): string {
  return code === null ? '' : codeName(list, code, 'th');
}
