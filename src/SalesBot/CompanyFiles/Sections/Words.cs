using System.Text.Json;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>The words that stand for the cases of an enum: their names in snake case.</summary>
internal static class Words
{
    public static readonly (string Word, Language Meaning)[] Languages = Of<Language>();

    public static readonly (string Word, Role Meaning)[] Roles = Of<Role>();

    public static readonly (string Word, Grade Meaning)[] Grades = Of<Grade>();

    public static readonly (string Word, CustomerSource Meaning)[] Sources = Of<CustomerSource>();

    /// <summary>Tiers are written in capitals.</summary>
    public static readonly (string Word, Tier Meaning)[] Tiers = [.. Enum.GetValues<Tier>().Select(tier => (tier.ToString(), tier))];

    private static (string Word, T Meaning)[] Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(meaning => (JsonNamingPolicy.SnakeCaseLower.ConvertName(meaning.ToString()), meaning))];
}
