/**
 * What the manifest of the elements says in English, in Thai. The English sentence itself is the key:
 * where it changes in the sources, its Thai is missing, and a test says so.
 */
export const manifestTh: Readonly<Record<string, string>> = {
  // Elements
  'Files a case with the Damrongdhama centre of a province, one question at a time.':
    'แจ้งเรื่องต่อศูนย์ดำรงธรรมจังหวัด โดยถามทีละข้อ',
  "Hands on the centre's address, or that of the page: to LINE and others by plain links, to the applications of the device, by copying, and as a QR code for screen and paper.":
    'ส่งต่อที่อยู่ของศูนย์ดำรงธรรมหรือของหน้าเว็บ ทาง LINE และช่องทางอื่นด้วยลิงก์ธรรมดา ทางแอปในเครื่อง โดยคัดลอก และเป็นคิวอาร์โค้ดสำหรับจอและกระดาษ',
  'News and notices of the centre and of the ministry, important ones first and then the newest.':
    'ข่าวและประกาศของศูนย์ดำรงธรรมและกระทรวง เรื่องสำคัญขึ้นก่อน แล้วเรียงจากใหม่ไปเก่า',
  'Shows how a case stands to who has its number and access code. Neither is stored or put into an address.':
    'แสดงความคืบหน้าของเรื่องแก่ผู้ที่มีเลขที่เรื่องและรหัสติดตาม โดยไม่เก็บทั้งสองอย่างไว้และไม่ใส่ในที่อยู่',
  'Signs up people, businesses, organisations and traders who want to help a center, and lets them change or withdraw what they told. It asks neither health nor blood group.':
    'รับสมัครประชาชน ผู้ประกอบการ องค์กร และร้านค้าที่พร้อมช่วยงานศูนย์ดำรงธรรม แก้ไขข้อมูลหรือถอนชื่อได้ ไม่ถามสุขภาพและหมู่เลือด',
  'Takes what somebody thinks about a topic, without a name. Nothing that is written is stored on the device, told to the page or kept once it is sent.':
    'รับความคิดเห็นต่อหัวข้อหนึ่งโดยไม่ถามชื่อ สิ่งที่เขียนไม่เก็บไว้ในเครื่อง ไม่บอกแก่หน้าเว็บ และไม่คงอยู่เมื่อส่งแล้ว',
  'The centre of a province and those of its districts: who directs them, where they are, when they are open and how they are reached. Where a reader is stays on the device.':
    'ศูนย์ดำรงธรรมจังหวัดและอำเภอ ผู้รับผิดชอบ ที่ตั้ง เวลาทำการ และช่องทางติดต่อ ตำแหน่งของผู้อ่านอยู่ในเครื่องเท่านั้น',
  'The centre on one spot of a page: the hotline, and tiles that open each service in place. What was typed into a service stays when the reader goes back to the tiles.':
    'ศูนย์ดำรงธรรมในที่เดียวของหน้าเว็บ มีสายด่วนและปุ่มเปิดแต่ละบริการในหน้าเดิม สิ่งที่พิมพ์ไว้ยังอยู่เมื่อย้อนกลับมาที่ปุ่ม',
  "The hotline 1567, tap to call, with the province's centre, its hours and its notice. The hotline is there at once; the rest comes from the centre after the first paint, or not at all.":
    'สายด่วน 1567 แตะเพื่อโทร พร้อมศูนย์ดำรงธรรมจังหวัด เวลาทำการ และประกาศ สายด่วนแสดงทันที ส่วนอื่นตามมาภายหลัง',
  'The ministries, each a banner of words that leads to its web site. Order, names and addresses are what the ministry, or the province in its place, has published.':
    'กระทรวงต่าง ๆ แต่ละแห่งเป็นแถบข้อความที่ไปยังเว็บไซต์ของกระทรวง ลำดับ ชื่อ และที่อยู่เป็นไปตามที่กระทรวงหรือจังหวัดเผยแพร่',
  'What a centre does for people: what ends there and what is sent on, for whom, which documents, fee, time and place. What is ticked stays on the device and is forgotten with the page.':
    'บริการของศูนย์ดำรงธรรม เรื่องที่แล้วเสร็จที่ศูนย์ฯ และเรื่องที่ส่งต่อ ผู้มีสิทธิ เอกสาร ค่าธรรมเนียม เวลา และสถานที่ รายการที่ทำเครื่องหมายไว้อยู่ในเครื่องและหายไปพร้อมหน้าเว็บ',
  "What a province's centre received, settled and has pending, by category and by month, as charts and as tables that say the same, with open data.":
    'เรื่องที่รับ ยุติ และคงค้างของจังหวัด แยกตามประเภทและเดือน เป็นกราฟและตารางที่ตรงกัน พร้อมข้อมูลเปิด',

  // Attributes
  'Address of a tile server with `{z}`, `{x}` and `{y}`; none unless it is set.':
    'ที่อยู่ของเซิร์ฟเวอร์แผนที่ มี `{z}` `{x}` และ `{y}` หากไม่กำหนดจะไม่มีภาพแผนที่',
  'Address of the centre; where the script came from when it is not set.':
    'ที่อยู่ของศูนย์ดำรงธรรม หากไม่กำหนดจะใช้ที่อยู่ของสคริปต์',
  "Begins with the volunteer's own data instead of a sign-up.":
    'เริ่มที่การแก้ไขข้อมูลของอาสาสมัครแทนการสมัคร',
  'Code of the matter, or of its group, that is chosen beforehand.':
    'รหัสประเภทเรื่องหรือกลุ่มเรื่องที่เลือกไว้ให้',
  'Four-digit code of the district that is chosen beforehand.': 'รหัสอำเภอสี่หลักที่เลือกไว้ให้',
  'Four-digit codes of districts that are chosen beforehand, separated by spaces.':
    'รหัสอำเภอสี่หลักที่เลือกไว้ให้ คั่นด้วยช่องว่าง',
  'Handed down to the complaint form.': 'ส่งต่อให้แบบฟอร์มแจ้งเรื่อง',
  'Handed down to the forms.': 'ส่งต่อให้แบบฟอร์มต่าง ๆ',
  'How many stand there before others are asked for; five when it is not set.':
    'จำนวนรายการที่แสดงก่อนกดดูเพิ่ม หากไม่กำหนดจะแสดงห้ารายการ',
  'Nothing can be filled in, opened or sent while it is there.':
    'เมื่อมีแอตทริบิวต์นี้ จะกรอก เปิด หรือส่งไม่ได้',
  'Only what is about `news`, `event`, `warning` or `knowledge`; everything when it is not set.':
    'เฉพาะ `news` (ข่าว) `event` (กิจกรรม) `warning` (แจ้งเตือน) หรือ `knowledge` (ความรู้) หากไม่กำหนดจะแสดงทั้งหมด',
  'Two-digit code of the province.': 'รหัสจังหวัดสองหลัก',
  'What to show: `banner` and services, as `complaint-form`, separated by spaces. When it is not set, everything but the opinion form; a single service is open from the start.':
    'ส่วนที่แสดง คือ `banner` และบริการ เช่น `complaint-form` คั่นด้วยช่องว่าง หากไม่กำหนดจะแสดงทุกอย่างยกเว้นแบบเสนอความคิดเห็น หากมีบริการเดียว บริการนั้นเปิดอยู่ทันที',
  'Whose tiles they are, shown below the map.': 'เจ้าของภาพแผนที่ แสดงใต้แผนที่',
  "`center` for the centre's own site, as when it is not set, or `page` for the page.":
    '`center` คือเว็บไซต์ของศูนย์ดำรงธรรม ซึ่งใช้เมื่อไม่กำหนด หรือ `page` คือหน้าเว็บนั้น',
  "`light`, `dark` or `auto` (the reader's preference, the default).":
    '`light` (สว่าง) `dark` (มืด) หรือ `auto` (ตามที่ผู้อ่านตั้งไว้ ซึ่งใช้เมื่อไม่กำหนด)',
  '`th` or `en`; the nearest `lang` of the page when it is not set.':
    '`th` หรือ `en` หากไม่กำหนดจะใช้ `lang` ที่ใกล้ที่สุดในหน้าเว็บ',

  // Parts
  'The box around everything.': 'กรอบรอบทุกอย่าง',
  'The row with the size of text and the contrast.': 'แถวปรับขนาดตัวอักษรและความเข้มของสี',
  'The same by its older name.': 'ส่วนเดียวกันในชื่อเดิม',
  'The sheet that asks for number and code.': 'แผ่นที่ให้กรอกเลขที่เรื่องและรหัส',
  'The sheet with number and code.': 'แผ่นที่มีเลขที่เรื่องและรหัส',
  'The sheet with the questions.': 'แผ่นคำถาม',
  'The sheet with what the reader keeps.': 'แผ่นที่ผู้อ่านเก็บไว้เป็นหลักฐาน',

  // Custom properties
  'Background of the band.': 'พื้นของแถบ',
  'Buttons and links under the pointer.': 'ปุ่มและลิงก์เมื่อชี้',
  'Buttons and links.': 'ปุ่มและลิงก์',
  'Corners.': 'ความมนของมุม',
  'Edges of fields.': 'ขอบของช่องกรอก',
  'Family of all text.': 'แบบอักษรทั้งหมด',
  'Hints.': 'คำแนะนำ',
  'Its ground.': 'พื้นของส่วนก่อนหน้า',
  'Notices and what is chosen.': 'ประกาศและสิ่งที่เลือกอยู่',
  'Rules.': 'เส้นคั่น',
  'Sheets.': 'พื้นของแผ่น',
  "Size of text; the reader's own, large, unless set.": 'ขนาดตัวอักษร หากไม่กำหนดจะใช้ขนาดใหญ่ของผู้อ่าน',
  'Text of buttons.': 'ตัวอักษรบนปุ่ม',
  'Text on it.': 'ตัวอักษรบนพื้นนั้น',
  'Text on the band.': 'ตัวอักษรบนแถบ',
  'Text.': 'ตัวอักษร',
  "The banner's button, and focus.": 'ปุ่มบนแถบสายด่วน และกรอบของสิ่งที่เลือกด้วยแป้นพิมพ์',
  "The banner's ground.": 'พื้นของแถบสายด่วน',
  'The call button.': 'ปุ่มโทร',
  'The same in the dark.': 'สีเดียวกันบนพื้นมืด',
  'What has to be mended.': 'สิ่งที่ต้องแก้ไข',
  'What went well.': 'สิ่งที่สำเร็จ',

  // Events
  'Something has to be mended or tried again; the reader has been told.':
    'มีสิ่งที่ต้องแก้ไขหรือลองใหม่ และได้บอกผู้อ่านแล้ว',
  'The centre has the case; carries its number.': 'ศูนย์ดำรงธรรมรับเรื่องแล้ว มีเลขที่เรื่องมาด้วย',
  'The centre has the sign-up; carries its reference.': 'ศูนย์ดำรงธรรมรับการสมัครแล้ว มีเลขอ้างอิงมาด้วย',
  'The reader follows a case of another instead; carries its number.':
    'ผู้อ่านเลือกติดตามเรื่องของผู้อื่นแทน มีเลขที่เรื่องมาด้วย',
  'The reader has come to another step, or to the receipt.': 'ผู้อ่านไปยังขั้นอื่น หรือถึงใบรับเรื่อง',

  // Members
  'Address of the centre without a closing slash.': 'ที่อยู่ของศูนย์ดำรงธรรม ไม่มีเครื่องหมาย / ปิดท้าย',
  'As `reset`, for a reader who asks for it: focus moves to the heading.':
    'เหมือน `reset` เมื่อผู้อ่านเป็นผู้สั่ง โฟกัสจะไปที่หัวเรื่อง',
  'Forgets everything typed, and the receipt, and begins again with what the attributes name. While something is being sent it does nothing: its receipt is still to come. A receipt that was not kept goes once its reader has agreed to a question in its place.':
    'ลบสิ่งที่พิมพ์และใบรับเรื่อง แล้วเริ่มใหม่ตามแอตทริบิวต์ ขณะกำลังส่งจะไม่ทำอะไร เพราะใบรับเรื่องยังไม่มา หากใบรับเรื่องยังไม่ได้เก็บไว้ จะถามผู้อ่านก่อน',
  'Leaves the case and forgets number and code.': 'ออกจากเรื่อง และลบเลขที่เรื่องกับรหัส',
  'Like `checkValidity`, and shows what has to be mended. Nothing is sent.':
    'เหมือน `checkValidity` และแสดงสิ่งที่ต้องแก้ไข ไม่มีการส่ง',
  'Like `checkValidity`; shows what has to be mended in the first step that has a fault.':
    'เหมือน `checkValidity` และแสดงสิ่งที่ต้องแก้ไขในขั้นแรกที่ไม่ถูกต้อง',
  "Shows a step as its own buttons do; nothing typed is lost. For pages that let the browser's back and forward move between the steps.":
    'แสดงขั้นหนึ่งเหมือนกดปุ่มในแบบฟอร์ม สิ่งที่พิมพ์ไม่หาย สำหรับหน้าเว็บที่ให้ปุ่มย้อนกลับและไปข้างหน้าของเบราว์เซอร์เลื่อนระหว่างขั้น',
  "The centre's own page for this service, in the language shown; empty where no centre is known.":
    'หน้าของบริการนี้ในเว็บไซต์ของศูนย์ดำรงธรรม ตามภาษาที่แสดง ว่างเมื่อไม่ทราบที่อยู่ของศูนย์ฯ',
  'The language that is shown: the wanted one, once its words are here.':
    'ภาษาที่แสดงอยู่ คือภาษาที่ขอ เมื่อถ้อยคำของภาษานั้นมาถึงแล้ว',
  'True when number and code could be those of a case, or one is open. The reader sees nothing of it. False until what checks them has been fetched.':
    'เป็นจริงเมื่อเลขที่เรื่องและรหัสมีรูปแบบถูกต้อง หรือเปิดเรื่องอยู่ ผู้อ่านไม่เห็นการตรวจนี้ เป็นเท็จจนกว่าส่วนที่ใช้ตรวจจะมาถึง',
  'True when the center could take everything as it is filled in now. The reader sees nothing of it. False until the later steps have been fetched: nobody can have answered them yet.':
    'เป็นจริงเมื่อศูนย์ดำรงธรรมรับข้อมูลตามที่กรอกอยู่ได้ ผู้อ่านไม่เห็นการตรวจนี้ เป็นเท็จจนกว่าขั้นถัดไปจะมาถึง เพราะยังไม่มีผู้ใดตอบได้',
  'True while something would be lost with the page: text that is kept nowhere, a code that is shown once. The browser asks before it leaves the page; who removes the element asks by this.':
    'เป็นจริงเมื่อปิดหน้าแล้วจะมีสิ่งที่หายไป เช่น ข้อความที่ยังไม่เก็บ หรือรหัสที่แสดงครั้งเดียว เบราว์เซอร์จะถามก่อนออกจากหน้า ผู้ที่จะนำแท็กออกตรวจได้จากค่านี้',

  // Slots
  'A plain link to the hosted page and `tel:1567`.':
    'ลิงก์ธรรมดาไปยังหน้าของศูนย์ดำรงธรรม และ `tel:1567`',
};
