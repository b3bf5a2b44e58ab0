namespace SalesBot.CommandLine;

/// <summary><c>salesbot interpret</c>.</summary>
internal static class InterpretVerb
{
    public static int Run(string company) =>
        throw new RefusedException($"cannot interpret for {ReadCompany.From(company).Company.Settings.Name} yet");
}
