import { blade, body, feigned, me } from './people.ts';

export const weaponWords: readonly string[] = [
  '!ใบอนุญาต/ขออนุญาต/ขึ้นทะเบียน/โอน/ขาย/ร้าน/สนาม/โครงการ/สวัสดิการ~ปืน',
  '!ปืนใหญ่/ปืนฉีดน้ำ/ปืนกาว/ปืนยาแนว/ยิงเป้า/มีดอรัญญิก/มีดหมอ/มีดอก/มีดิน/มีดี/มีด่าน/มีดวง/มีดู/มีดำ/มีดัง/มีดัด/มีดับ/มีดึก/มีดุ/ขวานโบราณ/รูปขวาน/ระเบิดหิน/โรงระเบิด/ขวานทอง',
  'มีอาวุธ/อาวุธมีด/อาวุธสงคราม/เสียงยิง/ยิงขึ้นฟ้า/กราดยิง/ลั่นไก/มีดจี้/มีดจ่อ/มีดขู่',
  'วัตถุ/กระเป๋า/กล่อง/ถุง/ของ+ต้องสงสัย',
  '!gun licence/gun license/gun permit/nail gun/glue gun/shooting range/film shooting/shooting of/photo shooting/knife sharpening/bath bomb',
  'gun/gunshot/gunfire/gunman/gunmen/pistol/shotgun/rifle/shooting/shooter/knife/knives/knifepoint/gunpoint/machete/sword/axe/bomb/grenade/explosives/armed man/armed men/armed with/suspicious package/suspicious bag/suspicious object',
  'ระเบิด/ปืน',
  '!ระเบิดภูเขา/กลัวระเบิด/ร้านปืน/อัดระเบิด/ระเบิดหู/ระเบิดเสียง/ระเบิดอารมณ์/แก๊สระเบิด/หม้อแปลงระเบิด/ท่อระเบิด/ยางระเบิด/ปืนลม/ปืนเก็บ',
  '!ปืนวัด/ปืนยิงความเร็ว/ปืนสแกน/ปืนยิงบาร์โค้ด/ปืนเลเซอร์/ปืนพ่นสี',
  `!${feigned}/ลดราคา/ท่อไอเสีย~ปืน/ระเบิด/มีด`,
  '!knife/sword/axe+stall/shop/seller/market',
  'เอา/ใช้/คว้า/ถือ/ควง/ชัก/พก/หยิบ/แบก/แกว่ง/กำ/มีคน/ง้าง~มีด/ขวาน/ดาบ/อีโต้/ท่อนเหล็ก/สนับมือ/ไม้หน้าสาม/ไม้เบสบอล/พร้าไล่',
  `ถูก/โดน+เอา/ใช้~${blade}`,
  `${blade}~ไล่/จี้/จ่อ/ขู่/ปาด/กรีด/แทง/เชือด/ฟัน+${body}/${me}/คน/พ่อ/แม่/เด็ก/ลูก/เพื่อน/ชาวบ้าน`,
  'mit/mid/puen/dap~lai/fan/thaeng/khu/khon',
  'tue/phok/chak/ao~mit/mid/puen/dap/ito/e to',
];
