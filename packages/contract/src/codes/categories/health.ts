import { categoriesOf } from './category.ts';

// The first two were counted with labour once; a code that cases carry never changes.
export const health = [
  ...categoriesOf(
    'health',
    [
      {
        code: 'state_payments',
        th: 'บัตรสวัสดิการ เบี้ยยังชีพ และเงินช่วยเหลือ',
        en: 'Welfare card and state allowances',
        examples: {
          th: 'ลงทะเบียนบัตรสวัสดิการแล้วไม่ได้รับสิทธิ',
          en: 'I registered for the welfare card and got nothing.',
        },
        search: [
          'บัตรคนจน',
          'บัตรสวัสดิการ',
          'เงินช่วยเหลือ',
          'เงินอุดหนุนบุตร',
          'เงินเด็ก',
          'ลงทะเบียนรับสิทธิ',
          'เงินเข้า',
          'เบี้ยยังชีพ',
          'เบี้ยผู้สูงอายุ',
          'เงินคนแก่',
          'เบี้ยคนพิการ',
          'บัตรคนพิการ',
          'ผู้สูงอายุ',
          'คนพิการ',
          'welfare card',
          'allowance',
          'disability',
        ],
      },
      {
        code: 'health_care',
        th: 'สิทธิรักษาพยาบาล',
        en: 'Right to health care',
        examples: {
          th: 'โรงพยาบาลเรียกเก็บเงินทั้งที่ใช้สิทธิบัตรทอง',
          en: 'The hospital charged me although I have the gold card.',
        },
        search: [
          'บัตรทอง',
          '30 บาท',
          'โรงพยาบาล',
          'รักษาพยาบาล',
          'ส่งตัว',
          'ค่ารักษา',
          'รพ.สต.',
          'หมอ',
          'สปสช.',
          'hospital',
          'health care',
        ],
      },
    ],
    'labour',
  ),
  ...categoriesOf('health', [
    {
      code: 'other',
      th: 'เรื่องสุขภาพและสวัสดิการอื่น ๆ',
      en: 'Other health and welfare matters',
      examples: {
        th: 'เรื่องสุขภาพหรือสวัสดิการที่ไม่ตรงกับหัวข้อข้างต้น',
        en: 'A matter of health or welfare that fits nothing above.',
      },
      search: ['สุขภาพ', 'สวัสดิการ', 'อนามัย', 'health', 'welfare'],
    },
  ]),
];
