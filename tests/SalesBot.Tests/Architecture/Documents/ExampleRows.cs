using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SalesBot.Tests.Architecture.Documents;

/// <summary>The worked examples of the company's rules, by id, and the test rows that hold them.</summary>
internal static partial class ExampleRows
{
    /// <summary>The examples that must have a row. The list grows with the rules that are built.</summary>
    internal static readonly string[] Required =
    [
        // Targets: against last year, the steps from a gap to visits, season weights.
        "T01", "T02", "T03",
        // Commission: bands, rounding, categories, first order, prepaid, late, cumulative, mixed.
        "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C16b",
        // Part payment, split credit, both plans beside each other, floors, a whole quarter, the next band.
        "C17", "C20", "C22", "C23", "C24", "C25", "C26",
        // Refunds after payout, orders collected after closing, grades.
        "C18", "C19", "C27", "B01",
        // The pool clock.
        "P01", "P02", "P03", "P04",
        // The forecast, the worth of a customer and conversion.
        "F01", "V01",
        // Ranking.
        "R01", "R02",
        // Spending.
        "X01",
    ];

    /// <summary>Ids with which a text in the source begins: <c>[InlineData("C10", …)]</c>, <c>"C16 at 75 %"</c>.</summary>
    internal static IEnumerable<string> In(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(token => Id().Match(token.ValueText))
        .Where(match => match.Success)
        .Select(match => match.Value);

    [GeneratedRegex(@"^[A-Z]\d\db?\b")]
    private static partial Regex Id();
}
