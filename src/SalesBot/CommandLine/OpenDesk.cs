using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;
using SalesBot.Understanding;

namespace SalesBot.CommandLine;

/// <summary>Opens the journal of a folder for work.</summary>
internal static class OpenDesk
{
    /// <param name="model">Null where no language model is used.</param>
    /// <exception cref="RefusedException">The questions of a ritual cannot be read.</exception>
    /// <exception cref="Store.StoreException">The journal is damaged or in use.</exception>
    public static Desk In(string data, LanguageModel? model = null)
    {
        try
        {
            return new Desk(SqliteStore.Open(data), Questions(), model);
        }
        catch
        {
            model?.Dispose();
            throw;
        }
    }

    /// <param name="model">Null where no language model is used.</param>
    /// <exception cref="RefusedException">The journal holds no company yet, or the company's own ritual questions cannot be asked.</exception>
    public static Desk WithCompany(string data, LanguageModel? model = null)
    {
        // Opening would make a journal where there is none, and a backup is restored into an empty place only.
        if (!SqliteJournal.IsIn(data))
        {
            model?.Dispose();
            throw NoCompany(data);
        }

        Desk desk = In(data, model);
        try
        {
            if (!desk.HasCompany) throw NoCompany(data);
            CheckQuestions(desk);
            return desk;
        }
        catch
        {
            desk.Dispose();
            throw;
        }
    }

    /// <summary>Reads the company's own ritual questions, so that a wrong one stops the program at its start and not in the evening.</summary>
    /// <exception cref="RefusedException">They cannot be asked.</exception>
    public static void CheckQuestions(Desk desk)
    {
        try
        {
            desk.Questions.Of(desk.Books.Ledger.Settings);
        }
        catch (QuestionsRefusedException refused)
        {
            throw new RefusedException(refused.Message);
        }
    }

    /// <summary>What the journal of a folder amounts to, read without holding it.</summary>
    /// <exception cref="RefusedException">The journal holds no company yet.</exception>
    /// <exception cref="Store.StoreException">The journal is damaged.</exception>
    public static Ledger LedgerIn(string data)
    {
        if (!SqliteJournal.IsIn(data)) throw NoCompany(data);
        Ledger ledger = Books.Rebuild(SqliteJournal.Open(data));
        return ledger.Company is null ? throw NoCompany(data) : ledger;
    }

    /// <exception cref="RefusedException">Nobody is called so.</exception>
    public static Member MemberNamed(Ledger ledger, string name)
    {
        try
        {
            return Desk.MemberCalled(ledger, name);
        }
        catch (UnknownSpeakerException unknown)
        {
            throw new RefusedException($"{unknown.Message}; its members are {string.Join(", ", ledger.People.Members.Select(member => member.Name))}");
        }
    }

    private static RefusedException NoCompany(string data) =>
        new($"the journal in {data} holds no company yet: run salesbot serve for the demo company, or salesbot apply FILE for your own");

    private static RitualQuestions Questions()
    {
        List<Problem> problems = [];
        return PromptFiles.All(problems) ?? throw new RefusedException(string.Join('\n', problems));
    }
}
