import { scriptLine, snippetLines, type Drawing } from './drawing.ts';
import type { Recipe } from './recipe.ts';

const newFormat: Drawing = [
  { title: 'Text formats and editors' },
  { buttons: ['Add text format'], press: 'Add text format' },
  { field: 'Name', value: 'Snippets' },
  { field: 'Text editor', value: 'None', isChosen: true },
  { field: 'Roles', value: 'Administrator' },
];
const newBlock: Drawing = [
  { title: 'Structure · Block layout' },
  { buttons: ['Add content block'], press: 'Add content block' },
  { code: [...snippetLines, scriptLine] },
  { field: 'Text format', value: 'Snippets', isChosen: true },
];
const oldBlock: Drawing = [
  { title: 'Structure · Blocks' },
  { buttons: ['Add block'], press: 'Add block' },
  { code: [...snippetLines, scriptLine] },
  { field: 'Text format', value: 'Full HTML', isChosen: true },
  { field: 'Region', value: 'Content' },
];

export const drupal: Recipe = {
  slug: 'drupal',
  forms: ['tag', 'script'],
  th: {
    name: 'Drupal 7 ถึง 11',
    about: 'วางในบล็อก ด้วยรูปแบบข้อความที่ไม่มีตัวแก้ไขและไม่จำกัดแท็ก',
    ways: [
      {
        name: 'Drupal 8 ถึง 11',
        steps: [
          {
            text: 'เปิด Configuration, Text formats and editors กด Add text format เลือก Text editor เป็น None ไม่เปิด Limit allowed HTML tags และให้ใช้ได้เฉพาะ Administrator',
            drawing: newFormat,
            alt: 'หน้าเพิ่มรูปแบบข้อความ ช่อง Text editor เลือก None และ Roles เป็น Administrator',
          },
          {
            text: 'เปิด Structure, Block layout, Add content block วางแท็กพร้อมข้อความสำรอง แล้วเลือก Text format ที่สร้างไว้',
            drawing: newBlock,
            alt: 'หน้าเพิ่มบล็อก มีโค้ดวางแล้ว และ Text format เป็นรูปแบบที่สร้างไว้',
          },
          { text: 'วางบล็อกในตำแหน่งที่ต้องการ แล้วกด Save block' },
        ],
      },
      {
        name: 'Drupal 7',
        steps: [
          {
            text: 'เปิด Structure, Blocks กด Add block กด Disable rich-text หากมีตัวแก้ไข แล้ววางแท็กพร้อมข้อความสำรอง เลือก Text format เป็น Full HTML',
            drawing: oldBlock,
            alt: 'หน้าเพิ่มบล็อกของ Drupal 7 มีโค้ดวางแล้ว Text format เป็น Full HTML และเลือก Region',
          },
          { text: 'เลือก Region ที่ให้แสดง แล้วกด Save block' },
        ],
      },
    ],
    editor: [
      {
        does: 'CKEditor 5 ตัดแท็กที่ไม่รู้จัก แอตทริบิวต์ และ <script> ออกทันทีที่เปิดข้อความ',
        helps: 'ใช้รูปแบบที่ Text editor เป็น None และอย่าเปิดบล็อกนี้ด้วยรูปแบบอื่น',
      },
      {
        does: 'ตัวกรอง Limit allowed HTML tags และ Correct faulty HTML แก้ไขโค้ดเมื่อแสดง',
        helps: 'ปิดตัวกรองแรกในรูปแบบนี้ ตัวกรองที่สองเปิดไว้ได้',
      },
      {
        does: 'การรวมไฟล์ JavaScript (Aggregate) รวมเฉพาะไฟล์ของ Drupal',
        helps: 'ไม่ต้องตั้งค่าใด',
      },
    ],
  },
  en: {
    name: 'Drupal 7 to 11',
    about: 'In a block, with a text format that has no editor and limits no tags.',
    ways: [
      {
        name: 'Drupal 8 to 11',
        steps: [
          {
            text: 'Open Configuration, Text formats and editors, press Add text format; choose None as text editor, leave Limit allowed HTML tags off, and allow it to administrators only.',
            drawing: newFormat,
            alt: 'The page that adds a text format, with None as text editor and Administrator as role.',
          },
          {
            text: 'Open Structure, Block layout, Add content block; paste the tag with fallback and choose that text format.',
            drawing: newBlock,
            alt: 'The page that adds a block, with the pasted snippet and the new text format.',
          },
          { text: 'Place the block where you want it, then Save block.' },
        ],
      },
      {
        name: 'Drupal 7',
        steps: [
          {
            text: 'Open Structure, Blocks, press Add block; press Disable rich-text where there is an editor, paste the tag with fallback and choose the text format Full HTML.',
            drawing: oldBlock,
            alt: 'The page that adds a block in Drupal 7: pasted snippet, Full HTML, and a region.',
          },
          { text: 'Choose the region, then Save block.' },
        ],
      },
    ],
    editor: [
      {
        does: 'CKEditor 5 takes unknown tags, attributes and <script> out as soon as it opens the text.',
        helps: 'Use the format without editor, and never open this block with another one.',
      },
      {
        does: 'The filters Limit allowed HTML tags and Correct faulty HTML change it when it is shown.',
        helps: 'Switch the first off in this format; the second may stay.',
      },
      {
        does: 'Aggregation of JavaScript combines the files of Drupal alone.',
        helps: 'Nothing is to be set.',
      },
    ],
  },
};
