import { scriptLine, snippetLines, type Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const newModule: Drawing = [
  { title: 'Content · Site Modules' },
  { buttons: ['New', 'Edit', 'Publish'], press: 'New' },
  { menu: ['Articles', 'Custom', 'Menu'], take: 'Custom' },
];
const toggled: Drawing = [
  { title: 'Custom · Site Module' },
  { buttons: ['Save', 'Close', 'Toggle Editor'], press: 'Toggle Editor' },
  { code: [...snippetLines, scriptLine] },
];
const filters: Drawing = [
  { title: 'Global Configuration' },
  { buttons: ['Site', 'System', 'Text Filters'], press: 'Text Filters' },
  { field: 'Super Users', value: 'No Filtering', isChosen: true },
  { field: 'Editor', value: 'Default Block List' },
];
const oldModule: Drawing = [
  { title: 'Extensions · Module Manager' },
  { buttons: ['New', 'Edit', 'Delete'], press: 'New' },
  { menu: ['Breadcrumbs', 'Custom HTML', 'Menu'], take: 'Custom HTML' },
];
const noEditor: Drawing = [
  { title: 'Global Configuration' },
  { field: 'Default Editor', value: 'Editor - No Editor', isChosen: true },
];

export const joomla: Recipe = {
  slug: 'joomla',
  forms: ['tag', 'script'],
  th: {
    name: 'Joomla 1.5 ถึง 5',
    about: 'วางในโมดูล Custom โดยปิดตัวแก้ไข และให้ Joomla ไม่กรองสคริปต์ของผู้ดูแล',
    ways: [
      {
        name: 'Joomla 4 และ 5',
        steps: [
          {
            text: 'เข้าระบบด้วยสิทธิ์ Super User เปิด Content, Site Modules กด New แล้วเลือก Custom',
            drawing: newModule,
            alt: 'หน้ารายการโมดูล กดปุ่ม New แล้วเลือก Custom',
          },
          {
            text: 'เปิด System, Global Configuration, Text Filters แล้วให้กลุ่มของท่านเป็น No Filtering มิฉะนั้น Joomla จะตัด <script> ออกเมื่อบันทึก',
            drawing: filters,
            alt: 'แท็บ Text Filters ในหน้าตั้งค่า กลุ่ม Super Users เลือก No Filtering',
          },
          {
            text: 'กลับมาที่โมดูล กด Toggle Editor เพื่อปิดตัวแก้ไข แล้ววางแท็กพร้อมข้อความสำรอง',
            drawing: toggled,
            alt: 'ปุ่ม Toggle Editor เหนือช่องข้อความ ซึ่งแสดงโค้ดที่วางแล้ว',
          },
          { text: 'เลือก Position และเมนูที่ให้แสดง แล้วกด Save โดยไม่เปิดตัวแก้ไขอีก' },
        ],
      },
      {
        name: 'Joomla 3',
        steps: [
          {
            text: 'เปิด Extensions, Modules กด New แล้วเลือก Custom ขั้นตอนอื่นเหมือน Joomla 4 และ 5 โดย Text Filters อยู่ที่ System, Global Configuration',
          },
        ],
      },
      {
        name: 'Joomla 1.5 และ 2.5',
        steps: [
          {
            text: 'เปิด Site, Global Configuration แล้วเลือก Default Editor เป็น Editor - No Editor ระหว่างวางโค้ด',
            drawing: noEditor,
            alt: 'หน้าตั้งค่า ช่อง Default Editor เลือก Editor - No Editor',
          },
          {
            text: 'เปิด Extensions, Module Manager กด New แล้วเลือก Custom HTML',
            drawing: oldModule,
            alt: 'หน้า Module Manager กดปุ่ม New แล้วเลือก Custom HTML',
          },
          {
            text: 'วางแท็กพร้อมข้อความสำรอง เลือก Position แล้วกด Save จากนั้นคืนค่า Default Editor ตามเดิม',
          },
          {
            text: 'Joomla 2.5 มี Text Filters ใน Global Configuration เช่นกัน ส่วน Joomla 1.5 อยู่ที่ Content, Article Manager, Parameters, Filtering Options',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'TinyMCE ตัด <script> และ <damrong-center> ออก หรือห่อด้วย <p>',
        helps: 'ปิดตัวแก้ไขก่อนวาง และอย่าเปิดเพื่อแก้ไขอีก หากเปิดแล้วให้วางใหม่',
      },
      {
        does: 'ตัวแก้ไขตัดแท็กที่ไม่รู้จัก แต่เก็บ <script> ไว้',
        helps: 'ใช้แท็กสคริปต์อย่างเดียว ซึ่งแสดง ณ จุดที่วาง',
      },
      {
        does: 'Email Cloaking และปลั๊กอินที่บีบอัดหน้าเว็บแก้ไขเนื้อหา',
        helps: 'ตั้ง Prepare Content ของโมดูลเป็น No และยกเว้น damrong.js จากการรวมไฟล์',
      },
    ],
  },
  en: {
    name: 'Joomla 1.5 to 5',
    about: 'In a Custom module, with the editor switched off and no filter for administrators.',
    ways: [
      {
        name: 'Joomla 4 and 5',
        steps: [
          {
            text: 'Sign in as Super User, open Content, Site Modules, press New and choose Custom.',
            drawing: newModule,
            alt: 'The list of modules: press New, then choose Custom.',
          },
          {
            text: 'Open System, Global Configuration, Text Filters and set your group to No Filtering; otherwise Joomla takes the <script> out when it saves.',
            drawing: filters,
            alt: 'The tab Text Filters of the configuration, with No Filtering for Super Users.',
          },
          {
            text: 'Back in the module, switch the editor off with Toggle Editor and paste the tag with fallback.',
            drawing: toggled,
            alt: 'The button Toggle Editor above the text, which shows the pasted snippet.',
          },
          { text: 'Choose position and menu, then Save, without opening the editor again.' },
        ],
      },
      {
        name: 'Joomla 3',
        steps: [
          {
            text: 'Open Extensions, Modules, press New and choose Custom. The rest is as in Joomla 4 and 5; Text Filters are in System, Global Configuration.',
          },
        ],
      },
      {
        name: 'Joomla 1.5 and 2.5',
        steps: [
          {
            text: 'Open Site, Global Configuration and set Default Editor to Editor - No Editor while you paste.',
            drawing: noEditor,
            alt: 'The configuration, with Default Editor set to Editor - No Editor.',
          },
          {
            text: 'Open Extensions, Module Manager, press New and choose Custom HTML.',
            drawing: oldModule,
            alt: 'The Module Manager: press New, then choose Custom HTML.',
          },
          {
            text: 'Paste the tag with fallback, choose the position and Save; then set Default Editor back.',
          },
          {
            text: 'Joomla 2.5 has Text Filters in Global Configuration too; in Joomla 1.5 they are in Content, Article Manager, Parameters, Filtering Options.',
          },
        ],
      },
    ],
    editor: [
      {
        does: 'TinyMCE takes <script> and <damrong-center> out, or wraps them in <p>.',
        helps:
          'Switch it off before you paste, and do not open the text with it again; if you did, paste once more.',
      },
      {
        does: 'An editor takes unknown tags out, but keeps <script>.',
        helps: 'Use the script tag alone: it shows where it stands.',
      },
      {
        does: 'E-mail cloaking and plugins that compress pages change the text.',
        helps: 'Set Prepare Content of the module to No, and exclude damrong.js from combining.',
      },
    ],
  },
};
