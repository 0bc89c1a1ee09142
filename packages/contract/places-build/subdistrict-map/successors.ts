/**
 * What has become of subdistricts since their outlines were drawn. Where one was divided, a
 * position inside cannot tell its parts apart, so all of them are named.
 */
export const successors: Readonly<Record<string, readonly string[]>> = {
  // บางจาก, of which พระโขนงใต้ was made
  100905: ['100905', '100910'],
  // สามเสนใน, of which พญาไท was made
  101401: ['101401', '101406'],
  // ดินแดง, of which รัชดาภิเษก was made
  102601: ['102601', '102602'],
  // สวนหลวง, of which อ่อนนุช and พัฒนาการ were made
  103401: ['103401', '103402', '103403'],
  // สะพานสูง, of which ราษฎร์พัฒนา and ทับช้าง were made
  104401: ['104401', '104402', '104403'],
  // บางนา, now บางนาเหนือ and บางนาใต้
  104701: ['104702', '104703'],
  // บางบอน, now บางบอนเหนือ, บางบอนใต้, คลองบางพราน and คลองบางบอน
  105001: ['105002', '105003', '105004', '105005'],
  // ท่าแฝก, which went from ท่าปลา to น้ำปาด
  530306: ['530407'],
};
