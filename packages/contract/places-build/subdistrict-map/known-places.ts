/** Places whose subdistrict is well known, with a position to a few hundred metres. */
export const knownPlaces: readonly (readonly [
  what: string,
  code: string,
  subdistrict: string,
  latitude: number,
  longitude: number,
])[] = [
  ['Chiang Mai night bazaar', '500105', 'ช้างคลาน', 18.7855, 99.0005],
  ['Silom', '100402', 'สีลม', 13.724, 100.529],
  ['Suvarnabhumi airport', '110309', 'หนองปรือ', 13.69, 100.75],
  ['Hat Yai', '901101', 'หาดใหญ่', 7.005, 100.468],
  ['Pattaya', '200402', 'หนองปรือ', 12.93, 100.89],
  ['Mae Sot', '630601', 'แม่สอด', 16.713, 98.573],
  ['Chiang Khan', '420301', 'เชียงคาน', 17.893, 101.663],
  ['Khong Chiam', '340301', 'โขงเจียม', 15.32, 105.49],
  ['Betong', '950201', 'เบตง', 5.773, 101.07],
  ['Phi Phi', '810116', 'อ่าวนาง', 7.74, 98.772],
  ['Ko Tao', '840503', 'เกาะเต่า', 10.09, 99.84],
  ['Ko Lipe', '910106', 'เกาะสาหร่าย', 6.488, 99.302],
];
