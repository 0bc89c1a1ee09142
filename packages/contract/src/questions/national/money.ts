import { askChoice, askDay, askNumber, askText, askYesNo } from '../ask.ts';
import type { Question } from '../question.ts';

const baht = { unit: ['บาท', 'baht'], min: 1, max: 1_000_000_000 } as const;

const threatened = askYesNo(
  'threatened',
  ['เคยถูกข่มขู่หรือทำร้ายหรือไม่', 'Have you been threatened or hurt?'],
  { labels: ['เคย', 'ไม่เคย'] },
);

export const moneyQuestions: Readonly<Record<string, readonly Question[]>> = {
  'debt.informal_loan': [
    askNumber('principal', ['กู้เงินมาเท่าใด', 'How much did you borrow?'], baht),
    askText('interest', ['ดอกเบี้ยเท่าใด', 'What interest is asked?'], {
      hint: ['เช่น ร้อยละ 20 ต่อเดือน หรือวันละ 200 บาท', 'For example 20 % a month'],
      max: 100,
    }),
    askDay('borrowed_on', ['กู้เมื่อใด', 'When did you borrow it?']),
    threatened,
  ],
  'debt.collection': [
    askChoice('collector', ['ผู้ทวงหนี้เป็นใคร', 'Who collects the debt?'], {
      company: ['ธนาคารหรือบริษัทสินเชื่อ', 'A bank or finance company'],
      office: ['บริษัททวงหนี้หรือสำนักงานกฎหมาย', 'A collector or law office'],
      informal: ['นายทุนหรือแก๊งเงินกู้', 'An informal lender'],
      unknown: ['ไม่ทราบ', 'I do not know'],
    }),
    askChoice('manner', ['ทวงด้วยวิธีใด', 'How is it collected?'], {
      calls: ['โทรหรือส่งข้อความรบกวน', 'By repeated calls or messages'],
      public: ['ประจาน หรือบอกคนอื่น', 'By telling others'],
      visit: ['มาที่บ้านหรือที่ทำงาน', 'By coming to home or work'],
      seizure: ['ยึดทรัพย์สินหรือเอกสาร', 'By taking things or papers'],
    }),
    threatened,
  ],
  'debt.pledged_land': [
    askChoice('contract', ['ทำสัญญาแบบใด', 'What contract was made?'], {
      redemption: ['ขายฝาก', 'Sale with right of redemption'],
      mortgage: ['จำนอง', 'Mortgage'],
      deed_kept: ['ให้ยึดโฉนดไว้โดยไม่จดทะเบียน', 'The deed was handed over, unregistered'],
      unknown: ['ไม่ทราบ', 'I do not know'],
    }),
    askChoice('due', ['ครบกำหนดไถ่ถอนหรือชำระแล้วหรือไม่', 'Is it due?'], {
      later: ['ยังไม่ครบกำหนด', 'Not yet'],
      soon: ['จะครบกำหนดภายใน 30 วัน', 'Within 30 days'],
      past: ['เลยกำหนดแล้ว', 'It is past'],
    }),
    askYesNo('in_court', ['ถูกฟ้องหรือมีหมายศาลหรือไม่', 'Is there a court case?']),
  ],
  'consumer.goods': [
    askText('goods', ['สินค้าหรือบริการคืออะไร', 'What did you buy?'], { max: 150 }),
    askNumber('price', ['ราคาเท่าใด', 'What did it cost?'], baht),
    askDay('bought_on', ['ซื้อเมื่อใด', 'When did you buy it?']),
    askYesNo('receipt', [
      'มีใบเสร็จ สัญญา หรือหลักฐานหรือไม่',
      'Do you have a receipt, a contract or other proof?',
    ]),
  ],
  'consumer.online': [
    askText('shop', ['ซื้อจากร้านหรือช่องทางใด', 'Where did you buy it?'], {
      hint: ['ชื่อร้าน ชื่อเพจ หรือชื่อแอป', 'Name of the shop, page or app'],
      max: 150,
    }),
    askNumber('price', ['จ่ายเงินไปเท่าใด', 'How much did you pay?'], baht),
    askChoice('trouble', ['เกิดปัญหาอะไร', 'What went wrong?'], {
      not_sent: ['ไม่ได้รับสินค้า', 'Nothing came'],
      wrong: ['สินค้าไม่ตรงหรือชำรุด', 'The wrong thing, or broken'],
      no_refund: ['ไม่คืนเงิน', 'No refund'],
    }),
  ],
  'consumer.scam': [
    askNumber('amount', ['เสียเงินไปเท่าใด', 'How much money was lost?'], {
      hint: [
        'หากเพิ่งโอนเงิน กรุณาโทร 1441 เพื่อระงับบัญชีทันที',
        'If it was just now, call 1441 at once to have the account frozen.',
      ],
      ...baht,
    }),
    askDay('paid_on', ['โอนเงินครั้งแรกวันใด', 'When was the first payment?']),
    askChoice('way', ['ถูกหลอกผ่านช่องทางใด', 'How were you reached?'], {
      phone: ['โทรศัพท์หรือข้อความ', 'By telephone or text message'],
      social: ['เฟซบุ๊ก LINE หรือสื่อสังคมอื่น', 'By Facebook, LINE or the like'],
      site: ['เว็บไซต์หรือแอป', 'By a web site or an app'],
      person: ['พบกันโดยตรง', 'In person'],
    }),
    askYesNo('police', ['แจ้งความแล้วหรือไม่', 'Have you reported it to the police?'], {
      labels: ['แจ้งแล้ว', 'ยังไม่ได้แจ้ง'],
    }),
  ],
};
