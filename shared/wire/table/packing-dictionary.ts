/**
 * Dictionary 1 of packed items (zstd): entropy tables, then ordinary words of this trade, then the token rows of a parcel
 * with four documents. It holds no names of firms or people. Stored items are read by it, so it never changes: a better
 * one gets the next number. Tables made by ZDICT_finalizeDictionary over 3,000 packed parcels.
 */

const ENTROPY_TABLES =
  'N6Qw7AEAAABOEIhTNh0AAABAm+wDVBEAAFj2NAwCQRlhGDjWqzqOB806UChAgCCQ/wcAcD25G8MVMpqKnkahABMeTSV8kJRSSilT' +
  'gi4ACgAAitm97ZYCw3IoIBKRCmWCUHMAADSDyEQRiwuJgqFpEBSEESkIAxmWYhQgniEASAIyMwAAAAAA1ImsRbTwcBQEKZBjIAoH' +
  'mWKKKgIAAAABAAAABAAAAAgAAAA=';

const WORDS = [
  '[{"code":"amount-arithmetic","severity":"unexplained","lane":"yellow","message":{"zh":"订单"',
  ',"en":"The order says , the payment says "},"basis":"GACC-2018-194","values":[{"document":',
  '"declaration","field":"buyerIdNumber","value":"1101**********"},{"document":"payment","fie',
  'ld":"amountPaid","value":"","line":"1"}],"threshold":"0.01"},{"code":"line-mismatch","seve',
  'rity":"benign","lane":"green"},{"code":"weight-implausible","severity":"contradiction","la',
  'ne":"red"},"missing-payment","missing-waybill","missing-order","amount-mismatch","payer-no',
  't-buyer","buyer-mismatch","consignee-mismatch","party-mismatch","currency-not-142","id-che',
  'cksum","single-limit","annual-limit","off-list-goods","tax-mismatch","waybill-reused","pay',
  'ment-reused","unregistered-party","ip-hit"{"decisions":[{"id":"","action":"release","reaso',
  'n":"","note":"","by":"","at":"2026-"}],"results":[{"pickId":"","listId":"","outcome":"noth',
  'ing-found"}],"arrivals":[],"lease":{"by":"","until":"2026-',
  '拍错多拍不想要了七天无理由退货质量问题规格型号功能用途材质成分含量适用人群包装规格净含量保质期产地进口食品化妆',
  '品洗护香水口红粉底液面霜眼霜精华液面膜洁面乳防晒霜洗发水沐浴露牙膏纸尿裤婴幼儿配方奶粉段米粉辅食益生菌维生素胶',
  '囊软胶囊咀嚼片片剂鱼油钙片蛋白粉营养品保健品膳食补充剂咖啡巧克力饼干坚果橄榄油红酒手表眼镜太阳镜手提包钱包皮带',
  '运动鞋休闲鞋男鞋女鞋衬衫羽绒服外套连衣裙牛仔裤儿童玩具积木耳机吹风机电动牙刷剃须刀吸尘器空气净化器手机壳相机锅',
  '具保温杯水杯刀具',
  '自治区新疆维吾尔族乌鲁木齐内蒙古呼和浩特宁夏回族银川广西壮族南宁西藏拉萨北京市上海市天津市重庆市河北省石家庄市',
  '山西省太原市辽宁省沈阳市大连市吉林省长春市黑龙江省哈尔滨市江苏省南京市苏州市无锡市浙江省杭州市宁波市温州市安徽',
  '省合肥市福建省福州市厦门市泉州市江西省南昌市山东省济南市青岛市河南省郑州市湖北省武汉市湖南省长沙市海南省海口市',
  '四川省成都市贵州省贵阳市云南省昆明市陕西省西安市甘肃省兰州市青海省西宁市广东省广州市深圳市东莞市佛山市朝阳区海',
  '淀区浦东新区黄浦区徐汇区西湖区余杭区江北区鼓楼区玄武区吴江区高新区开发区天河区白云区番禺区福田区南山区宝安区龙',
  '岗区锦江区武侯区金水区洪山区渝北区和平区市南区思明区雁塔区岳麓区',
  '镇街道办事处村委会大道中路东路西路南路北路大街胡同弄花园小区公寓大厦广场国际中心科技园家园新村名苑雅居苑城府期',
  '栋座楼层室宿舍学校大学医院快递驿站菜鸟丰巢柜自提点号楼2单元1号楼1单元602号院3号楼2单元501',
  '【保税直发】【跨境】【海外直邮】进口正品官方旗舰店g/罐ml/瓶粒/瓶片/盒支/盒套装礼盒*1*2品名:|品牌',
  ':/|规格:段 800g/罐|规格:60粒/瓶|规格:30ml/瓶|规格:100片/盒|规格:5片/盒 50g',
  '/支',
  '跨境电子商务有限公司电子商务有限公司贸易有限公司商贸有限公司国际贸易有限公司科技有限公司信息技术有限公司网络支',
  '付服务有限公司支付有限公司电子支付科技有限公司供应链管理有限公司供应链仓储有限公司保税物流有限公司国际物流有限',
  '公司物流有限公司速递有限公司快递有限公司报关有限公司国际货运代理有限公司网络科技有限公司',
];

/** Each begins with the separator of texts. */
const TEXTS = [
  '2026-11-24',
  'none',
  '["yellow",0.4,"常规企业",0.02,false,null]',
  '["red",0.8,"认证企业",0.008,true,"targeted"]',
  '["green",0,"高级认证企业",0.005,false,null]',
  '["green",0.01,"otherwise",0.02,true,"random"]',
  '["green",0,"常规企业",0.01,false,null]',
  '2026',
];

const TOKEN_ROWS = [
  '040003010801010101020202060601070701050207010502020500010102050001010202020005020207010102000a040101',
  '0301080101010101010101010101010108000a040102020108010202020001010701060102010101000a0401040401080101',
  '0101010101010102000101010107020001090201010107070202010100000000000101010101010606000101050101050101',
  '010100010101020707020101000a0401000a01050202070202000d020501010100',
  '040002010801010101020202060201020701050207010502020200010102050001010202020005020207010102000a040101',
  '0301080101010101010101010101010108000a040102020108010202020001010101060102010101000a0401040401080101',
  '0101010101010102000101010107020001090201010102020202010200000000000101010101010606000101050101050101',
  '010100010101020700000101000a0401000a01050202070202000d020501010100',
];

export const PACKING_DICTIONARY: Uint8Array = Buffer.concat([
  Buffer.from(ENTROPY_TABLES, 'base64'),
  Buffer.from(WORDS.join('')),
  Buffer.from(TEXTS.map((text) => `\0${text}`).join('')),
  Buffer.from(TOKEN_ROWS.join(''), 'hex'),
]);
