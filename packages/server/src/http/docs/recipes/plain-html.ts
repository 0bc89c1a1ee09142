import { scriptLine, snippetLines, type Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const file: Drawing = [
  { title: 'index.html' },
  { code: ['<body>', '<h1>…</h1>', ...snippetLines, scriptLine, '</body>'] },
];

export const plainHtml: Recipe = {
  slug: 'html',
  forms: ['tag', 'elements', 'pinned', 'policy'],
  th: {
    name: 'HTML ทั่วไป',
    about: 'วางในไฟล์ของหน้าเว็บโดยตรง รวมถึงหน้าที่สร้างด้วย PHP, ASP หรือ JSP',
    ways: [
      {
        name: 'ไฟล์ HTML',
        steps: [
          {
            text: 'เปิดไฟล์ด้วยโปรแกรมแก้ไขข้อความ แล้ววางแท็กพร้อมข้อความสำรองใน <body> ณ จุดที่ให้แสดง',
            drawing: file,
            alt: 'ไฟล์ index.html มีโค้ดวางอยู่ระหว่าง <body> และ </body>',
          },
          {
            text: 'บันทึกด้วยการเข้ารหัสเดิมของไฟล์ (UTF-8 หรือ windows-874) หน้าเว็บใช้การเข้ารหัสใดก็ได้',
          },
          {
            text: 'ถ้าต้องการแต่ละบริการคนละจุด ใช้โค้ดแบบวางแต่ละบริการเอง แท็ก <script> ใส่เพียงครั้งเดียว',
          },
        ],
      },
      {
        name: 'เว็บไซต์ที่ใช้นโยบายเข้มงวด',
        steps: [
          {
            text: 'เพิ่มที่อยู่ใน Content-Security-Policy ตามโค้ดด้านล่าง แล้วย้าย style ของแท็กไปไว้ในสไตล์ชีตของเว็บไซต์',
          },
          {
            text: 'หากต้องการให้เบราว์เซอร์ตรวจไฟล์ทุกครั้ง ใช้โค้ดแบบตรึงรุ่น ซึ่งมีค่า integrity',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'โปรแกรมแบบ WYSIWYG เช่น Dreamweaver หรือ FrontPage จัดย่อหน้าและเขียนแท็กใหม่',
        helps: 'วางในมุมมองโค้ด (Code) ไม่ใช่มุมมองออกแบบ (Design)',
      },
      {
        does: 'โปรแกรม Word และโปรแกรมแชตเปลี่ยนเครื่องหมายคำพูดเป็น ”',
        helps: 'คัดลอกจากหน้านี้โดยตรง ไม่ผ่านเอกสารหรือข้อความ',
      },
    ],
  },
  en: {
    name: 'Plain HTML',
    about: 'Straight into the file of a page, also one that PHP, ASP or JSP makes.',
    ways: [
      {
        name: 'A file of HTML',
        steps: [
          {
            text: 'Open the file in a text editor and paste the tag with fallback into <body>, where it is to show.',
            drawing: file,
            alt: 'The file index.html with the snippet between <body> and </body>.',
          },
          {
            text: 'Save it in the encoding that it had (UTF-8 or windows-874): any will do.',
          },
          {
            text: 'For services in several places use the form for each service by hand; the <script> stands there once.',
          },
        ],
      },
      {
        name: 'A site with a strict policy',
        steps: [
          {
            text: 'Add the addresses below to Content-Security-Policy, and move the style of the tag into your stylesheet.',
          },
          {
            text: 'To have the browser check every byte, use the pinned form, which carries integrity.',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'Programs such as Dreamweaver or FrontPage set paragraphs and write tags anew.',
        helps: 'Paste in the view Code, not in Design.',
      },
      {
        does: 'Word and chat programs make quotes ” of what they carry.',
        helps: 'Copy from this page, not by way of a document or a message.',
      },
    ],
  },
};
