using SalesBot.Core.Organisation;

namespace SalesBot.Turns;

/// <summary>A transcript against one journal, the company file adopted at its first line's moment.</summary>
internal static class Talk
{
    /// <param name="company">Null: the journal holds a company already.</param>
    /// <exception cref="FormatException">A line is not of its form; the message names it by number.</exception>
    public static void Run(Desk desk, CompanyDefinition? company, TextReader input, TextWriter output)
    {
        CompanyDefinition? toAdopt = company;
        new Transcript(desk).Run(input, output, first =>
        {
            if (toAdopt is not null) CompanyAdoption.Adopt(desk.Books, toAdopt, first);
            toAdopt = null;
        });
    }
}
