using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CommandLine;

/// <summary>A member's pay as a document: in every format the lines add up to the fen, and each says where it comes from.</summary>
public sealed partial class StatementTests : IDisposable
{
    private static readonly string[] Chat =
    [
        "2026-07-01 沈怡 张伟三季度目标定120万", "2026-07-01 张伟 和兴签了30万储值卡，预付", "2026-07-01 张伟 和兴尾款结清",
        "2026-07-01 张伟 新禾签了40.8万礼盒，利润9.8万，账期60天", "2026-07-01 张伟 广源签了20万礼盒，利润4.4万，账期60天",
        "2026-08-15 张伟 新禾尾款结清", "2026-08-15 张伟 和兴签了100000.55元储值卡，账期60天", "2026-09-19 张伟 广源尾款结清",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public StatementTests()
    {
        IEnumerable<string> lines = Chat.Select((line, index) =>
        {
            string[] parts = line.Split(' ', 3);
            return $$"""{"at":"{{parts[0]}}T10:{{index:00}}:00+08:00","as":"{{parts[1]}}","text":"{{parts[2]}}"}""";
        });
        Assert.Equal(0, Called.On(string.Join('\n', lines), "talk", "--data", Journal, "--company", Checkout.PathOf("tests/data/examples/selling.yaml")).ExitCode);
    }

    private string Journal => Path.Combine(_folder, "journal");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void As_text_it_reads_as_approved() => ApprovedText.Check("statement", Unnumbered(Stated("--period", "2026-Q3").Output));

    [Fact]
    public void In_English_it_reads_as_approved() => ApprovedText.Check("statement-en", Unnumbered(Stated("--period", "2026-Q3", "--language", "en").Output));

    [Fact]
    public void As_comma_separated_values_its_lines_add_up_to_its_sums()
    {
        string[][] lines = [.. Stated("--period", "2026-Q3", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        string[][] orders = [.. lines.Skip(1).Where(line => line[0].Length > 0)];
        Dictionary<string, decimal> sums = lines.Where(line => line[0].Length == 0).ToDictionary(line => line[3], line => Number(line[11]));

        Assert.Equal(sums["本期订单合计"], orders.Sum(line => Number(line[11])));
        Assert.Equal(sums["应发提成"], sums["本期订单合计"] + sums["没收齐款，本次不发"]);
        Assert.Equal(39_640.00m, sums["应发提成"]);
        Assert.Equal(sums["总计"], sums["应发提成"] + sums["底薪"]);
        Assert.All(orders, line => Assert.Equal(Number(line[10]), Number(line[5]) * Number(line[6]) * Number(line[7]) * Number(line[9])));
        Assert.All(orders, line => Assert.Equal(Number(line[11]), Math.Round(Number(line[10]), 2, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void As_a_workbook_its_numbers_can_be_counted_with()
    {
        string file = Path.Combine(_folder, "pay.xlsx");
        Assert.Equal((0, $"张伟 提成单 2026-07-01 至 2026-09-30: {file}\n"), (Stated("--period", "2026-Q3", "--out", file).ExitCode, Stated("--period", "2026-Q3", "--out", file).Output));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
        Row[] rows = [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()];
        decimal[] values = [.. rows.Select(row => row.Elements<Cell>().ElementAtOrDefault(11)).Where(cell => cell?.DataType?.Value == CellValues.Number).Select(cell => Number(cell!.CellValue!.Text))];
        int lines = values.Length - 5;

        Assert.Equal(values[lines], values[..lines].Sum());
        Assert.Equal(39_640.00m, values[lines + 2]);
        Assert.Equal(60_640.00m, values[^1]);
    }

    [Fact]
    public void What_was_collected_after_closing_is_shown_where_it_was_signed_and_where_it_is_paid()
    {
        string[] lines =
        [
            Later("2026-10-09", "沈怡", "三季度关账"), Later("2026-10-09", "沈怡", "是"), Later("2026-10-12", "张伟", "和兴尾款结清"), Later("2026-10-12", "张伟", "给广源退了10万"),
        ];
        Assert.Equal(0, Called.On(string.Join('\n', lines), "talk", "--data", Journal).ExitCode);
        string signed = Told("2026-Q3");
        string paid = Told("2026-Q4");

        Assert.Contains("关账后2026-10-12收齐，在那个季度发", signed, StringComparison.Ordinal);
        Assert.Contains("待发，2026-09-19收齐", signed, StringComparison.Ordinal);
        Assert.Matches("往季订单后来收齐 .* 3,000.02  2026-10-12收齐", paid);
        Assert.Matches("往季调整 .* -2,960.00  原来发了 5,920，现在应得 2,960", paid);
    }

    private string Told(string period) => Called.With("statement", "--member", "张伟", "--at", "2026-10-20T10:00:00+08:00", "--data", Journal, "--period", period).Output;

    private static string Later(string day, string who, string text) => $$"""{"at":"{{day}}T12:00:00+08:00","as":"{{who}}","text":"{{text}}"}""";

    [Fact]
    public void A_file_that_spreadsheets_open_says_that_it_is_utf_8()
    {
        string file = Path.Combine(_folder, "pay.csv");
        Stated("--period", "2026-Q3", "--out", file);

        Assert.Equal(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(file)[..3]);
    }

    [Theory]
    [InlineData("--member", "王五", "--period", "2026-Q3", "\"王五\" is no member of this company; its members are 张伟, 李娜, 沈怡")]
    [InlineData("--member", "张伟", "--period", "2026-Q5", "--period: expected 2026-Q3, 2026-09, 2026, or two days, 2026-07-01/2026-08-15, not 2026-Q5")]
    public void What_cannot_be_meant_is_refused_in_one_line(string first, string name, string second, string period, string told) =>
        Assert.Equal((1, told + "\n"), Refused("statement", first, name, second, period, "--data", Journal));

    [Fact]
    public void A_workbook_is_not_written_to_the_terminal() => Assert.Equal(
        (1, "--format xlsx: name the file to write with --out FILE\n"), Refused("statement", "--member", "张伟", "--period", "2026-Q3", "--format", "xlsx", "--data", Journal));

    [Theory]
    [InlineData("2026-07", "2026-07-01 至 2026-07-31")]
    [InlineData("2026-07-01/2026-12-31", "2026-07-01 至 2026-12-31")]
    public void Other_periods_have_statements_too(string period, string days) => Assert.StartsWith($"张伟 提成单 {days}\n", Stated("--period", period).Output, StringComparison.Ordinal);

    /// <summary>Numbers of orders count all that was recorded before, which is none of a statement's business.</summary>
    private static string Unnumbered(string text) => OrderNumber().Replace(text, "D-####");

    [GeneratedRegex(@"^D-\d{4}(?=  2026-)", RegexOptions.Multiline)]
    private static partial Regex OrderNumber();

    private static (int, string) Refused(params string[] line)
    {
        Called called = Called.With(line);
        return (called.ExitCode, called.Errors);
    }

    private Called Stated(params string[] line) => Called.With([.. (string[])["statement", "--member", "张伟", "--at", "2026-09-30T10:00:00+08:00", "--data", Journal], .. line]);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
