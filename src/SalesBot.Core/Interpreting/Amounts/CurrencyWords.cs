namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Names, codes and symbols of currencies, each with its ISO 4217 code.</summary>
internal static class CurrencyWords
{
    /// <summary>Symbols before or after a number.</summary>
    public static string? OfSymbol(char c) => c switch
    {
        '$' => "USD",
        '\u00a5' => "CNY",
        '€' => "EUR",
        '£' => "GBP",
        '₩' => "KRW",
        '₹' => "INR",
        '₽' => "RUB",
        '₫' => "VND",
        '฿' => "THB",
        '₱' => "PHP",
        '₦' => "NGN",
        '₡' => "CRC",
        '₺' => "TRY",
        _ => null,
    };

    /// <summary>Codes and short names that stand before or after a number. Codes that are English words (try, all, pen) are left out.</summary>
    public static WordTable<string> Codes { get; } = new(
        ("usd us$", "USD"), ("rmb cny yuan kuai", "CNY"), ("eur euro euros", "EUR"), ("gbp", "GBP"), ("jpy yen", "JPY"), ("hkd", "HKD"),
        ("aud", "AUD"), ("cad", "CAD"), ("chf", "CHF"), ("sgd", "SGD"), ("krw won", "KRW"), ("twd ntd", "TWD"), ("inr rupee rupees rs", "INR"),
        ("rub ruble rubles rouble roubles", "RUB"), ("thb baht", "THB"), ("vnd dong", "VND"), ("myr ringgit", "MYR"), ("idr rupiah", "IDR"),
        ("php", "PHP"), ("nzd", "NZD"), ("mxn", "MXN"), ("brl reais", "BRL"), ("sek kronor", "SEK"), ("nok", "NOK"), ("dkk", "DKK"),
        ("pln zloty", "PLN"), ("zar rand", "ZAR"), ("aed dirham dirhams", "AED"), ("sar", "SAR"), ("ngn naira", "NGN"), ("mop", "MOP"));

    /// <summary>Names that stand behind a number only.</summary>
    public static WordTable<string> Names { get; } = new(
        ("dollar dollars buck bucks", "USD"), ("pound pounds quid sterling", "GBP"), ("franc francs", "CHF"), ("lira liras", "TRY"),
        ("peso pesos", "MXN"), ("renminbi", "CNY"));

    /// <summary>Countries before dollars, yuan, francs and pounds, and before the dollar sign.</summary>
    public static WordTable<string> Countries { get; } = new(
        ("us u.s u.s. american united_states", "USD"), ("hk hong_kong hongkong", "HKD"), ("c ca can canadian", "CAD"),
        ("a au aus australian", "AUD"), ("s sg singapore", "SGD"), ("nt taiwan new_taiwan", "TWD"), ("nz new_zealand", "NZD"), ("r brazilian", "BRL"),
        ("mex mxn mexican", "MXN"), ("chinese", "CNY"), ("japanese", "JPY"), ("swiss", "CHF"), ("turkish", "TRY"), ("british", "GBP"),
        ("korean south_korean", "KRW"), ("indian", "INR"), ("russian", "RUB"), ("philippine", "PHP"));

    /// <summary>Chinese names, before or after a number.</summary>
    public static WordTable<string> Chinese { get; } = new(
        ("人民币 元人民币 块人民币 软妹币", "CNY"), ("美元 美金 美刀", "USD"), ("欧元", "EUR"), ("英镑", "GBP"), ("日元 日币 日圆", "JPY"), ("港元 港币 港纸", "HKD"),
        ("澳元 澳币", "AUD"), ("加元 加币 加拿大元", "CAD"), ("瑞士法郎", "CHF"), ("新元 新加坡元 新币", "SGD"), ("韩元 韩币", "KRW"), ("台币 新台币", "TWD"),
        ("卢比", "INR"), ("卢布", "RUB"), ("泰铢", "THB"), ("越南盾", "VND"), ("林吉特 马币", "MYR"), ("印尼盾", "IDR"), ("比索", "PHP"), ("新西兰元", "NZD"),
        ("奈拉", "NGN"), ("迪拉姆", "AED"), ("澳门元 澳门币", "MOP"));

    /// <summary>Chinese names that stand behind a number only.</summary>
    public static WordTable<string> ChineseBehind { get; } = new(("元 块 块钱 元钱 块整 元整 元正 圆 大洋", "CNY"), ("刀 美刀 刀乐", "USD"), ("欧", "EUR"), ("镑", "GBP"));
}
