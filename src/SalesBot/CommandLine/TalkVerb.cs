using SalesBot.Core.Organisation;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot talk</c>: a conversation from standard input.</summary>
internal static class TalkVerb
{
    public static int Run(string data, string? company, Streams streams)
    {
        CompanyDefinition? definition = company is null ? null : ReadCompany.From(company).Company;
        using Desk desk = company is null ? OpenDesk.WithCompany(data, SetUpModel.From()) : OpenDesk.In(data, SetUpModel.From());
        try
        {
            Talk.Run(desk, definition, streams.Input, streams.Output);
            return 0;
        }
        catch (FormatException wrong)
        {
            throw new RefusedException(wrong.Message);
        }
    }
}
