import type { Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const frame: Drawing = [
  { title: 'Edit · HTML' },
  { code: ['<iframe src=…', '  width="100%" height="1200"', '  title=…></iframe>'] },
];
const sites: Drawing = [
  { title: 'www.example.go.th' },
  { field: 'frame=', value: 'https://www.example…', isChosen: true },
];

export const frames: Recipe = {
  slug: 'frames',
  forms: ['iframe', 'link', 'tag'],
  th: {
    name: 'เฟรม: ระบบที่ไม่ยอมรับสคริปต์ และหน้าเว็บแบบ frameset',
    about: 'แสดงหน้าของศูนย์ดำรงธรรมใน <iframe> ซึ่งใช้ได้แม้ไม่มีสคริปต์',
    ways: [
      {
        name: 'ระบบที่ตัดสคริปต์ออก',
        steps: [
          {
            text: 'ขอลงทะเบียนที่อยู่ของเว็บไซต์กับศูนย์ดำรงธรรม ให้ตรงกันทุกตัวอักษร รวมถึง https และ www',
          },
          {
            text: 'กรอกที่อยู่นั้นในหน้าสร้างโค้ด จะอยู่ใน frame= ของ <iframe>',
            drawing: sites,
            alt: 'ที่อยู่ของเว็บไซต์หลังคำว่า frame=',
          },
          {
            text: 'วาง <iframe> ในมุมมอง HTML ของตัวแก้ไข หน้านั้นกรอกและส่งเรื่องได้แม้ไม่มีสคริปต์',
            drawing: frame,
            alt: 'มุมมอง HTML ของตัวแก้ไข มี <iframe> วางแล้ว',
          },
        ],
      },
      {
        name: 'หน้าเว็บแบบ frameset',
        steps: [
          {
            text: 'วางแท็กพร้อมข้อความสำรองในหน้าที่อยู่ในเฟรมเนื้อหา ไม่ใช่ในหน้าที่มี <frameset>',
          },
          { text: 'ที่อยู่ที่ต้องลงทะเบียนคือที่อยู่ของหน้าในเฟรม' },
        ],
      },
    ],
    editor: [
      {
        does: 'ตัวแก้ไขตัด style หรือ allow ของ <iframe> ออก',
        helps: 'ยังใช้ได้ แต่ปุ่มขอตำแหน่งจะไม่ทำงาน ให้ผู้แจ้งเลือกอำเภอและตำบลแทน',
      },
      {
        does: 'ตัวแก้ไขเปลี่ยน & ในที่อยู่เป็น &amp;',
        helps: 'ไม่ต้องแก้ไข เบราว์เซอร์อ่านได้เหมือนเดิม',
      },
      {
        does: 'ระบบตัด <iframe> ออก',
        helps: 'ใช้ลิงก์',
      },
    ],
  },
  en: {
    name: 'Frames: no scripts allowed, and framesets',
    about: 'The centre’s own page in an <iframe>, which works without a script.',
    ways: [
      {
        name: 'Where scripts are taken out',
        steps: [
          {
            text: 'Have the address of your site registered with the centre, letter by letter, with https and www.',
          },
          {
            text: 'Type it on the page that makes the snippet; it stands after frame= in the <iframe>.',
            drawing: sites,
            alt: 'The address of the site after frame=.',
          },
          {
            text: 'Paste the <iframe> in the HTML view of the editor. Its forms work without a script.',
            drawing: frame,
            alt: 'The HTML view of an editor with the pasted <iframe>.',
          },
        ],
      },
      {
        name: 'Pages with a frameset',
        steps: [
          {
            text: 'Paste the tag with fallback into the page that shows in the frame for content, not into the one with the <frameset>.',
          },
          { text: 'The address to register is that of the page in the frame.' },
        ],
      },
    ],
    editor: [
      {
        does: 'An editor takes style or allow off the <iframe>.',
        helps:
          'It works all the same, but cannot ask for the position of the device; people choose the district instead.',
      },
      {
        does: 'An editor writes & in the address as &amp;',
        helps: 'Nothing is to be done: browsers read the same.',
      },
      { does: 'The system takes the <iframe> out.', helps: 'Use the links.' },
    ],
  },
};
