using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>Words of company names that tell one company from another no better than "Ltd" does.</summary>
internal static class CompanyWords
{
    public static readonly string[] ChineseForms = Longest(
        "有限责任公司 股份有限公司 集团有限公司 有限公司 集团股份 集团公司 股份公司 分公司 总公司 公司 集团 股份 控股 总店 分店 旗舰店 专卖店 连锁店 加盟店 门店 连锁 " +
        "个体工商户 工作室 经营部 商行 商社 合作社 事务所");

    public static readonly string[] ChineseTrades = Longest(
        "餐饮管理 酒店管理 民宿管理 物业管理 企业管理 投资管理 供应链管理 信息技术 网络科技 教育科技 生物科技 电子商务 文化传媒 文化传播 广告传媒 生态农业 建设工程 建筑工程 " +
        "装饰工程 机械设备 医疗器械 运动用品 办公用品 日用品 包装材料 建筑材料 实业 贸易 商贸 进出口 国际 物流 运输 快递 货运 仓储 供应链 建材 置业 地产 房地产 食品 饮料 饮品 乳业 " +
        "粮油 油脂 粮行 化工 石化 医药 制药 药业 大药房 药房 医疗 健康 健身 体育 教育 培训 幼教 幼儿园 学校 书店 文具 文创 文化 传媒 广告 印刷 印刷厂 印务 包装 纸业 科技 软件 信息 网络 " +
        "数码 电子 电器 电气 机电 机械 设备 仪器 五金 工具 汽车 汽配 轮胎 摩托 能源 电力 环保 环境 农业 农场 牧业 渔业 水产 海鲜 海鲜行 生鲜 果蔬 水果 超市 生鲜超市 商超 百货 " +
        "便利 便利店 商场 购物中心 市场 商城 商店 专柜 酒店 大酒店 宾馆 旅馆 民宿 客栈 度假村 酒楼 大酒楼 饭店 大饭店 餐厅 餐饮 餐馆 饭庄 火锅 烧烤 烤鱼 烘焙 糕点 面包房 蛋糕 咖啡 咖啡馆 茶业 茶叶 " +
        "茶坊 茶舍 茶庄 茶馆 茶楼 酒业 酒庄 酒馆 酒吧 调味品 家具 家居 家电 家纺 家政 装饰 装修 设计 建设 建筑 工程 园林 景观 绿化 物业 服饰 服装 纺织 针织 鞋业 皮具 箱包 珠宝 首饰 " +
        "钟表 眼镜 化妆品 美容 美发 美业 护肤 母婴 玩具 宠物 花卉 花艺 鲜花 礼品 工艺品 旅游 旅行社 航空 影业 影视 娱乐 金融 投资 保险 证券 银行 咨询 法律 律师事务所 会计 人力 人才 安防 " +
        "照明 灯饰 塑料 塑胶 橡胶 金属 钢铁 钢材 铝业 陶瓷 玻璃 水泥 涂料 木业 制造 加工厂 食品厂 工厂 素食餐厅 素食 生活馆 体验馆 俱乐部 会所 中心 医院 诊所 口腔 养老 素材 日化 洗涤 机器人 智能 智能科技 机械制造 工业 创意 科创 重工 新材料 新能源 光电 半导体 芯片 通信 通讯 软件开发 互联网 数据 云计算 农产品 副食 零食 糖果 干果 坚果 肉制品 豆制品 面食 面馆 粥铺 小吃 甜品 奶茶 茶饮 冷饮 月饼 调料 香料 种业 饲料 化肥 苗木 影院 影城 网吧 棋牌 密室 书屋 书吧 报社 出版 出版社 影像 摄影 婚庆 婚礼 会展 策划 公关 营销 物产 产业 发展 资产 租赁 典当 拍卖 停车 环卫 保洁 搬家 洗车 汽修 轮胎行 " +
        "模具 传动 液压 电梯 阀门 泵业 泵阀 机床 轴承 铸造 锻造 电缆 线缆 电机 五金店 建材店 布业 印染 皮革 皮业 染整 纺机 门窗 卫浴 洁具 灯具 电动车 车业 船务 船舶 报关 货代 速运 快运 冷链 餐具 厨具 酱园 米业 面业 粮贸 蜂业 茶行 水务 燃气 热力 光伏 储能 电池 劳务 工贸 经贸 检测 认证 机器 重机 制衣 制衣厂 服装厂 鞋厂 面粉厂 酒厂 茶厂 药厂 机械厂 模具厂 锅炉厂 水泥厂 砖厂 纸厂 玻璃厂 塑料厂 电子厂 五金厂 布厂 磨坊 书吧 面庄 鲜花店 花店 童装 女装 男装 户外 露营 马场 球馆 球场 乐器 琴行 画室 舞蹈 瑜伽 托育 早教 月子中心 门诊部 卫生院 卫生所 敬老院 福利院 陶艺 木器 竹业 藤艺 农庄 山庄 庄园 果园 茶园 牧场 养殖场 种植园 渔场");

    public static readonly string[] Places = Longest(
        "北京 上海 天津 重庆 广东 广州 深圳 珠海 佛山 东莞 中山 惠州 江苏 南京 苏州 无锡 常州 南通 扬州 徐州 浙江 杭州 宁波 温州 嘉兴 绍兴 金华 义乌 福建 福州 厦门 泉州 山东 济南 青岛 " +
        "烟台 潍坊 河北 石家庄 唐山 保定 河南 郑州 洛阳 湖北 武汉 宜昌 湖南 长沙 江西 南昌 安徽 合肥 芜湖 四川 成都 绵阳 贵州 贵阳 云南 昆明 大理 广西 南宁 桂林 海南 海口 三亚 陕西 西安 " +
        "山西 太原 甘肃 兰州 辽宁 沈阳 大连 吉林 长春 黑龙江 哈尔滨 内蒙古 呼和浩特 新疆 乌鲁木齐 宁夏 银川 青海 西宁 西藏 拉萨 香港 澳门 台湾 台北");

    private static readonly FrozenSet<string> EnglishForms = Words(
        "ltd limited co company inc incorporated llc llp lp corp corporation plc gmbh ag sa sarl bv nv pty pte kk spa srl group holding holdings enterprise enterprises " +
        "international intl global worldwide partners associates");

    private static readonly FrozenSet<string> EnglishTrades = Words(
        "trading traders trade logistics transport freight shipping express couriers foods food beverages drinks dairy bakery bakeries bakers bakehouse cafe coffee roasters tea teas teahouse kitchen kitchens restaurant " +
        "restaurants bistro diner grill catering caterers hotel hotels resort resorts inn inns lodge hostel hostels spa spas salon salons travel tours tourism airlines pharma " +
        "pharmaceuticals pharmacy pharmacies drugstore medical dental clinic clinics hospital health healthcare wellness fitness gym gyms sports outdoor outdoors gear apparel clothing fashion " +
        "garments textiles linen linens fabrics shoes footwear jewelry jewellery watches optics optical cosmetics beauty supplies supply store stores shop shops market markets supermarket supermarkets " +
        "grocers grocery mart retail wholesale distribution distributors imports exports manufacturing industries industrial works factory foundry mills steel metals plastics packaging paper " +
        "printing print press publishing books bookshop bookstore stationery media studio studios design designs software systems solutions technologies technology tech digital networks electronics " +
        "electric electrical energy power solar engineering construction builders building buildings materials tools hardware machinery machines equipment instruments robotics motors auto automotive " +
        "garage tyres tires farm farms farming agriculture agri gardens garden nursery flowers florist florists fishing fishery seafood meats butchers wines wine winery vineyards brewery brewing " +
        "brewers distillery spirits furniture furnishings interiors home homes decor kitchenware lighting glass ceramics tiles properties property realty estates capital finance financial insurance " +
        "bank consulting consultants legal law education school schools academy college training toys gifts crafts pets veterinary security cleaning laundry services service");

    // Lower-case letters only; a table word such as 集团有限公司 stands before the shorter ones it ends with.
    private static string[] Longest(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name without the legal form or trade at its end; null where it ends in none, or two characters would not be left.</summary>
    public static string? Stem(string chinese)
    {
        var word = Array.Find(ChineseForms, Ends) ?? Array.Find(ChineseTrades, Ends);
        return word is null ? null : chinese[..^word.Length];

        bool Ends(string word) => chinese.Length > word.Length + 1 && chinese.EndsWith(word, StringComparison.Ordinal);
    }

    /// <summary>Whether the whole word says only what a company does or is.</summary>
    public static bool IsCommon(string chinese) => Array.IndexOf(ChineseTrades, chinese) >= 0 || Array.IndexOf(ChineseForms, chinese) >= 0 || Array.IndexOf(Places, chinese) >= 0;

    /// <summary>The length of the legal form that <paramref name="text"/> goes on with at <paramref name="at"/>; 0 where it does not.</summary>
    public static int FormAt(string text, int at) => LengthAt(ChineseForms, text, at);

    /// <summary>The same of a trade.</summary>
    public static int TradeAt(string text, int at) => LengthAt(ChineseTrades, text, at);

    public static bool IsForm(string englishWord) => EnglishForms.Contains(englishWord);

    public static bool IsTrade(string englishWord) => EnglishTrades.Contains(englishWord);

    private static int LengthAt(string[] words, string text, int at) =>
        Array.Find(words, word => text.StartsAt(at, word))?.Length ?? 0;
}
