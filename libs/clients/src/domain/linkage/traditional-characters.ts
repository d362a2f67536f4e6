/**
 * Traditional characters that names, companies and addresses are often written with, each before its simplified
 * form. Not a dictionary: a pair that is missing costs a match only where both sides write Chinese differently.
 */
const PAIRS =
  '張张陳陈劉刘黃黄吳吴趙赵鄭郑馮冯蔣蒋韓韩楊杨葉叶許许蘇苏盧卢鄧邓蕭萧譚谭鄒邹龍龙萬万賴赖龔龚嚴严鐘钟' +
  '鍾钟閻阎關关範范陸陆賀贺顧顾齊齐錢钱湯汤溫温莊庄簡简歐欧陽阳藍蓝倫伦鳳凤寶宝偉伟國国華华麗丽輝辉傑杰' +
  '軍军強强東东興兴慶庆義义禮礼靜静潔洁瓊琼瑩莹蓮莲銀银銘铭錦锦鵬鹏飛飞鴻鸿鶴鹤學学應应愛爱貿贸進进際际' +
  '電电務务業业實实聯联網网絡络資资訊讯車车廠厂產产設设備备機机構构開开發发創创豐丰達达順顺運运輸输倉仓' +
  '庫库樓楼棟栋號号縣县區区鄉乡鎮镇灣湾島岛廣广雲云門门橋桥濱滨臺台黨党團团圖图書书畫画體体聲声樂乐戲戏' +
  '劇剧藥药醫医療疗農农場场園园館馆廳厅飾饰紡纺織织綢绸緞缎絲丝鋼钢鐵铁銅铜鋁铝鋅锌鎖锁鏈链錶表鏡镜燈灯' +
  '燒烧爐炉鍋锅襪袜褲裤裝装帶带紙纸筆笔質质優优貨货買买賣卖財财費费賬账稅税責责員员會会長长總总經经營营' +
  '銷销維维護护檢检測测標标準准節节約约環环氣气';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, index, all) =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character] as const] : [],
  ),
);

/** Chinese text with the common traditional characters made simplified. */
export const simplified = (text: string): string =>
  [...text].map((character) => SIMPLIFIED.get(character) ?? character).join('');
