/** Phrases that only the test reads: nothing is tuned on them. Text | categories | lines. */
export const corpusHeldOut = `
ประปาหมู่บ้านหยุดจ่ายน้ำตั้งแต่เมื่อวาน | utilities.water_supply
น้ำปะปาไม่ไหลค่ะ | utilities.water_supply
เปิดก๊อกมาน้ำสีชากลิ่นเหม็น | utilities.water_supply
มิเตอร์น้ำพังบิลแพงมาก | utilities.water_supply
น้ำอ่อนมากเปิดไม่ขึ้น | utilities.water_supply
ท่อประปารั่วหน้าบ้านแจ้งแล้วไม่มา | utilities.water_supply
ไฟดับบ่อยตู้เย็นพัง | utilities.electricity
บ้านยังไม่มีไฟฟ้าใช้เลย | utilities.electricity
หม้อแปลงเสียงดังกลัวระเบิด | utilities.electricity
ค่าไฟขึ้นสองเท่า | utilities.electricity
สายไฟขาดตกอยู่บนถนน | utilities.electricity
ไฟทางหน้าหมู่บ้านดับมานาน | utilities.street_light
ถนนมืดตื๊ดตื๋อไม่มีไฟส่องทาง | utilities.street_light
ไฟส่องสว่างริมถนนไม่ติด | utilities.street_light
ขอกระจกโค้งหน้าซอย | utilities.street_light
ถนนลูกรังฝุ่นเต็มบ้าน | utilities.road,environment.smoke
หลุมใหญ่กลางถนนรถมอไซล้ม | utilities.road
ถนนทรุดรถผ่านไม่ได้ | utilities.road
สะพานข้ามคลองพัง | utilities.road
ซอยบ้านผมเป็นหลุมเป็นบ่อ | utilities.road
ทางเท้าแตกหมดวางของขายเต็ม | utilities.road
ท่อตันน้ำเอ่อเข้าบ้าน | utilities.drainage
น้ำท่วมขังถนนระบายไม่ทัน | utilities.drainage
ฝาท่อแตกรถตกหลุม | utilities.drainage
หน้าแล้งไม่มีน้ำใส่ข้าว | utilities.irrigation
ขอขุดลอกคลองส่งน้ำ | utilities.irrigation
น้ำบ่เข้านา | utilities.irrigation
อินเตอร์เน็ตช้ามาก | utilities.telecom
สายสื่อสารห้อยเกี่ยวรถ | utilities.telecom
โทรศัพท์ไม่มีสัญญาณบนดอย | utilities.telecom
รถตู้โดยสารขับเร็วมาก | utilities.transport
รถสองแถวเก็บค่าโดยสารเกิน | utilities.transport
แทกซี่โกงมิเตอร์ | utilities.transport
หมาเพื่อนบ้านดุมากไล่คน | safety.animals
ฝูงสุนัขจรจัดหน้าโรงเรียน | safety.animals
งูเข้าห้องน้ำ | safety.animals
แมวจรจัดเยอะเกิน | safety.animals
มีคนวางยาเบื่อหมา | safety.animals
บ้านข้างๆเปิดลำโพงดังลั่น | environment.noise
เสียงก่อสร้างดังตอนกลางคืน | environment.noise,land.construction
ดนตรีสดหนวกหูนอนไม่หลับ | environment.noise
โรงงานปล่อยกลิ่นสารเคมี | environment.factory
โรงสีฝุ่นเยอะ | environment.factory,environment.smoke
อู่พ่นสีกลิ่นแรงข้างบ้าน | environment.factory
ควันจากการเผาหญ้าเข้าบ้าน | environment.smoke
ชาวบ้านเผาป่าเผาไร่ควันเต็มไปหมด | environment.smoke
เผาพลาสติกเหม็นมาก | environment.smoke
เหม็นขี้หมูจากฟาร์ม | environment.smell
ฟาร์มไก่แมลงวันเยอะมาก | environment.smell
เหม็นขี้วัวข้างบ้าน | environment.smell
คลองเน่าน้ำดำ | environment.wastewater
ร้านอาหารเทน้ำเสียลงคลอง | environment.wastewater
ผักตบชวาเต็มคลองเรือผ่านไม่ได้ | environment.wastewater
ไม่มีรถมาเก็บขยะเลย | environment.waste
กองขยะใหญ่ข้างวัด | environment.waste
เพื่อนบ้านทิ้งขยะหน้าบ้านเรา | environment.waste
ตลิ่งโดนน้ำกัดเซาะ | environment.digging
เหมืองหินระเบิดหินบ้านสั่น | environment.digging
ลักลอบดูดทรายในแม่น้ำ | environment.digging
ตัดไม้เถื่อนในป่าชุมชน | environment.forest
ฝูงลิงรื้อหลังคาบ้าน | environment.forest
ช้างป่าเข้าสวนทุเรียน | environment.forest
คนมีเงินรุกที่สาธารณะประโยชน์ | land.public_land
ถมลำรางสาธารณะสร้างร้าน | land.public_land
เพื่อนบ้านสร้างกำแพงล้ำเขต | land.boundary
รังวัดที่แล้วแนวเขตไม่ตรง | land.boundary
ข้างบ้านปิดทางเข้าออกบ้านเรา | land.right_of_way
ที่ตาบอดไม่มีทางออก | land.right_of_way
สำนักงานที่ดินออกโฉนดช้า | land.title_deed
มีคนทำโฉนดปลอม | land.title_deed
อยากได้ที่ทำกินของนิคม | land.farm_land
ที่ดิน สปก โดนแย่ง | land.farm_land
สร้างตึกไม่มีใบอนุญาตก่อสร้าง | land.construction
ต่อเติมบ้านชิดรั้ว | land.construction
โดนเวนคืนที่ดินตัดถนนไม่ได้เงิน | land.expropriation
วัยรุ่นแข่งรถหน้าหมู่บ้าน | safety.street_racing
เด็กแว๊นเบิ้ลเครื่องตอนตีหนึ่ง | safety.street_racing
รถสิบล้อวิ่งเร็วฝุ่นฟุ้ง | safety.traffic
จอดรถขวางทางเข้าบ้าน | safety.traffic,land.right_of_way
แยกนี้รถชนกันบ่อยมาก | safety.traffic
ย้อนศรกันเป็นประจำ | safety.traffic
โดนงัดบ้านของหาย | safety.theft | 191
ขโมยลักทุเรียนในสวน | safety.theft
โดนกระชากสร้อยคอ | safety.theft | 191
รถเครื่องหาย | safety.theft
โดนเพื่อนบ้านข่มขู่คุกคาม | safety.threat
ถูกสะกดรอยตามทุกวัน | safety.threat | 191
วัยรุ่นตีกันหลังงานวัด | safety.threat,safety.street_racing | 191
มาเฟียเก็บเงินแม่ค้าในตลาด | safety.influence
ผู้มีอิทธิพลข่มเหงชาวบ้าน | safety.influence
ต้นไม้ล้มขวางทาง | safety.hazard
ป้ายโฆษณาจะล้มใส่คน | safety.hazard
บ้านร้างหญ้ารกงูเยอะ | safety.hazard,safety.animals
แรงงานพม่าไม่มีใบอนุญาต | safety.foreigners
ฝรั่งอยู่เกินวีซ่า | safety.foreigners
ปลัดขอเงินค่าน้ำชา | misconduct.bribery,misconduct.local_leaders
ตำรวจรีดไถเงินหน้าด่าน | misconduct.bribery,misconduct.police
โครงการสร้างไม่เสร็จทิ้งร้าง | misconduct.procurement
ล็อคสเปคจัดซื้อ | misconduct.procurement
จนท.ใช้อำนาจรังแกประชาชน | misconduct.abuse_of_power
แจ้งเทศบาลแล้วเพิกเฉย | misconduct.neglect,misconduct.local_leaders
เรื่องดองไว้เป็นปีไม่คืบ | misconduct.neglect
เจ้าหน้าที่อำเภอพูดไม่ดี | misconduct.service
พยาบาลพูดจาไม่สุภาพ | misconduct.service,labour.health_care
กำนันเอาเงินกองทุนไปใช้ | misconduct.local_leaders,debt.farmer_debt
ผู้ใหญ่บ้านเล่นพรรคเล่นพวก | misconduct.local_leaders,misconduct.abuse_of_power
ตำรวจจับผิดคน | misconduct.police
ร้อยเวรไม่ทำคดี | misconduct.police
ครูไม่มาสอน | misconduct.other
ข้างบ้านค้ายา | drugs.dealing
วัยรุ่นมั่วสุมขายยาบ้า | drugs.dealing
มีคนส่งยากลางซอย | drugs.dealing
หลานเสพยาคลุ้มคลั่ง | drugs.use | 191
อยากส่งลูกไปเลิกยา | drugs.use
พี้กัญชาข้างบ้าน | drugs.use
มีวงไฮโลในงานศพ | drugs.gambling
เปิดบ่อนชนไก่ | drugs.gambling
ติดพนันออนไลน์ | drugs.gambling
ร้านเหล้าปล่อยเด็กเข้า | drugs.venues
ขายบุหรี่ไฟฟ้าให้นักเรียน | drugs.alcohol_tobacco
คนเมาเหล้ามาเอะอะหน้าบ้าน | drugs.alcohol_tobacco
ซ่องอยู่กลางหมู่บ้าน | drugs.trafficking
แอปเงินกู้ดอกเบี้ยโหด | debt.informal_loan
กู้รายวันดอกแพงมาก | debt.informal_loan
ติดหนี้นอกระบบ | debt.informal_loan
โดนทวงหนี้ประจานหน้าเฟส | debt.collection
คนทวงหนี้มาขู่ที่บ้าน | debt.collection
ธนาคารจะยึดบ้าน | debt.mediation
โดนฟ้องหนี้ผ่อนไม่ไหว | debt.mediation
จำนองที่ดินไว้ถูกยึด | debt.pledged_land
หนี้กองทุนหมู่บ้าน | debt.farmer_debt
ผ่อน กยศ ไม่ไหว | debt.farmer_debt
โดนโกงแชร์ | debt.fraud_shares | 1441
ถูกชวนลงทุนคริปโตแล้วโดนโกง | debt.fraud_shares
ซื้อมือถือมาพังเคลมไม่ได้ | consumer.goods
ไฟแนนซ์มายึดรถ | consumer.goods
โอนเงินซื้อของแล้วแม่ค้าบล็อก | consumer.online | 1441
สั่งรองเท้าในช้อปปี้ได้ของปลอม | consumer.online,consumer.goods | 1441
พัสดุเก็บเงินปลายทางไม่ได้สั่ง | consumer.online
โดนมิจฉาชีพหลอก | consumer.scam | 1441
คอลเซ็นเตอหลอกเอาเงิน | consumer.scam | 1441
โดนแฮกเฟซยืมเงินเพื่อน | consumer.scam | 1441
ถูกหลอกให้กดลิงก์ดูดเงิน | consumer.scam | 1441
ร้านนี้ขายเกินราคา | consumer.price
ปั๊มน้ำมันโกงลิตร | consumer.price
ไข่ไก่ขึ้นราคาแพงมาก | consumer.price
เจอแมลงสาบในก๋วยเตี๋ยว | consumer.food_medicine
คลินิกเถื่อนฉีดหน้าพัง | consumer.food_medicine
อาหารเสริมปลอมไม่มี อย. | consumer.food_medicine
เจ้าของหอไม่คืนมัดจำ | consumer.housing
นิติหมู่บ้านเก็บค่าส่วนกลางแพง | consumer.housing
ซื้อบ้านจัดสรรแล้วบ้านร้าว | consumer.housing
ข้าวราคาถูกมากโรงสีกดราคา | consumer.farm_prices
ปาล์มราคาตก | consumer.farm_prices
บริษัทประกันไม่ยอมจ่าย | consumer.other,consumer.goods
บริษัทค้างเงินเดือนพนักงาน | labour.wages
โดนเลิกจ้างกะทันหัน | labour.wages
ทำโอทีแล้วไม่ได้เงิน | labour.wages
บ่ได้ค่าแรง | labour.wages
หัวหน้าลวนลามในที่ทำงาน | labour.working_conditions | 191
ตกจากนั่งร้านตอนทำงาน | labour.working_conditions | 1669
เงินว่างงานประกันสังคมไม่ออก | labour.social_security
ม.33 เบิกค่าคลอดไม่ได้ | labour.social_security
อยากฝึกอาชีพเสริม | labour.jobs
โดนนายหน้าหลอกไปทำงานเมืองนอก | labour.work_abroad
เบี้ยผู้พิการไม่เข้าบัญชี | labour.state_payments
เงินคนแก่เดือนนี้ไม่ออก | labour.state_payments
บัตรสวัสดิการใช้ไม่ได้ | labour.state_payments
เงินเด็กแรกเกิดไม่เข้า | labour.state_payments
หมอโรงพยาบาลวินิจฉัยผิด | labour.health_care
ค่ารักษาแพงบัตรทองใช้ไม่ได้ | labour.health_care
รพ ปฏิเสธคนไข้ | labour.health_care
ไฟไหม้บ้านหมดตัวขอความช่วยเหลือ | assistance.disaster | 199
เงินช่วยเหลือน้ำท่วมไม่ได้ | assistance.disaster
ลูกเห็บตกหลังคาพัง | assistance.disaster,assistance.housing
คนแก่ถูกทิ้งอยู่คนเดียว | assistance.hardship | 1300
ไม่มีจะกินแล้วลูกเล็กสามคน | assistance.hardship
ขอรถเข็นให้แม่ | assistance.hardship
คนสติไม่ดีเดินแก้ผ้าในตลาด | assistance.hardship
บ้านเก่าจะพังขอซ่อมบ้าน | assistance.housing
ไม่มีบ้านอยู่ | assistance.housing
สามีซ้อมจนตาเขียว | assistance.family_violence | 1300
เด็กข้างบ้านถูกตีทุกวัน | assistance.family_violence | 1300
ลูกเมายาทุบตีแม่ | assistance.family_violence,drugs.use | 1300
ขอทุนการศึกษาให้หลาน | assistance.education
เด็กโดนบูลลี่ที่โรงเรียน | assistance.education | 1300
ย้ายทะเบียนบ้านไม่ได้ | assistance.registration
ขอบ้านเลขที่ | assistance.registration
ไม่มีสัญชาติทำบัตรไม่ได้ | assistance.registration
โดนฟ้องศาลไม่มีเงินจ้างทนาย | assistance.legal_aid
อยากหย่าแต่เขาไม่ยอม | assistance.legal_aid
กฎหมาย | assistance.legal_aid
ตามหาลูกหนีออกจากบ้าน | assistance.missing_person | 191
ยายหลงหายไปสองวัน | assistance.missing_person
หมูตายยกเล้า | assistance.farming
หนอนกินข้าวโพดหมดไร่ | assistance.farming
อยากแนะนำให้ปรับปรุงเว็บ | other.suggestion
ชื่นชมตำรวจจราจรดีมาก | other.praise,misconduct.police
แฟนเก่าโพสต์ประจานหมิ่นประมาท | other.private_dispute
ญาติยืมเงินไม่ยอมคืน | other.private_dispute
เจ้าอาวาสเอาเงินวัดไปใช้ | other.religion
พระมั่วสีกา | other.religion
ไฟกำลังลุกไหม้โกดังข้างบ้าน | | 199
บ้านข้างหลังไฟใหม้แล้ว | | 199
ได้กลิ่นแก๊สรั่วในครัว | | 199
เค้าเอาปืนมาจ่อหัว | | 191
โดนคนแปลกหน้าเอามีดแทง | | 191
มันขู่ว่าจะฆ่าทั้งครอบครัว | | 191
โดนเพื่อนบ้านรุมทำร้าย | safety.threat | 191
ลูกชายเมายาถือมีดไล่แม่ | | 191
มีคนถูกยิงนอนจมกองเลือด | | 191
คนโดนรถชนนอนนิ่ง | | 1669
ยายล้มหัวฟาดพื้นไม่รู้สึกตัว | | 1669
ลูกชักตัวเกร็ง | | 1669
พ่อหายใจไม่ออก | | 1669
โดนงูเห่ากัด | | 1669
ผึ้งต่อยทั้งตัวหน้าบวม | | 1669
เมียเจ็บท้องจะคลอดแล้ว | | 1669
อยากฆ่าตัวตาย | | 1323
คิดสั้นกินยาไปทั้งแผง | | 1323
ไม่อยากมีชีวิตอยู่ต่อไปแล้ว | | 1323
เพื่อนบอกว่าจะโดดตึก | | 1323
น้ำป่าทะลักเข้าหมู่บ้าน | | 1784
ติดอยู่บนหลังคาน้ำท่วมมิดบ้าน | | 1784
ดินถล่มทับบ้าน | | 1784
เด็กจมน้ำในคลอง | | 1784
เรือล่มมีคนหาย | | 1784
พ่อเลี้ยงลวนลามลูกสาว | | 1300
แฟนซ้อมทุกคืน | | 1300
เด็กถูกล่ามโซ่ในบ้าน | | 1300
ผัวเอามีดจะฟัน | | 1300
โอนเงินให้แก๊งคอลเซ็นเตอร์ไปแล้ว | | 1441
โดนหลอกให้โหลดแอปเงินหายหมด | | 1441
water does not run since yesterday | utilities.water_supply
water pipe leaking on the street | utilities.water_supply
blackout again | utilities.electricity
electric pole is leaning | utilities.electricity
no lights on our street | utilities.street_light
potholes everywhere | utilities.road
broken bridge | utilities.road
clogged drain smells | utilities.drainage
drought no irrigation | utilities.irrigation
no mobile signal | utilities.telecom
bus driver drives dangerously | utilities.transport
karaoke bar too loud | environment.noise,drugs.venues
my neighbours are very noisy at night | environment.noise
neighbour's dog bit my son | safety.animals | 1669
snake in my house | safety.animals
burning rubbish next door | environment.smoke,environment.waste
factory dumps chemicals | environment.factory
people dump trash near the temple | environment.waste
waste water in the canal | environment.wastewater
chicken farm flies | environment.smell
monkeys on the roof | environment.forest
sand mining in the river | environment.digging
someone fenced public land | land.public_land
boundary dispute | land.boundary
neighbour blocks my access | land.right_of_way
lost my land deed | land.title_deed
thieves broke into our house | safety.theft | 191
traffic jam at the school | safety.traffic
loud motorbike racing | safety.street_racing
abandoned building dangerous | safety.hazard
foreigners working illegally | safety.foreigners
corrupt officials take bribes | misconduct.bribery
nobody answers my complaint | misconduct.neglect,misconduct.service
mayor abuses his power | misconduct.local_leaders,misconduct.abuse_of_power
drug dealer in the village | drugs.dealing
gambling den | drugs.gambling
selling vapes to students | drugs.alcohol_tobacco
online loan app threatens me | debt.informal_loan,debt.collection | 1441
bank wants to take my house | debt.mediation
investment scam | debt.fraud_shares,consumer.scam | 1441
shop refuses refund | consumer.goods
online seller never sent the goods | consumer.online | 1441
overcharged at the market | consumer.price
apartment owner keeps my deposit | consumer.housing
company did not pay wages | labour.wages
fired without compensation | labour.wages
lost my job and need work | labour.jobs
disability payment has stopped | labour.state_payments
waited all day for a doctor | labour.health_care
storm blew away our roof | assistance.disaster | 1784
old woman lives alone and has no food | assistance.hardship
roof leaks and I cannot repair my house | assistance.housing
stepfather beats the children | assistance.family_violence | 1300
ID card lost | assistance.registration
my father is missing | assistance.missing_person | 191
my house is burning | | 199
he threatened to kill me | | 191
someone was stabbed | | 191
my grandmother is unconscious | | 1669
he is trying to kill himself | | 1323
we are stuck on the roof because of the flood | | 1784
someone stole money from my bank account by phone | consumer.scam,safety.theft | 1441
`;
