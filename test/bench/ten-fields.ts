/** The ten fields of a plain complaint form, the same in every variant. */
export const tenFields: readonly [name: string, label: string, kind: 'text' | 'tel' | 'area'][] = [
  ['title', 'เรื่อง', 'text'],
  ['facts', 'รายละเอียด', 'area'],
  ['wish', 'สิ่งที่ต้องการให้ช่วยเหลือ', 'area'],
  ['province', 'จังหวัด', 'text'],
  ['district', 'อำเภอ', 'text'],
  ['subdistrict', 'ตำบล', 'text'],
  ['landmark', 'จุดสังเกต', 'text'],
  ['name', 'ชื่อ-นามสกุล', 'text'],
  ['phone', 'โทรศัพท์', 'tel'],
  ['email', 'อีเมล', 'text'],
];

export const submitLabel = 'ส่งเรื่อง';
