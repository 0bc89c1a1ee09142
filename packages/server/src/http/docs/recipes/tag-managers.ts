import { snippetLines, type Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const place: Drawing = [{ title: 'index.html' }, { code: snippetLines }];
const google: Drawing = [
  { title: 'Google Tag Manager' },
  { buttons: ['New', 'Preview', 'Submit'], press: 'New' },
  { field: 'Tag type', value: 'Custom HTML', isChosen: true },
  { code: ['<script async src=…></script>'] },
  { field: 'Trigger', value: 'All Pages' },
];
const matomo: Drawing = [
  { title: 'Matomo Tag Manager' },
  { buttons: ['Create New Tag', 'Publish'], press: 'Create New Tag' },
  { field: 'Tag type', value: 'Custom HTML', isChosen: true },
  { code: ['<script async src=…></script>'] },
  { field: 'Trigger', value: 'Pageview' },
];

export const tagManagers: Recipe = {
  slug: 'tag-managers',
  forms: ['tag', 'manager'],
  th: {
    name: 'Google Tag Manager และ Matomo',
    about: 'วางแท็กในหน้าเว็บ แล้วให้ตัวจัดการแท็กนำสคริปต์มา',
    ways: [
      {
        name: 'Google Tag Manager',
        steps: [
          {
            text: 'วางส่วน <damrong-center> ของแท็กพร้อมข้อความสำรองไว้ในหน้าเว็บ โดยไม่ต้องวางบรรทัด <script>',
            drawing: place,
            alt: 'หน้าเว็บที่มี <damrong-center> แต่ไม่มี <script>',
          },
          {
            text: 'สร้างแท็กชนิด Custom HTML วางโค้ดสำหรับ Google Tag Manager แล้วเลือก Trigger เป็น All Pages หรือเฉพาะหน้าที่ต้องการ',
            drawing: google,
            alt: 'แท็กใหม่ชนิด Custom HTML มีบรรทัดสคริปต์ และ Trigger เป็น All Pages',
          },
          { text: 'กด Preview เพื่อตรวจดู แล้วกด Submit' },
        ],
      },
      {
        name: 'Matomo Tag Manager',
        steps: [
          { text: 'วางส่วน <damrong-center> ไว้ในหน้าเว็บ เหมือนขั้นแรกข้างบน' },
          {
            text: 'กด Create New Tag เลือก Custom HTML วางโค้ดเดียวกัน เลือก Trigger เป็น Pageview แล้วกด Publish',
            drawing: matomo,
            alt: 'แท็กใหม่ของ Matomo ชนิด Custom HTML มีบรรทัดสคริปต์ และ Trigger เป็น Pageview',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'ตัวจัดการแท็กสร้าง <script> ใหม่ จึงไม่มีแอตทริบิวต์ที่ขึ้นต้นด้วย data-',
        helps: 'ใช้โค้ดสำหรับ Google Tag Manager ซึ่งบอกทุกอย่างในที่อยู่ และบอกจังหวัดที่ <damrong-center>',
      },
      {
        does: 'ผู้อ่านที่ปิดกั้นตัวติดตามหรือไม่ยินยอม จะไม่ได้สคริปต์',
        helps:
          'ลิงก์และหมายเลข 1567 ใน <damrong-center> ยังใช้ได้ หากวาง <script> ในหน้าเว็บได้ ควรวางโดยตรง',
      },
    ],
  },
  en: {
    name: 'Google Tag Manager and Matomo',
    about: 'The element stands in the page; the tag manager brings the script.',
    ways: [
      {
        name: 'Google Tag Manager',
        steps: [
          {
            text: 'Put the <damrong-center> of the tag with fallback into the page, without the line of the <script>.',
            drawing: place,
            alt: 'A page with <damrong-center>, but without <script>.',
          },
          {
            text: 'Make a tag of the kind Custom HTML with the snippet for Google Tag Manager; choose the trigger All Pages, or the pages you mean.',
            drawing: google,
            alt: 'A new tag of the kind Custom HTML with the line of the script, for All Pages.',
          },
          { text: 'Look at it with Preview, then Submit.' },
        ],
      },
      {
        name: 'Matomo Tag Manager',
        steps: [
          { text: 'Put <damrong-center> into the page, as in the first step above.' },
          {
            text: 'Press Create New Tag, choose Custom HTML, paste the same line, choose the trigger Pageview, then Publish.',
            drawing: matomo,
            alt: 'A new tag of Matomo, of the kind Custom HTML, with the line of the script and the trigger Pageview.',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'A tag manager makes a new <script>, which has no attribute that begins with data-.',
        helps:
          'Use the snippet for Google Tag Manager: its address says everything, and <damrong-center> names the province.',
      },
      {
        does: 'Who blocks trackers, or does not consent, gets no script.',
        helps:
          'The link and 1567 inside <damrong-center> work all the same. Put the <script> into the page itself where you can.',
      },
    ],
  },
};
