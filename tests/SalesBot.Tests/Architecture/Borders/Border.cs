namespace SalesBot.Tests.Architecture.Borders;

/// <summary>What one folder of the program may see.</summary>
/// <param name="MayUse">Folders of the program; the folder itself and what lies below it need no mention.</param>
/// <param name="NotOfTheCore">Folders of the core that it may not see; all others it may.</param>
internal sealed record Border(string[] MayUse, string[] NotOfTheCore)
{
    internal static Border Sees(params string[] folders) => new(folders, []);

    internal Border ButNotOfTheCore(params string[] folders) => this with { NotOfTheCore = folders };
}
