/** Words of addresses: data of `address-key.ts`. */

/** Provinces and regions; the four cities that are provinces too are cities here. */
export const PROVINCES =
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆'.split(
    ' ',
  );

/** The same in Latin letters, and the country. */
export const PROVINCES_SPELLED: ReadonlySet<string> = new Set(
  'hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan hubei hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan neimenggu guangxi xizang ningxia xinjiang zhongguo'.split(
    ' ',
  ),
);

/** Cities whose name is often written straight before the street, without 市. */
export const CITIES =
  '北京 上海 天津 重庆 深圳 广州 东莞 佛山 中山 惠州 珠海 汕头 揭阳 潮州 江门 杭州 宁波 温州 义乌 金华 嘉兴 绍兴 台州 湖州 丽水 衢州 厦门 福州 泉州 莆田 漳州 龙岩 苏州 南京 无锡 常州 南通 徐州 扬州 盐城 青岛 济南 烟台 潍坊 临沂 郑州 洛阳 许昌 武汉 长沙 合肥 南昌 赣州 成都 西安 石家庄 保定 大连 沈阳 哈尔滨 长春 昆明 贵阳 南宁 海口 太原 兰州 香港 澳门'.split(
    ' ',
  );

/** What ends the name of a province, city or district. 小区, 园区 and the like end no district, 超市 no city. */
export const DIVISIONS = /特别行政区|自治区|自治州|街道|省|镇|乡|旗|县|(?<!超)市|(?<![小业园社校库厂])区/;
/** What ends the name of a street. */
export const STREETS = /大道|大街|胡同|路|街|巷|弄/;
/** What ends the name of a place that is no street. */
export const PLACES =
  /(?:工业园|工业区|科技园|产业园|园区|小区|社区|花园|大厦|大楼|中心|广场|商城|市场|仓库|村)$/;
/** What stands before or after a number. */
export const UNITS = /号楼|单元|商铺|[号幢栋座楼层室房铺之第]/g;

const set = (words: string) => new Set(words.split(' '));

export const STREET_WORDS = set(
  'rd road st street ave avenue blvd boulevard lane ln alley lu jie dajie dadao xiang hutong highway',
);
export const PLACE_WORDS = set(
  'village cun park zone industrial science plaza tower mansion center centre garden market warehouse community',
);
/** Words that name nothing: before numbers, after districts, or the country. */
export const NOISE_WORDS = set(
  'no number room rm suite ste unit building bldg block floor fl flat level shop china prc chn province prov city district dist county town township subdistrict qu shi sheng xian zhen the and of',
);
/** Directions, as streets are called: 中山北路 is Zhongshan North Road. */
export const DIRECTIONS: Readonly<Record<string, string>> = {
  east: 'dong',
  west: 'xi',
  south: 'nan',
  north: 'bei',
  middle: 'zhong',
  e: 'dong',
  w: 'xi',
  s: 'nan',
  n: 'bei',
};
