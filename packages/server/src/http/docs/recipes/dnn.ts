import { scriptLine, snippetLines, type Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const addModule: Drawing = [
  { title: 'Edit Page' },
  { buttons: ['Add Module', 'Add Existing'], press: 'Add Module' },
  { menu: ['Links', 'HTML', 'Media'], take: 'HTML' },
];
const rawText: Drawing = [
  { title: 'Edit Content' },
  { field: 'Editor', value: 'Basic Text Box', isChosen: true },
  { buttons: ['Text', 'Html', 'Raw'], press: 'Raw' },
  { code: [...snippetLines, scriptLine] },
];

export const dnn: Recipe = {
  slug: 'dnn',
  forms: ['tag', 'script'],
  th: {
    name: 'DotNetNuke (DNN)',
    about: 'วางในโมดูล HTML ด้วยช่องข้อความแบบ Raw',
    ways: [
      {
        name: 'DNN ทุกรุ่น',
        steps: [
          {
            text: 'เพิ่มโมดูล HTML ในหน้า แล้วเลือก Edit Content',
            drawing: addModule,
            alt: 'แถบแก้ไขหน้า กด Add Module แล้วเลือก HTML',
          },
          {
            text: 'เปลี่ยนตัวแก้ไขเป็น Basic Text Box และ Raw แล้ววางแท็กพร้อมข้อความสำรอง',
            drawing: rawText,
            alt: 'หน้าแก้ไขเนื้อหา เลือก Basic Text Box และ Raw มีโค้ดวางแล้ว',
          },
          { text: 'กด Save แล้วกด Publish' },
          {
            text: 'หาก <script> ถูกตัดออก ให้เก็บ <damrong-center> ไว้ในโมดูล แล้ววางบรรทัด <script> ที่ Page Settings, Advanced, Page Header Tags',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'Telerik RadEditor และ CKEditor ตัด <script> ออก และเขียนแท็กที่ไม่รู้จักใหม่',
        helps: 'ใช้ Basic Text Box แบบ Raw และอย่าเปิดด้วยตัวแก้ไขอื่นภายหลัง',
      },
      {
        does: 'ทุกหน้าอยู่ใน <form> เดียวของ WebForms',
        helps: 'ไม่ต้องแก้ไข บริการไม่ส่งฟอร์มของหน้าเว็บ และปุ่ม Enter ในแบบฟอร์มไม่ส่งหน้าเว็บ',
      },
      {
        does: 'การรวมไฟล์ (Client Resource Management) รวมเฉพาะไฟล์ของ DNN',
        helps: 'ไม่ต้องตั้งค่าใด',
      },
    ],
  },
  en: {
    name: 'DotNetNuke (DNN)',
    about: 'In an HTML module, by the raw text box.',
    ways: [
      {
        name: 'Every DNN',
        steps: [
          {
            text: 'Add an HTML module to the page and choose Edit Content.',
            drawing: addModule,
            alt: 'The bar that edits a page: press Add Module, then choose HTML.',
          },
          {
            text: 'Switch the editor to Basic Text Box and Raw, and paste the tag with fallback.',
            drawing: rawText,
            alt: 'The page that edits content, with Basic Text Box, Raw and the pasted snippet.',
          },
          { text: 'Save, then Publish.' },
          {
            text: 'Where <script> is taken out, leave <damrong-center> in the module and put the line of the <script> into Page Settings, Advanced, Page Header Tags.',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'Telerik RadEditor and CKEditor take <script> out and write unknown tags anew.',
        helps: 'Use the Basic Text Box with Raw, and do not open it with another editor later.',
      },
      {
        does: 'Every page stands in the one <form> of WebForms.',
        helps:
          'Nothing is to be done: the services never submit the form of the page, nor does Enter in theirs.',
      },
      {
        does: 'Client Resource Management combines the files of DNN alone.',
        helps: 'Nothing is to be set.',
      },
    ],
  },
};
