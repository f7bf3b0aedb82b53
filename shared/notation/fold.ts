import { plainText } from './plain-text.ts';

/* Spellings that mean the same text are folded to one form: width, case, spaces, punctuation, traditional characters. */

/** Traditional characters that names and goods texts use most, each before its simplified form (通用规范汉字表, 附件1). */
const TRADITIONAL =
  '東东馬马陳陈張张劉刘楊杨黃黄趙赵吳吴孫孙鄭郑馮冯蕭萧許许韓韩鄧邓葉叶蘇苏呂吕蔣蒋賈贾閻阎鐘钟譚谭鄒邹陸陆龍龙萬万錢钱湯汤賴赖龐庞顏颜羅罗嚴严歐欧華华國国語语麗丽' +
  '偉伟傑杰強强靜静潔洁紅红蘭兰鳳凤雲云飛飞軍军業业寶宝貝贝夢梦樂乐慶庆榮荣銀银鋒锋學学齊齐愛爱輝辉連连達达遠远遙遥進进運运錦锦鴻鸿鵬鹏鶴鹤魯鲁曉晓瑋玮瓊琼嬰婴兒儿' +
  '營营養养補补劑剂維维鈣钙鐵铁鋅锌膠胶護护膚肤潤润濕湿臉脸頭头髮发淨净齒齿藥药纖纤無无機机電电動动風风燈灯錶表褲裤裝装條条線线絲丝絨绒紙纸裡里個个雙双隻只塊块顆颗' +
  '種种類类麥麦飲饮醬酱鹽盐餅饼乾干魚鱼雞鸡蝦虾豬猪釀酿純纯濃浓鮮鲜產产廠厂質质級级號号碼码園园區区縣县鄉乡鎮镇樓楼單单門门廣广場场橋桥灣湾島岛濱滨寧宁遼辽滬沪漢汉' +
  '陝陕貴贵臺台亞亚測测試试圖图書书筆笔視视聽听腦脑話话衛卫帶带鏡镜鑽钻鍋锅爐炉親亲襪袜襯衬傘伞車车輪轮腳脚銅铜鋼钢鋁铝鈦钛氣气溫温熱热涼凉壓压濾滤網网組组製制複复' +
  '錠锭齡龄歲岁陽阳陰阴遊游戲戏術术師师實实驗验幾几點点滿满減减歡欢聯联絡络經经濟济開开關关';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** The simplified form of each Han character that has another, by its place behind the first. */
const SIMPLIFIED = simplifiedForms();

const PLAIN = /^[a-z0-9\u4e00-\u9fff]*$/;
const SPACE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
/** Marks between two digits say something (`1.5L`, `6*100ml`); all others are ornament. */
const ORNAMENT = /(?<!\d)[\p{P}^`~|$+×]|[\p{P}^`~|$+×](?!\d)/gu;

/** The one form of all spellings of a text. */
export function foldText(text: string): string {
  const plain = plainText(text);
  const bare = PLAIN.test(plain) ? plain : plain.replace(SPACE, '').replace(ORNAMENT, '');
  return simplified(bare);
}

export function sameText(a: string, b: string): boolean {
  return a === b || foldText(a) === foldText(b);
}

/** Replaces the traditional characters of the table; all others stay. */
export function simplified(text: string): string {
  let changed = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    // Outside the table, below 0 or above its end, stands nothing.
    const modern = SIMPLIFIED[text.charCodeAt(at) - FIRST_HAN] ?? 0;
    if (modern === 0) continue;
    changed += text.slice(from, at) + String.fromCharCode(modern);
    from = at + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}

function simplifiedForms(): Uint16Array {
  const forms = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at < TRADITIONAL.length; at += 2)
    forms[TRADITIONAL.charCodeAt(at) - FIRST_HAN] = TRADITIONAL.charCodeAt(at + 1);
  return forms;
}
