import type { Lang } from '@damrong/contract';

/** What the check may find, by the name under which its script shows it. */
export const checkFindings = [
  'working',
  'not-registered',
  'not-registered-in-frame',
  'blocked',
  'incomplete',
  'copied',
  'silent',
  'no-element',
  'wrong-province',
  'old-release',
  'no-answer',
  'no-window',
] as const;

export type CheckFinding = (typeof checkFindings)[number];

/** A fault and its remedy, in the words of somebody who helps at the telephone. */
interface Told {
  readonly name: string;
  readonly remedy: string;
}

interface CheckMessages {
  readonly title: string;
  readonly intro: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressInvalid: string;
  readonly province: string;
  readonly anyProvince: string;
  readonly check: string;
  readonly checking: string;
  readonly result: string;
  readonly seen: string;
  readonly webmaster: string;
  readonly webmasterHint: string;
  readonly request: string;
  readonly requested: string;
  readonly registered: string;
  readonly requestFailed: string;
  readonly noScript: string;
  /** Leads to the page that makes the snippet. */
  readonly snippet: string;
  readonly findings: Readonly<Record<CheckFinding, Told>>;
}

const th: CheckMessages = {
  title: 'ตรวจสอบการเชื่อมต่อเว็บไซต์',
  intro:
    'สำหรับผู้ดูแลเว็บไซต์: กรอกที่อยู่หน้าเว็บที่ใส่ระบบไว้ เราจะเปิดหน้านั้นในแท็บใหม่ของเบราว์เซอร์ท่าน แล้วแจ้งผลที่นี่ ไม่มีการส่งข้อมูลอื่นใดของหน้านั้น',
  address: 'ที่อยู่หน้าเว็บ',
  addressHint: 'เช่น https://www.example.go.th/complaint',
  addressInvalid: 'กรุณากรอกที่อยู่ที่ขึ้นต้นด้วย https:// หรือ http://',
  province: 'จังหวัดของเว็บไซต์',
  anyProvince: 'ไม่ระบุ',
  check: 'ตรวจสอบ',
  checking: 'กำลังรอหน้าเว็บตอบ กรุณาอย่าปิดแท็บที่เปิดขึ้น',
  result: 'ผลการตรวจสอบ',
  seen: 'ที่พบ',
  webmaster: 'หน่วยงานที่ดูแลเว็บไซต์และช่องทางติดต่อ',
  webmasterHint: 'ข้อมูลของหน่วยงานที่เปิดเผยได้ เช่น ชื่อส่วนงานและหมายเลขโทรศัพท์สำนักงาน',
  request: 'ขอลงทะเบียน',
  requested: 'ส่งคำขอแล้ว ศูนย์ดำรงธรรมจะตรวจสอบและลงทะเบียนให้ เมื่อลงทะเบียนแล้วหน้าเว็บใช้งานได้ภายใน 10 วินาที',
  registered: 'ที่อยู่นี้ลงทะเบียนแล้ว กรุณาตรวจสอบอีกครั้ง',
  requestFailed: 'ส่งคำขอไม่สำเร็จ กรุณาลองใหม่ภายหลัง หรือโทร 1567',
  snippet: 'ยังไม่มีโค้ด? สร้างโค้ดสำหรับเว็บไซต์',
  noScript: 'การตรวจสอบต้องใช้ JavaScript กรุณาเปิดใช้ในเบราว์เซอร์ของท่าน',
  findings: {
    working: {
      name: 'เชื่อมต่อแล้ว',
      remedy: 'หน้านี้ใช้งานได้ ประชาชนส่งเรื่องจากหน้านี้ได้',
    },
    'not-registered': {
      name: 'ที่อยู่นี้ยังไม่ได้ลงทะเบียน',
      remedy:
        'ประชาชนจึงส่งเรื่องจากหน้านี้ไม่ได้ กรุณาขอลงทะเบียนด้านล่าง ที่อยู่ต้องตรงกันทั้ง http หรือ https และ www',
    },
    'not-registered-in-frame': {
      name: 'หน้านี้ไม่มีที่อยู่ของตนเอง',
      remedy:
        'ระบบอยู่ในกรอบที่ถูกจำกัด (sandbox) หรือเป็นไฟล์ ซึ่งลงทะเบียนไม่ได้ กรุณานำออกจากกรอบ หรือใส่ลิงก์ไปยังหน้าเว็บของศูนย์ดำรงธรรมแทน',
    },
    blocked: {
      name: 'นโยบายความปลอดภัยของเว็บไซต์ (Content-Security-Policy) ปิดกั้นระบบ',
      remedy: 'กรุณาเพิ่มที่อยู่ของศูนย์ดำรงธรรมในนโยบาย ดังนี้',
    },
    incomplete: {
      name: 'โหลดส่วนอื่นของโปรแกรมไม่ได้',
      remedy:
        'โปรแกรมหลักทำงาน แต่ส่วนอื่นมาไม่ถึง กรุณาให้ script-src ของนโยบายยอมรับที่อยู่ของศูนย์ดำรงธรรม และอย่าให้ปลั๊กอินรวมหรือคัดลอกไฟล์นี้',
    },
    copied: {
      name: 'ไฟล์โปรแกรมถูกรวมหรือคัดลอก',
      remedy:
        'ปลั๊กอินเพิ่มความเร็วรวมไฟล์นี้ไว้กับไฟล์อื่นหรือเก็บสำเนาไว้ จึงไม่ได้รับการปรับปรุง กรุณายกเว้นไฟล์ damrong.js จากการรวมและการคัดลอก',
    },
    silent: {
      name: 'ติดต่อระบบของศูนย์ดำรงธรรมไม่ได้',
      remedy: 'เครือข่ายหรือไฟร์วอลล์อาจปิดกั้น หรือระบบขัดข้องชั่วคราว กรุณาลองใหม่อีกครั้ง',
    },
    'no-element': {
      name: 'โปรแกรมทำงาน แต่ไม่มีสิ่งใดแสดงบนหน้านี้',
      remedy: 'กรุณาตรวจสอบ data-target และ data-show ของแท็ก หรือวาง <damrong-center> ในหน้า',
    },
    'wrong-province': {
      name: 'จังหวัดไม่ตรงกับที่ท่านเลือก',
      remedy: 'เรื่องจากหน้านี้จะไปยังจังหวัดอื่น กรุณาแก้ data-province ของแท็ก',
    },
    'old-release': {
      name: 'หน้านี้ใช้โปรแกรมรุ่นเก่า',
      remedy: 'รุ่นเก่ายังใช้งานได้ หากต้องการรุ่นล่าสุดเสมอ กรุณาใช้ที่อยู่ /embed/v1/damrong.js',
    },
    'no-answer': {
      name: 'ไม่พบโปรแกรมบนหน้านี้',
      remedy:
        'สาเหตุที่พบบ่อย: ระบบจัดการเนื้อหาตัดแท็ก <script> ออก (ดูซอร์สของหน้าว่ามี damrong.js หรือไม่ หากไม่มีให้ใช้ <iframe> หรือลิงก์) หรือ script-src ของ Content-Security-Policy ไม่ยอมรับที่อยู่ของศูนย์ดำรงธรรม (ดูในคอนโซลของเบราว์เซอร์) หรือหน้านี้เปลี่ยนไปยังหน้าอื่น',
    },
    'no-window': {
      name: 'เบราว์เซอร์ไม่เปิดแท็บใหม่',
      remedy: 'กรุณาอนุญาตให้หน้านี้เปิดหน้าต่าง แล้วกดตรวจสอบอีกครั้ง',
    },
  },
};

const en: CheckMessages = {
  title: 'Is your site connected?',
  intro:
    'For webmasters: enter the address of a page that carries the tag. We open it in a new tab of your own browser and tell you here what we find. Nothing else of that page is sent.',
  address: 'Address of the page',
  addressHint: 'Such as https://www.example.go.th/complaint',
  addressInvalid: 'Please enter an address that begins with https:// or http://',
  province: 'Province of the site',
  anyProvince: 'Not said',
  check: 'Check',
  checking: 'Waiting for the page to answer. Please leave the new tab open.',
  result: 'What we found',
  seen: 'Seen',
  webmaster: 'Which office looks after the site, and how to reach it',
  webmasterHint: 'What the office itself publishes, such as its name and office telephone',
  request: 'Ask to be registered',
  requested:
    'The request is sent. The centre looks at it and registers the site; the page then works within 10 seconds.',
  registered: 'This address is registered. Please check again.',
  requestFailed: 'The request could not be sent. Please try again later, or call 1567.',
  snippet: 'No snippet yet? Make the snippet for your site',
  noScript: 'The check needs JavaScript. Please switch it on in your browser.',
  findings: {
    working: { name: 'Connected', remedy: 'This page works: people can file from it.' },
    'not-registered': {
      name: 'This address is not registered',
      remedy:
        'Nobody can file from this page therefore. Please ask for it below; http or https and www have to match.',
    },
    'not-registered-in-frame': {
      name: 'This page has no address of its own',
      remedy:
        'It is in a sandboxed frame or a file, which cannot be registered. Please take it out of the frame, or link to the centre’s own page.',
    },
    blocked: {
      name: 'The site’s Content-Security-Policy blocks the centre',
      remedy: 'Please add the centre’s address to the policy:',
    },
    incomplete: {
      name: 'The other parts of the program do not come',
      remedy:
        'The script runs, and its other files do not arrive. Please let script-src of the policy accept the centre’s address, and keep optimisers from combining or copying this file.',
    },
    copied: {
      name: 'The script is combined or copied',
      remedy:
        'An optimiser has put it together with others or keeps a copy, which is never renewed. Please exclude damrong.js from combining and copying.',
    },
    silent: {
      name: 'The centre could not be reached',
      remedy:
        'A network or firewall may be in the way, or the centre is out of order. Please try again.',
    },
    'no-element': {
      name: 'The script runs, and nothing is shown on this page',
      remedy: 'Please look at data-target and data-show of the tag, or place <damrong-center>.',
    },
    'wrong-province': {
      name: 'The province is not the one you have chosen',
      remedy:
        'What is filed here goes to another province. Please correct data-province of the tag.',
    },
    'old-release': {
      name: 'This page uses an older release',
      remedy:
        'It goes on working. For the latest at all times use the address /embed/v1/damrong.js.',
    },
    'no-answer': {
      name: 'Our script did not run on this page',
      remedy:
        'Usual causes: the content system strips <script> (look for damrong.js in the source of the page; if it is not there, use the <iframe> or the link), script-src of the Content-Security-Policy does not accept the centre’s address (the browser’s console says so), or the page leads to another one.',
    },
    'no-window': {
      name: 'The browser opened no tab',
      remedy: 'Please allow this page to open windows, and check again.',
    },
  },
};

export const checkMessages: Readonly<Record<Lang, CheckMessages>> = { th, en };
