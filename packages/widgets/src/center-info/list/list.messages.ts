import type { PositionError } from '../../position/ask-position.ts';

export const listTh = {
  province: 'จังหวัด',
  choose: 'เลือกจังหวัด',
  provinceHint: 'เลือกจังหวัดเพื่อดูศูนย์ของจังหวัดและอำเภอ',
  search: 'ค้นหาด้วยชื่ออำเภอ ตำบล หรือชื่อศูนย์ฯ',
  searchHint: 'เช่น แม่แตง หรือ อ.สันทราย',
  nearest: 'เรียงจากศูนย์ที่ใกล้ท่าน',
  nearestHint: 'เครื่องจะขออนุญาตก่อน ตำแหน่งของท่านไม่ถูกส่งออกจากเครื่องนี้',
  asking: 'กำลังหาตำแหน่งของท่าน',
  sorted: (name: string) => `เรียงจากใกล้ไปไกลแล้ว ใกล้ที่สุดคือ ${name}`,
  errors: {
    refused: 'เครื่องไม่อนุญาตให้ใช้ตำแหน่ง กรุณาค้นหาด้วยชื่ออำเภอแทน หรือโทร 1567',
    unavailable: 'หน้านี้ใช้ตำแหน่งของเครื่องไม่ได้ กรุณาค้นหาด้วยชื่ออำเภอแทน หรือโทร 1567',
    missed: 'ไม่พบตำแหน่งของเครื่อง กรุณาลองอีกครั้ง ค้นหาด้วยชื่ออำเภอ หรือโทร 1567',
  } as Record<PositionError, string>,
  found: (count: number) => `พบ ${count} ศูนย์`,
  notFound: 'ไม่พบศูนย์ตามที่ค้นหา กรุณาลองพิมพ์ชื่ออำเภอ หรือโทร',
  none: 'ยังไม่มีข้อมูลศูนย์ของพื้นที่นี้ กรุณาโทร',
  print: 'พิมพ์',
  printFailed: 'พิมพ์ไม่สำเร็จ กรุณาใช้คำสั่งพิมพ์ของเบราว์เซอร์',
};

export type ListMessages = typeof listTh;

export const listEn: ListMessages = {
  province: 'Province',
  choose: 'Choose a province',
  provinceHint: 'Choose a province to see its centre and those of its districts',
  search: 'Search by district, subdistrict or name',
  searchHint: 'For example Mae Taeng or San Sai',
  nearest: 'Sort by distance from me',
  nearestHint: 'Your device will ask you first. Where you are does not leave this device',
  asking: 'Looking for where you are',
  sorted: (name) => `Sorted by distance. The nearest is ${name}`,
  errors: {
    refused:
      'This device does not allow its position to be used. Please search by district, or call 1567',
    unavailable:
      'The position of the device cannot be used on this page. Please search by district, or call 1567',
    missed:
      'The position of the device was not found. Please try again, search by district, or call 1567',
  },
  found: (count) => (count === 1 ? '1 centre found' : `${count} centres found`),
  notFound: 'No centre was found. Please try the name of a district, or call',
  none: 'There is nothing about centres of this area yet. Please call',
  print: 'Print',
  printFailed: 'It could not be printed. Please print with your browser',
};
