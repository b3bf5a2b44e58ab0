using System.Globalization;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>Objections to whoever raises or answers them, and to the others concerned.</summary>
internal static class ObjectionViews
{
    private const int MostButtons = 3;

    public static View? Of(ReplyContext context, Before before) => before.Subject switch
    {
        Fact.ObjectionRaised raised => Raised(context, before, raised),
        Fact.ObjectionAnswered said => new View.ObjectionAnswer(
            before.Happening, said.Objection, WhoRaised(context.Ledger, said.Objection)?.Name ?? context.Speaker.Member.Name, said.Verdict, said.Text),
        _ => null,
    };

    /// <summary>What others are told of it, in private: whoever can answer an objection, and its author of an answer.</summary>
    /// <param name="main">The fact just recorded, the ledger's last entry.</param>
    public static IEnumerable<Reply> Told(Ledger ledger, Fact main) => main switch
    {
        Fact.ObjectionRaised => Tickets(ledger, ledger.Seq),
        Fact.RecordAmended { Now: Fact.ObjectionRaised } amended => Tickets(ledger, amended.Record),
        Fact.ObjectionAnswered said => Outcome(ledger, said, ledger.Seq),
        Fact.RecordAmended { Now: Fact.ObjectionAnswered said } amended => Outcome(ledger, said, amended.Record),
        _ => [],
    };

    /// <summary>Null where something else was asked.</summary>
    public static View? Of(ReplyContext context, Decision.Answered answered)
    {
        if (answered.Command is not Command.AskObjections) return null;
        (Ledger ledger, Member reader) = (context.Ledger, context.Speaker.Member);
        Objection[] open = [.. ledger.Objections.Open.Where(one => Rights.MayAnswerObjection(ledger, reader, one))];
        if (reader.IsManager || open.Length > 0) return new View.ObjectionsAnswer([.. open.Select(one => LineOf(ledger, one))], IsOwn: false) { Buttons = [.. open.Take(MostButtons).Select(WriteAnswer)] };
        return new View.ObjectionsAnswer([.. ledger.Objections.All.Where(one => one.By == reader.Id).Reverse().Select(one => LineOf(ledger, one))], IsOwn: true);
    }

    private static Button WriteAnswer(Objection objection) =>
        TalkViews.Ask(new Command.AnswerObjection(checked((int)objection.Record)), ButtonKind.WriteAnswer) with { Pick = objection.Record.ToString(CultureInfo.InvariantCulture) };

    private static ObjectionLine LineOf(Ledger ledger, Objection objection)
    {
        ObjectionAnswer? answer = ledger.Objections.AnswersTo(objection.Record).LastOrDefault();
        return new ObjectionLine(
            objection.Record, ledger.People[objection.By].Name, objection.On, objection.Text, answer?.Said.Verdict, answer?.Said.Text, answer is null ? null : ledger.People[answer.By].Name);
    }

    private static View.Objection Raised(ReplyContext context, Before before, Fact.ObjectionRaised raised)
    {
        long number = before.Record ?? context.Ledger.Seq;
        Objection objection = new(number, context.Speaker.Member.Id, raised.On, raised.Text);
        return new View.Objection(before.Happening, number, raised.Text, [.. Rights.Answerers(context.Ledger, objection).Select(member => member.Name)]);
    }

    private static IEnumerable<Reply> Tickets(Ledger ledger, long record)
    {
        Objection objection = ledger.Objections.WithRecord(record)!;
        int number = checked((int)record);
        View ticket = new View.ObjectionTicket(record, ledger.People[objection.By].Name, objection.Text)
        {
            Buttons =
            [
                TalkViews.Ask(new Command.AnswerObjection(number, ObjectionVerdict.Accepted), ButtonKind.Accept) with { Pick = Name.Of(ObjectionVerdict.Accepted) },
                TalkViews.Ask(new Command.AnswerObjection(number, ObjectionVerdict.Rejected), ButtonKind.Reject) with { Pick = Name.Of(ObjectionVerdict.Rejected) },
                TalkViews.Ask(new Command.AnswerObjection(number), ButtonKind.WriteAnswer) with { Pick = "text" },
            ],
        };
        return Rights.Answerers(ledger, objection).Where(member => member.Id != objection.By).Select(member => Set(ledger, ticket, member));
    }

    private static IEnumerable<Reply> Outcome(Ledger ledger, Fact.ObjectionAnswered said, long record)
    {
        if (ledger.Objections.WithRecord(said.Objection) is not { } objection) return [];
        MemberId by = ledger.Objections.AnswersTo(said.Objection).First(answer => answer.Record == record).By;
        if (by == objection.By) return [];
        View outcome = new View.ObjectionOutcome(said.Objection, ledger.People[by].Name, objection.Text, said.Verdict, said.Text);
        return [Set(ledger, outcome, ledger.People[objection.By])];
    }

    private static Member? WhoRaised(Ledger ledger, long objection) => ledger.Objections.WithRecord(objection) is { } raised ? ledger.People[raised.By] : null;

    private static Reply Set(Ledger ledger, View view, Member reader) =>
        Typesetting.Set(view, reader.Name, Phrasebook.Of(Tongue.Of(ledger, reader), ledger.DayOf(ledger.LastAt)));
}
