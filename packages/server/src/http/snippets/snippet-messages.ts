import type { Lang } from '@damrong/contract';
import type { Reading } from './contrast.ts';

/** Every form of the snippet that the page prints, by the id of its text; the recommended one first. */
export const snippetForms = [
  'tag',
  'script',
  'pinned',
  'elements',
  'iframe',
  'link',
  'manager',
  'policy',
] as const;

export type SnippetForm = (typeof snippetForms)[number];

interface Told {
  readonly name: string;
  readonly about: string;
}

export interface SnippetMessages {
  readonly title: string;
  readonly intro: string;
  readonly province: string;
  readonly language: string;
  readonly pageLanguage: string;
  readonly thai: string;
  readonly english: string;
  readonly show: string;
  readonly showHint: string;
  readonly banner: string;
  readonly colors: string;
  readonly colorsHint: string;
  readonly band: string;
  readonly light: string;
  readonly dark: string;
  readonly site: string;
  readonly siteHint: string;
  readonly siteWrong: string;
  readonly update: string;
  readonly updated: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly previewLight: string;
  readonly previewDark: string;
  readonly contrast: string;
  readonly contrastHint: string;
  readonly enough: string;
  readonly tooLittle: string;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly snippets: string;
  readonly others: string;
  readonly copy: string;
  readonly copied: string;
  readonly marked: string;
  readonly forms: Readonly<Record<SnippetForm, Told>>;
  readonly guides: string;
  readonly guidesHint: string;
  readonly documents: string;
  readonly check: string;
}

const th: SnippetMessages = {
  title: 'สร้างโค้ดสำหรับเว็บไซต์',
  intro:
    'สำหรับผู้ดูแลเว็บไซต์: เลือกจังหวัดและบริการ แล้วคัดลอกโค้ดไปวางในหน้าเว็บ เว็บไซต์ต้องลงทะเบียนที่อยู่กับศูนย์ดำรงธรรมก่อน ประชาชนจึงจะส่งเรื่องจากหน้านั้นได้',
  province: 'จังหวัด',
  language: 'ภาษา',
  pageLanguage: 'ตามภาษาของหน้าเว็บ',
  thai: 'ภาษาไทย',
  english: 'ภาษาอังกฤษ',
  show: 'บริการที่แสดง',
  showHint: 'หากเลือกเพียงบริการเดียว บริการนั้นจะเปิดอยู่ทันที',
  banner: 'แถบสายด่วน 1567',
  colors: 'สี',
  colorsHint: 'สีตัวอักษรบนแถบและบนปุ่มเลือกให้เองเพื่อให้อ่านได้',
  band: 'แถบสายด่วนและสัญลักษณ์',
  light: 'ปุ่มและลิงก์ พื้นสว่าง',
  dark: 'ปุ่มและลิงก์ พื้นมืด',
  site: 'ที่อยู่เว็บไซต์ของท่าน',
  siteHint: 'ใช้กับ <iframe> เท่านั้น เช่น https://www.example.go.th',
  siteWrong: 'กรุณากรอกที่อยู่เว็บไซต์ เช่น https://www.example.go.th',
  update: 'สร้างโค้ด',
  updated: 'ปรับโค้ดแล้ว',
  preview: 'ตัวอย่าง',
  previewHint: 'ในตัวอย่างนี้บริการจะไม่เปิด',
  previewLight: 'พื้นสว่าง',
  previewDark: 'พื้นมืด',
  contrast: 'ความแตกต่างของสี',
  contrastHint: 'ตัวอักษรต้องต่างจากพื้นอย่างน้อย 4.5 เท่า ประชาชนที่สายตาเลือนรางจึงจะอ่านได้',
  enough: 'อ่านได้',
  tooLittle: 'อ่านยาก กรุณาเลือกสีอื่น',
  readings: {
    band: 'ตัวอักษรบนแถบ',
    'button-light': 'ตัวอักษรบนปุ่ม พื้นสว่าง',
    'link-light': 'ลิงก์บนพื้นสว่าง',
    'button-dark': 'ตัวอักษรบนปุ่ม พื้นมืด',
    'link-dark': 'ลิงก์บนพื้นมืด',
  },
  snippets: 'โค้ด',
  others: 'โค้ดแบบอื่น: สคริปต์อย่างเดียว ตรึงรุ่น <iframe> ลิงก์ และอื่น ๆ',
  copy: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  marked: 'เลือกข้อความไว้แล้ว กรุณากด Ctrl+C เพื่อคัดลอก',
  forms: {
    tag: {
      name: 'แท็กพร้อมข้อความสำรอง (แนะนำ)',
      about: 'จองพื้นที่ไว้ หน้าเว็บจึงไม่ขยับ และมีลิงก์กับหมายเลข 1567 ให้ใช้แม้โปรแกรมยังไม่มา',
    },
    script: {
      name: 'แท็กสคริปต์อย่างเดียว',
      about: 'สำหรับระบบที่ตัดแท็กซึ่งไม่รู้จักออก แสดง ณ จุดที่วาง',
    },
    pinned: {
      name: 'ตรึงรุ่น',
      about: 'ใช้รุ่นนี้ตลอดไป และเบราว์เซอร์ตรวจว่าไฟล์ไม่ถูกแก้ไข เมื่อต้องการรุ่นใหม่ให้มาคัดลอกใหม่',
    },
    elements: {
      name: 'วางแต่ละบริการเอง',
      about: 'วางแต่ละส่วน ณ จุดที่ต้องการ แท็ก <script> ใส่เพียงครั้งเดียวในหน้า',
    },
    iframe: {
      name: '<iframe>',
      about: 'สำหรับระบบที่ไม่ยอมรับ <script> กรุณากรอกที่อยู่เว็บไซต์ของท่านในหน้าสร้างโค้ด',
    },
    link: { name: 'ลิงก์', about: 'ใช้ได้ทุกที่ ไม่ต้องลงทะเบียน' },
    manager: {
      name: 'สำหรับ Google Tag Manager',
      about: 'วางแท็กพร้อมข้อความสำรองส่วน <damrong-center> ในหน้าเว็บ แล้วใส่บรรทัดนี้ในแท็ก Custom HTML',
    },
    policy: {
      name: 'Content-Security-Policy',
      about: 'เฉพาะเว็บไซต์ที่ใช้นโยบายเข้มงวด ให้เพิ่มที่อยู่เหล่านี้ และย้าย style ของแท็กไปไว้ในสไตล์ชีตของเว็บไซต์',
    },
  },
  guides: 'วิธีวางในระบบต่าง ๆ',
  guidesHint: 'ขั้นตอนพร้อมภาพ และโค้ดที่ท่านเลือกไว้',
  documents: 'เอกสารสำหรับผู้ดูแลเว็บไซต์และนักพัฒนา',
  check: 'วางแล้วไม่แสดงหรือส่งเรื่องไม่ได้? ตรวจสอบการเชื่อมต่อเว็บไซต์',
};

const en: SnippetMessages = {
  title: 'Make the snippet for your site',
  intro:
    'For webmasters: choose the province and the services, copy a snippet and paste it into a page. The site’s address has to be registered with the centre before people can file from it.',
  province: 'Province',
  language: 'Language',
  pageLanguage: 'That of the page',
  thai: 'Thai',
  english: 'English',
  show: 'Services shown',
  showHint: 'A single service is open from the start.',
  banner: 'The hotline 1567',
  colors: 'Colours',
  colorsHint: 'Text on the banner and on buttons is chosen so that it can be read.',
  band: 'Banner and icons',
  light: 'Buttons and links, light',
  dark: 'Buttons and links, dark',
  site: 'Address of your site',
  siteHint: 'For the <iframe> only, such as https://www.example.go.th',
  siteWrong: 'Please enter the address of a site, such as https://www.example.go.th',
  update: 'Make the snippet',
  updated: 'The snippets are up to date.',
  preview: 'Preview',
  previewHint: 'Services do not open in the preview.',
  previewLight: 'Light',
  previewDark: 'Dark',
  contrast: 'Contrast',
  contrastHint: 'Text needs 4.5 times the contrast of its ground to be read with weak sight.',
  enough: 'can be read',
  tooLittle: 'hard to read: please choose another colour',
  readings: {
    band: 'Text on the banner',
    'button-light': 'Text on buttons, light',
    'link-light': 'Links on light paper',
    'button-dark': 'Text on buttons, dark',
    'link-dark': 'Links in the dark',
  },
  snippets: 'Snippets',
  others: 'Other forms: script alone, pinned, <iframe>, links and more',
  copy: 'Copy',
  copied: 'Copied',
  marked: 'The text is selected: press Ctrl+C to copy it.',
  forms: {
    tag: {
      name: 'Tag with fallback (recommended)',
      about:
        'It keeps its place, so that nothing on the page moves, and offers a link and 1567 until the script works.',
    },
    script: {
      name: 'Script tag alone',
      about: 'For systems that take unknown elements out. It shows where it stands.',
    },
    pinned: {
      name: 'Pinned to this release',
      about:
        'Stays with this release, and the browser checks that no byte of it was changed. Copy it again for a newer one.',
    },
    elements: {
      name: 'Each service by hand',
      about: 'Put each where you want it; the <script> stands once in the page.',
    },
    iframe: {
      name: '<iframe>',
      about:
        'Where an editor takes <script> out. Please enter your site’s address where the snippet is made.',
    },
    link: { name: 'Links', about: 'They work everywhere, without registration.' },
    manager: {
      name: 'For Google Tag Manager',
      about:
        'Put the <damrong-center> of the tag with fallback into the page and this line into a Custom HTML tag.',
    },
    policy: {
      name: 'Content-Security-Policy',
      about:
        'For strict sites only: add these addresses, and move the style of the tag into your stylesheet.',
    },
  },
  guides: 'Where to paste it',
  guidesHint: 'Steps with pictures, and the snippet that you have made.',
  documents: 'Documents for webmasters and developers',
  check: 'Pasted, and it does not show or send? Check whether your site is connected',
};

export const snippetMessages: Readonly<Record<Lang, SnippetMessages>> = { th, en };
