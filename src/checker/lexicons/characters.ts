/**
 * Single characters that, outside every known word, name a thing, a body, a deed of the hands, an hour or a count:
 * the trace of a fact in words that no list foresees (瘸, 藤, 秤). Characters that official prose uses for anything else are left out.
 */
const CONCRETE = `
车船床桌椅凳柜箱桶盆碗杯瓶壶锅灯伞锁钥窗墙砖瓦桥渠井泵阀灶炉缸罐袋绳布衣鞋帽袜裤裙袖衫棉袄毯枕纸笔票钱账酒烟茶饭菜肉鱼虾鸡鸭鹅猪牛羊狗猫鸟虫草树叶枝苗藤果瓜豆米糠油盐糖药针胶漆沙泥石灰煤铁铜钢铝木竹藕棚屋房院塘坝堤沟坑坡崖洞窖窑矿厂店摊铺仓库楼梯廊厕坟碑亭塔庙祠
脸眼耳嘴牙舌喉嗓手腿脚膝肩背腰肚腹骨血汗泪尿粪痰疮疤胎
爸妈爹娘哥姐弟妹叔伯舅姑姨嫂孙爷奶婆媳婿侄娃孩婴妻夫翁妇
拿搁站坐躺蹲跪走跑跳爬推拉搬抬扛抱端提举扔砸踢踩敲拍撕剪缝补洗擦扫晒晾浇喂种栽砍挖填埋拆贴挂钉抄念喊叫哭笑骂吵嚷劝吃喝睡醒买卖租借欠赔寄躲藏逃堵撞摔掉漏塌裂烂坏冻淹烧烫煮炒腌晃绕翻钻蹭溜甩拧捆绑拴扯拽掏塞捡拾摘割锯刨磨刮涂抹泼洒滴淋泡晕吐咳疼瘸聋哑瞎
夜晚晨午昨冬夏秋晌宿
辆张台户间幢栋棵株颗粒亩斤吨公尺寸元角趟遍顿桌封页册幅扇盏支枚匹艘架副双套串堆摞沓筐袋斗瓢
黑白红黄绿蓝紫冷热烫湿干臭香脏破旧瘦胖秃
`;
export const CONCRETE_CHARACTERS: ReadonlySet<number> = new Set(
  [...CONCRETE.replace(/\s/g, '')].map((character) => character.charCodeAt(0)),
);

/** Surnames, the common and many of the rare: after 小 or 老 they make a colleague's name. */
const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温施洪季尚庄鲁葛左柳俞颜章聂齐梅安邢骆乔樊殷倪滕路岳柯申柴管翟焦包欧祝宁窦阮凌甘成辛华谷耿童费边凤路冉边盛游车裴席卫屈鲍冼商牟佟冀苗丛岑隋荆鄢臧匡郦尤甄钮鞠阚闵邬卓祁晏仇栾芦虞邝瞿蔺詹喻桂宫戚舒符缪蒲麦娄茅卞惠池米简巩涂巫项植楚敖蒙薄靳艾佘刁满湛冷晋车';
export const SURNAME_CHARACTERS: ReadonlySet<number> = new Set(
  [...SURNAMES].map((character) => character.charCodeAt(0)),
);
