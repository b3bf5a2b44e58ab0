using System.Text;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

/// <summary>Writes whole numbers out in words, without the code under test.</summary>
internal static class AmountWords
{
    private static readonly string[] Ones =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Chinese(int number) => Grouped(number, "零一二三四五六七八九", ["", "十", "百", "千"]);

    public static string Financial(int number) => Grouped(number, "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"]);

    public static string English(int number)
    {
        var words = new List<string>();
        foreach (var (scale, name) in new[] { (1_000_000_000, " billion"), (1_000_000, " million"), (1_000, " thousand"), (1, "") })
        {
            var group = number / scale % 1_000;
            if (group > 0)
            {
                words.Add(BelowThousand(group) + name);
            }
        }

        return string.Join(' ', words);
    }

    private static string BelowThousand(int number)
    {
        var rest = number % 100;
        var below = rest < 20 ? Ones[rest] : rest % 10 == 0 ? Tens[rest / 10] : $"{Tens[rest / 10]}-{Ones[rest % 10]}";
        return number < 100 ? below : rest == 0 ? $"{Ones[number / 100]} hundred" : $"{Ones[number / 100]} hundred and {below}";
    }

    private static string Grouped(int number, string digits, string[] units)
    {
        var text = new StringBuilder();
        foreach (var (scale, name) in new[] { (100_000_000, "亿"), (10_000, "万"), (1, "") })
        {
            var group = number / scale % 10_000;
            if (group == 0)
            {
                continue;
            }

            if (text.Length > 0 && (group < 1_000 || number / scale / 10_000 % 10 == 0))
            {
                text.Append(digits[0]);
            }

            text.Append(BelowTenThousand(group, digits, units)).Append(name);
        }

        return text.ToString();
    }

    private static string BelowTenThousand(int number, string digits, string[] units)
    {
        var text = new StringBuilder();
        var zero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = number / (int)Math.Pow(10, place) % 10;
            if (digit > 0)
            {
                text.Append(zero && text.Length > 0 ? digits[..1] : "").Append(digits[digit]).Append(units[place]);
            }

            zero = digit == 0;
        }

        return text.ToString();
    }
}
