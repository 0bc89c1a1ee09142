/** Phrases that the words of search and danger are tuned on: text | categories that are right | lines. */
export const corpusToTune = `
น้ำประปาไม่ไหลมาสามวันแล้วครับ ช่วยด้วย | utilities.water_supply
น้ำบ่ไหลเลยบ้านข้อย | utilities.water_supply
น้ำก๊อกเหลืองอ๋อย อาบแล้วคัน | utilities.water_supply
ท่อน้ำแตกกลางซอยน้ำพุ่งทิ้งทั้งวัน | utilities.water_supply
ค่าน้ำเดือนนี้แพงผิดปกติ | utilities.water_supply
ไม่มีน้ำใช้ทั้งหมู่บ้าน | utilities.water_supply
น้ำไหลเบามากชั้นสองไม่ขึ้น | utilities.water_supply
ไฟดับทุกวันเลยเบื่อมาก | utilities.electricity
ไฟฟ้าตกบ่อยเครื่องใช้ไฟฟ้าพังหมด | utilities.electricity
เสาไฟฟ้าเอียงจะล้มทับบ้าน | utilities.electricity,safety.hazard
สายไฟห้อยลงมาถึงหัวคน | utilities.electricity,utilities.telecom
ขอขยายเขตไฟฟ้าเข้าบ้าน | utilities.electricity
ไฟไม่ติดทั้งซอย | utilities.street_light,utilities.electricity
ซอยมืดมากผู้หญิงเดินกลับบ้านน่ากลัว | utilities.street_light
หลอดไฟหน้าปากซอยขาดมาเป็นเดือน | utilities.street_light
ไฟแดงสี่แยกไม่ทำงาน | utilities.street_light
ถนนเปนหลุมเปนบ่อรถล้มบ่อย | utilities.road
ถนนหน้าบ้านพังมาก อบต ไม่มาซ่อม | utilities.road,misconduct.local_leaders
หนทางเข้าหมู่บ้านเละเป็นโคลน | utilities.road
สะพานไม้ข้ามคลองผุ | utilities.road
ฟุตบาทพังคนแก่เดินสะดุด | utilities.road
ขอลาดยางถนนในซอย | utilities.road
ฝนตกทีไรน้ำท่วมซอยทุกที | utilities.drainage
ท่อระบายน้ำอุดตันส่งกลิ่นเหม็น | utilities.drainage
ฝาท่อหายกลัวเด็กตก | utilities.drainage
น้ำขังหน้าบ้านยุงเยอะ | utilities.drainage
ไม่มีน้ำทำนา ข้าวจะตายหมดแล้ว | utilities.irrigation
ฝายพังน้ำไม่เข้านา | utilities.irrigation
ชลประทานไม่ปล่อยน้ำ | utilities.irrigation
เน็ตหลุดบ่อยเรียนออนไลน์ไม่ได้ | utilities.telecom
สายเคเบิลระโยงระยางหน้าร้าน | utilities.telecom
ไม่มีสัญญาณมือถือในหมู่บ้าน | utilities.telecom
แท็กซี่ไม่ยอมกดมิเตอร์ | utilities.transport
แท็กซี่ปฏิเสธผู้โดยสาร | utilities.transport
รถเมล์ไม่จอดป้าย | utilities.transport
วินมอไซค์คิดแพงเกิน | utilities.transport,consumer.price
หมาเห่าทั้งคืนนอนไม่ได้ | safety.animals
หมาข้างบ้านเห่าเสียงดัง | safety.animals,environment.noise
หมาจรจัดเยอะไล่กัดเด็ก | safety.animals
สุนัขไม่มีเจ้าของเต็มซอย | safety.animals
แมวข้างบ้านมาขี้หน้าบ้านทุกวัน | safety.animals
งูเหลือมเข้าบ้านช่วยจับที | safety.animals
รังต่อใหญ่บนต้นไม้ข้างโรงเรียน | safety.animals
ข้างบ้านเปิดเพลงดังทุกคืน | environment.noise
ข้างบ้านร้องคาราโอเกะจนตีสอง | environment.noise,drugs.venues
หนวกหูมากรถแห่กลางคืน | environment.noise
ร้านเหล้าเสียงดังเปิดถึงตีสาม | drugs.venues,environment.noise
โรงงานปล่อยน้ำเสียลงคลอง | environment.factory,environment.wastewater
โรงงานควันดำเหม็นทั้งหมู่บ้าน | environment.factory
เพื่อนบ้านเผาขยะควันเข้าบ้าน | environment.smoke
เผาอ้อยหิมะดำลอยเต็มบ้าน | environment.smoke
ฝุ่น pm 2.5 เยอะแสบจมูก | environment.smoke
เผานาทุกปีไม่มีใครห้าม | environment.smoke
ฟาร์มหมูเหม็นมากแมลงวันเต็มบ้าน | environment.smell
เลี้ยงไก่ข้างบ้านเหม็นขี้ไก่ | environment.smell
น้ำในคลองดำปี๋ปลาตายลอยเป็นแพ | environment.wastewater
น้ำเน่าเหม็นหลังตลาด | environment.wastewater
รถขยะไม่มาเก็บสองอาทิตย์แล้ว | environment.waste
มีคนแอบเอาขยะมาทิ้งข้างทาง | environment.waste
ขยะล้นถังเหม็นมาก | environment.waste
ดูดทรายจนตลิ่งพัง | environment.digging
รถขุดดินขายทั้งวันทั้งคืน | environment.digging,safety.traffic
มีคนลักลอบตัดไม้พะยูง | environment.forest
ลิงเข้าบ้านขโมยของกิน | environment.forest
ช้างป่าลงมากินข้าวในนา | environment.forest
นายทุนบุกรุกป่าสงวนทำรีสอร์ต | environment.forest
คนล้อมรั้วที่สาธารณะไว้เป็นของตัวเอง | land.public_land
มีคนสร้างบ้านรุกคลองสาธารณะ | land.public_land
ข้างบ้านสร้างรั้วล้ำที่ดินผม | land.boundary
เพื่อนบ้านย้ายหลักเขต | land.boundary
โดนปิดทางเข้าบ้านออกไม่ได้ | land.right_of_way
เจ้าของที่เอารั้วมากั้นทางไม่ให้ผ่าน | land.right_of_way
ขอออกโฉนดมาสิบปียังไม่ได้ | land.title_deed
โฉนดหาย | land.title_deed
ไม่มีที่ดินทำกิน | land.farm_land
นายทุนมาซื้อที่ สปก | land.farm_land
ข้างบ้านต่อเติมบ้านไม่ขออนุญาต | land.construction
ตอกเสาเข็มจนบ้านร้าว | land.construction
ค่าเวนคืนได้น้อยเกินไป | land.expropriation
เด็กแว้นซิ่งมอไซค์ทั้งคืน | safety.street_racing
วัยรุ่นแต่งท่อดังขับวนไปมา | safety.street_racing
มีคนจอดรถขวางหน้าบ้านทุกวัน | safety.traffic
รถบรรทุกดินวิ่งผ่านหมู่บ้านถนนพัง | safety.traffic,utilities.road
รถจอดบนฟุตบาท | safety.traffic,utilities.road
ขโมยขึ้นบ้านเงินหาย | safety.theft | 191
มอเตอร์ไซค์หายหน้าตลาด | safety.theft
ขโมยตัดสายไฟไปขาย | safety.theft
วัวหายสองตัว | safety.theft
โดนขู่ | safety.threat | 191
โดนคนขู่ทำร้ายทุกวันกลัวมาก | safety.threat | 191
เจ้าพ่อในหมู่บ้านเก็บค่าคุ้มครอง | safety.influence
ต้นไม้ใหญ่จะล้มทับบ้าน | safety.hazard
กิ่งไม้พาดสายไฟกลัวไฟไหม้ | safety.hazard | 199
ร้านขายแก๊สอยู่กลางชุมชนกลัวระเบิด | safety.hazard
ต่างด้าวมาขายของแย่งอาชีพคนไทย | safety.foreigners
คนจีนเปิดร้านใช้นอมินี | safety.foreigners
เจ้าหน้าที่เรียกเงินถึงจะออกใบอนุญาตให้ | misconduct.bribery
ต้องจ่ายใต้โต๊ะ | misconduct.bribery
ผู้รับเหมาทิ้งงานถนนทำไม่เสร็จ | misconduct.procurement
เทศบาลฮั้วประมูล | misconduct.procurement,misconduct.local_leaders
เจ้าหน้าที่กลั่นแกล้งไม่ยอมเซ็นให้ | misconduct.abuse_of_power
แจ้งไปหลายรอบแล้วไม่มีใครมาดู | misconduct.neglect
ร้องเรียนแล้วเรื่องเงียบ | misconduct.neglect
เจ้าหน้าที่พูดจาหยาบคายตะคอกใส่ | misconduct.service
ไปอำเภอรอนานมากบริการแย่ | misconduct.service
ผู้ใหญ่บ้านโกงเงินหมู่บ้าน | misconduct.local_leaders
นายกอบตเลือกปฏิบัติ | misconduct.local_leaders,misconduct.abuse_of_power
ตำรวจไม่รับแจ้งความ | misconduct.police,misconduct.neglect
คดีไม่คืบหน้าเลยแจ้งความไปสามเดือน | misconduct.police
ครูตีเด็กจนช้ำ | misconduct.other | 1300
ยาบ้า | drugs.dealing
มีเด็กขายยาอยู่ท้ายหมู่บ้าน | drugs.dealing
ซอยนี้ซื้อขายยากันโจ่งแจ้ง | drugs.dealing
ลูกชายติดยาอยากให้ไปบำบัด | drugs.use
คนเมายาอาละวาด | drugs.use | 191
ได้กลิ่นกัญชาทุกคืน | drugs.use
บ้านนี้เปิดบ่อนไพ่ทุกวัน | drugs.gambling
แม่ติดหวยใต้ดินกับเว็บพนัน | drugs.gambling
ผับเปิดเกินเวลาปล่อยเด็กเข้า | drugs.venues
ร้านชำขายเหล้าให้เด็ก | drugs.alcohol_tobacco
ขายพอตหน้าโรงเรียน | drugs.alcohol_tobacco
ร้านคาราโอเกะมีเด็กขายตัว | drugs.trafficking | 1300
กู้เงินออนไลน์ดอกโหด | debt.informal_loan
กู้เงินนอกระบบร้อยละยี่สิบ | debt.informal_loan
โดนแก๊งหมวกกันน็อกทวงเงิน | debt.informal_loan,debt.collection
เจ้าหนี้โทรมาทวงหนี้ด่าทุกวัน | debt.collection
ผ่อนรถไม่ไหวขอพักหนี้ | debt.mediation
จ่ายหนี้บัตรเครดิตไม่ไหว | debt.mediation
นายทุนไม่ให้ไถ่ถอนที่ขายฝาก | debt.pledged_land
เอาโฉนดไปค้ำเงินกู้แล้วเขาไม่คืน | debt.pledged_land
หนี้ ธกส ท่วมหัว | debt.farmer_debt
สหกรณ์ไม่ให้ถอนเงิน | debt.farmer_debt
ท้าวแชร์หนี | debt.fraud_shares
โดนหลอกลงทุนเทรดหุ้น | debt.fraud_shares,consumer.scam | 1441
ซื้อตู้เย็นมาเสียร้านไม่รับเปลี่ยน | consumer.goods
รถมือสองซื้อมาพังเลย | consumer.goods
โดนโกงออนไลน์ | consumer.scam,consumer.online | 1441
สั่งของในเฟสไม่ได้ของ | consumer.online | 1441
ซื้อของออนไลน์ได้ของไม่ตรงปก | consumer.online
โดนหลอก | consumer.scam
โดนหลอกให้โอนเงินหมดบัญชี | consumer.scam | 1441
แก๊งคอลเซนเตอร์โทรมาอ้างเป็นตำรวจ | consumer.scam | 1441
กดลิงก์แล้วเงินหายจากบัญชี | consumer.scam | 1441
ขายของแพงเกินป้าย | consumer.price
หวยขายใบละร้อยสอง | consumer.price
ตาชั่งโกง | consumer.price
กินข้าวร้านนี้แล้วท้องเสียทั้งบ้าน | consumer.food_medicine
ขายนมหมดอายุ | consumer.food_medicine
ครีมหน้าขาวทาแล้วหน้าพัง | consumer.food_medicine
หอพักไม่คืนเงินประกัน | consumer.housing
ค่าไฟหอพักแพงหน่วยละสิบบาท | consumer.housing,utilities.electricity
ราคายางตกต่ำมาก | consumer.farm_prices
ล้งรับซื้อลำไยไม่จ่ายเงิน | consumer.farm_prices
ทัวร์ยกเลิกไม่คืนเงิน | consumer.other,consumer.goods
ไม่ได้เงินเดือน | labour.wages
เถ้าแก่ไม่จ่ายค่าแรงสองเดือน | labour.wages
โดนไล่ออกไม่ได้ค่าชดเชย | labour.wages
ทำงานทุกวันไม่มีวันหยุด | labour.working_conditions
เครื่องจักรหนีบมือที่โรงงาน | labour.working_conditions,environment.factory | 1669
นายจ้างไม่ส่งประกันสังคม | labour.social_security
ตกงานอยากหางานทำ | labour.jobs
จ่ายค่านายหน้าไปเกาหลีแล้วไม่ได้ไป | labour.work_abroad
เบี้ยคนแก่ไม่เข้า | labour.state_payments
เงินผู้สูงอายุเดือนนี้ยังไม่ได้ | labour.state_payments
ทำบัตรคนพิการไม่ผ่าน | labour.state_payments
ลงทะเบียนบัตรคนจนไม่ได้ | labour.state_payments
โรงบาลไม่รับรักษาแม่ | labour.health_care
รอหมอนานมากทั้งวัน | labour.health_care,misconduct.service
ใบส่งตัวบัตรทองมีปัญหา | labour.health_care
น้ำท่วมบ้านยังไม่ได้เงินเยียวยา | assistance.disaster
พายุพัดหลังคาบ้านปลิวหมด | assistance.disaster | 1784
ยายอยู่คนเดียวไม่มีคนดูแลไม่มีข้าวกิน | assistance.hardship | 1300
พ่อป่วยติดเตียงขอผ้าอ้อม | assistance.hardship
คนเร่ร่อนนอนหน้าตลาด | assistance.hardship
บ้านผุหลังคารั่วไม่มีเงินซ่อม | assistance.housing
ผัวตีทุกวันไม่ไหวแล้ว | assistance.family_violence | 1300
ข้างบ้านตีลูกทุกวันเด็กร้อง | assistance.family_violence | 1300
ลูกไม่ได้เรียนหนังสือไม่มีเงินค่าเทอม | assistance.education
โรงเรียนเก็บเงินแพง | assistance.education
บัตรประชาชนหายทำใหม่ไม่ได้ | assistance.registration
ลูกไม่มีใบเกิด | assistance.registration
พี่น้องแย่งมรดกกัน | assistance.legal_aid
พ่อเด็กไม่ส่งเสียลูก | assistance.legal_aid
พ่อเป็นอัลไซเมอร์หายออกจากบ้าน | assistance.missing_person | 191
เพลี้ยลงนาข้าวเสียหาย | assistance.farming
วัวเป็นลัมปีสกินตายแล้วสองตัว | assistance.farming
เงินชาวนาไร่ละพันยังไม่เข้า | assistance.farming
อยากเสนอให้มีสวนสาธารณะ | other.suggestion,utilities.other
ขอบคุณเจ้าหน้าที่บริการดีมาก | other.praise
ผัวมีเมียน้อย | other.private_dispute
เพื่อนยืมเงินแล้วไม่คืน | other.private_dispute
โดนข้างบ้านด่าทุกวัน | other.private_dispute
พระกินเหล้าในวัด | other.religion
ไฟไหม้หลังบ้านลามแล้ว | assistance.disaster,safety.hazard | 199
มีคนยิงกันหน้าตลาด | safety.threat | 191
เพื่อนโดนฟันหัวแตกเลือดไหลไม่หยุด | safety.threat | 1669
แม่ล้มหมดสติ | | 1669
พ่อแน่นหน้าอกเหงื่อแตก | | 1669
ไม่อยากอยู่บนโลกนี้แล้ว | | 1323
น้ำท่วมสูงติดอยู่ชั้นสองกับเด็กเล็ก | | 1784
เขาเอามีดไล่ฟันผม | safety.threat | 191
โดนพ่อเลี้ยงข่มขืน | assistance.family_violence | 1300
แก๊สรั่วกลิ่นแรงมาก | safety.hazard | 199
ถูกเพื่อนบ้านเอาปืนขู่ | safety.threat | 191
no water for three days | utilities.water_supply
tap water is brown | utilities.water_supply
power goes out every night | utilities.electricity
street light broken in my soi | utilities.street_light
road full of holes | utilities.road
street floods when it rains | utilities.drainage
no water for my rice field | utilities.irrigation
internet is down | utilities.telecom
taxi refused to use the meter | utilities.transport
noisy neighbour | environment.noise
neighbor plays loud music at night | environment.noise
barking dogs all night | safety.animals
stray dogs bite people | safety.animals
smoke from burning fields | environment.smoke
factory smells terrible | environment.factory,environment.smell
garbage not collected | environment.waste
dirty canal with dead fish | environment.wastewater
pig farm stinks | environment.smell
illegal logging in the forest | environment.forest
neighbour built a fence on my land | land.boundary
road to my house is blocked | land.right_of_way
land title deed not issued | land.title_deed
building without a permit | land.construction
my motorbike was stolen | safety.theft
trucks speeding through the village | safety.traffic
car parked in front of my gate | safety.traffic
teenagers racing motorbikes | safety.street_racing
tree about to fall on my house | safety.hazard
official asked for money | misconduct.bribery
officer was rude to me | misconduct.service
police refused to take my report | misconduct.police
village head stole village money | misconduct.local_leaders
they sell drugs next door | drugs.dealing
my son is addicted to drugs | drugs.use
illegal casino | drugs.gambling
loan shark high interest | debt.informal_loan
I cannot pay my debts | debt.mediation
scammed online | consumer.scam,consumer.online | 1441
bought a phone online and it never arrived | consumer.online | 1441
landlord will not return my deposit | consumer.housing
shop sold expired food | consumer.food_medicine
employer has not paid my salary | labour.wages
hurt at work no compensation | labour.working_conditions
elderly allowance not paid | labour.state_payments
hospital refused to treat my mother | labour.health_care
house flooded no relief money | assistance.disaster
my husband hits me | assistance.family_violence | 1300
no birth certificate | assistance.registration
house on fire | | 199
he has a gun | safety.threat | 191
I want to die | | 1323
snake bit my child | safety.animals | 1669
`;
