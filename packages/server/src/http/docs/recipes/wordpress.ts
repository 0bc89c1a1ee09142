import { scriptLine, snippetLines, type Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const addBlock: Drawing = [
  { title: 'Edit Page' },
  { buttons: ['+', 'Undo', 'Preview', 'Update'], press: '+' },
  { menu: ['Paragraph', 'Image', 'Custom HTML'], take: 'Custom HTML' },
];
const pasted: Drawing = [
  { title: 'Custom HTML' },
  { buttons: ['HTML', 'Preview', 'Update'], press: 'Update' },
  { code: [...snippetLines, scriptLine] },
];
const textTab: Drawing = [
  { title: 'Edit Page' },
  { buttons: ['Add Media', 'Visual', 'Text'], press: 'Text' },
  { code: [...snippetLines, scriptLine] },
];
const widget: Drawing = [
  { title: 'Appearance · Widgets' },
  { menu: ['Categories', 'Custom HTML', 'Text'], take: 'Custom HTML' },
  { field: 'Sidebar', value: 'Primary' },
];

export const wordpress: Recipe = {
  slug: 'wordpress',
  forms: ['tag', 'script'],
  th: {
    name: 'WordPress',
    about: 'วางในบล็อก Custom HTML หรือแท็บ Text ของตัวแก้ไขแบบเดิม',
    ways: [
      {
        name: 'ตัวแก้ไขแบบบล็อก',
        steps: [
          {
            text: 'เปิดหน้าที่ต้องการ กดเครื่องหมาย + แล้วเลือกบล็อก Custom HTML',
            drawing: addBlock,
            alt: 'ปุ่ม + ในแถบเครื่องมือ และรายการบล็อกที่เลือก Custom HTML',
          },
          {
            text: 'วางแท็กพร้อมข้อความสำรอง แล้วกด Update',
            drawing: pasted,
            alt: 'บล็อก Custom HTML ที่มีโค้ดวางแล้ว และปุ่ม Update',
          },
        ],
      },
      {
        name: 'ตัวแก้ไขแบบเดิม (Classic)',
        steps: [
          {
            text: 'เลือกแท็บ Text ไม่ใช่ Visual แล้ววางแท็กพร้อมข้อความสำรองในบรรทัดของตัวเอง',
            drawing: textTab,
            alt: 'แท็บ Text ของตัวแก้ไขแบบเดิม ซึ่งแสดงโค้ดที่วางแล้ว',
          },
          { text: 'กด Update โดยไม่สลับไปแท็บ Visual' },
        ],
      },
      {
        name: 'แถบข้างและส่วนท้าย',
        steps: [
          {
            text: 'เปิด Appearance, Widgets เพิ่ม Custom HTML แล้ววางแท็กพร้อมข้อความสำรอง แถบที่แคบแสดงปุ่มเรียงลงมา',
            drawing: widget,
            alt: 'หน้า Widgets เลือก Custom HTML สำหรับแถบข้าง',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'ผู้ใช้ที่ไม่มีสิทธิ์ unfiltered_html เช่น Author และผู้ดูแลเว็บไซต์ในเครือข่าย (Multisite) บันทึกแล้ว <script> และ <iframe> ถูกตัดออก',
        helps: 'ให้ผู้ที่มีสิทธิ์วางให้ หรือใช้ลิงก์',
      },
      {
        does: 'ตัวแก้ไขแบบเดิมใส่ <p> และ <br> ระหว่างบรรทัด และเปลี่ยนเครื่องหมายคำพูดเป็น ” เมื่อวางในแท็บ Visual',
        helps: 'โค้ดยังทำงานได้เมื่อมี <p> และ <br> หากเครื่องหมายคำพูดเปลี่ยน ให้ลบแล้ววางใหม่ในแท็บ Text',
      },
      {
        does: 'บางธีมเปลี่ยน & ในที่อยู่เป็น &#038;',
        helps: 'ไม่ต้องแก้ไข เบราว์เซอร์อ่านได้เหมือนเดิม',
      },
      {
        does: 'ปลั๊กอินเพิ่มความเร็วรวมหรือหน่วงสคริปต์',
        helps: 'ยกเว้น damrong.js จากการรวม (combine) การหน่วง (delay) และการย่อ (minify)',
      },
    ],
  },
  en: {
    name: 'WordPress',
    about: 'In a Custom HTML block, or in the Text tab of the classic editor.',
    ways: [
      {
        name: 'The block editor',
        steps: [
          {
            text: 'Open the page, press + and choose the block Custom HTML.',
            drawing: addBlock,
            alt: 'The + of the toolbar, and the list of blocks with Custom HTML chosen.',
          },
          {
            text: 'Paste the tag with fallback, then press Update.',
            drawing: pasted,
            alt: 'The block Custom HTML with the pasted snippet, and the button Update.',
          },
        ],
      },
      {
        name: 'The classic editor',
        steps: [
          {
            text: 'Choose the tab Text, not Visual, and paste the tag with fallback in lines of its own.',
            drawing: textTab,
            alt: 'The tab Text of the classic editor, which shows the pasted snippet.',
          },
          { text: 'Press Update, without going to the tab Visual.' },
        ],
      },
      {
        name: 'Sidebar and footer',
        steps: [
          {
            text: 'Open Appearance, Widgets, add Custom HTML and paste the tag with fallback. In a narrow column the services stand below each other.',
            drawing: widget,
            alt: 'The page Widgets, with Custom HTML chosen for the sidebar.',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'For people without the right unfiltered_html, such as authors and administrators of a site in a network, <script> and <iframe> are taken out on saving.',
        helps: 'Have somebody with the right paste it, or use the links.',
      },
      {
        does: 'The classic editor puts <p> and <br> between lines, and makes quotes ” of what is pasted under Visual.',
        helps:
          'With <p> and <br> it works all the same. Where the quotes are changed, paste again under Text.',
      },
      {
        does: 'Some themes write & in addresses as &#038;',
        helps: 'Nothing is to be done: browsers read the same.',
      },
      {
        does: 'Plugins for speed combine or delay scripts.',
        helps: 'Exclude damrong.js from combining, delaying and minifying.',
      },
    ],
  },
};
