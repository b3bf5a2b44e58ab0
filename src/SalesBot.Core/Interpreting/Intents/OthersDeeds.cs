using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What a colleague did: 小满昨天去了云帆, "Harbor says Will visited them yesterday". It is his to report, and no record of the speaker's.</summary>
internal static class OthersDeeds
{
    private static readonly SenseSet Deeds = SenseSet.Of(
        Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.GoTo, Sense.Talk, Sense.Meet, Sense.Sign, Sense.Quote, Sense.QuoteWeak, Sense.Sample, Sense.Pi, Sense.Send, Sense.Treat, Sense.Meal, Sense.Spend, Sense.Release, Sense.Claim);

    private static readonly SenseSet Together = SenseSet.Of(Sense.Me, Sense.Mine, Sense.Split, Sense.Half, Sense.Transfer, Sense.Note);

    private static readonly string[] Between = ["", "昨天", "今天", "刚", "刚刚", "也", "已经", "又", "终于", "上午", "下午", "早上", "都", "昨天下午", "昨天上午", "今天上午", "今天下午", "刚才"];

    private static readonly string[] Adverbs = ["just", "has", "have", "had", "also", "already", "finally", "did", "went", "and", "apparently", "then", "even", "only", "both"];

    // "Grace will visit", "Grace is seeing": a plan of hers.
    private static readonly string[] Auxiliaries = ["will", "is", "'s", "s", "'ll", "ll", "going", "to", "plans", "plan", "wants", "needs", "has", "might", "may", "should", "gonna", "planning", "off"];

    private const string With = "跟和与同由让把给帮找请陪约替";

    private static readonly string[] Accompanying = ["with", "and", "w/", "&", "plus", "for", "to", "from", "by", "about", "of"];

    private static readonly SenseSet Goings = SenseSet.Of(Sense.Visit, Sense.GoTo);

    private static readonly SenseSet Gains = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Sign);

    private static readonly string[] Rivals = ["competitor", "competitors", "rival", "rivals", "someone else", "somebody else", "someone", "somebody", "another company", "another team", "other team", "another rep", "a colleague", "my colleague", "the boss", "my boss", "our boss", "my manager", "our manager", "the guys", "another supplier"];

    private static readonly string[] Somebody = ["someone ", "somebody ", "some guy ", "some bloke ", "a guy ", "some people ", "people "];
    private static readonly string[] Sights = [" van", " lorry", " truck", " bus ", " sign ", " poster", " ad ", " advert", " logo", " stand ", " window", " billboard", " flag"];
    private static readonly string[] Winning = ["won", "wins", "landed", "lands", "secured", "secures", "bagged", "nailed"];

    private static readonly string[] Theirs = ["a ", "an ", "the ", "their ", "its ", "some ", "another ", "new ", "big ", "huge ", "two ", "three "];

    private static readonly string[] Circumstances = ["at", "for", "back", "over", "today", "yesterday", "this", "last", "on", "in", "finally", "with", "after", "by"];

    private static readonly string[] Cheers = ["yay", "woohoo", "boom", "yes", "yep", "great", "good", "well", "hurray", "hooray", "whoop", "bingo", "phew", "ok", "okay", "huzzah", "wow", "result", "done", "update", "fyi", "ps", "eod"];

    private const int MostGap = 12;

    private const int Beside = 4;

    /// <summary>Whether <paramref name="deed"/> is somebody else's.</summary>
    public static bool Are(Clause clause, Intent? deed)
    {
        if (clause.Mood != Mood.Plain || deed is not (Intent.LogVisit or Intent.SignDeal or Intent.LogExpense or Intent.MoveStage or Intent.ReleaseCustomer or Intent.ClaimCustomer or Intent.PlanFollowUp)) return false;
        return deed is Intent.LogVisit or Intent.SignDeal && (IsOfOutsiders(clause) || IsOfStrangers(clause) || IsOfThem(clause) || Superiors.Did(clause)) || IsOfColleague(clause, deed == Intent.PlanFollowUp);
    }

    // 云帆都关门了你才去: you or he, not the speaker.
    private static bool IsOfThem(Clause clause)
    {
        if (clause.IsEnglish || clause.HasAny(Together) || clause.FirstOf(Goings) is not { } going) return false;
        var before = clause.Between(clause.Span.Start, going.Span.Start).TrimEnd(" 才也就都刚又还");
        return before is [.., '你' or '他' or '她'] && !before.EndsWith("跟他") && !before.EndsWith("跟她") && !before.EndsWith("带他") && !before.EndsWith("带她") && !before.EndsWith("找他") && !before.EndsWith("找她");
    }

    // 物业跟云帆签了保洁: before 跟 stands somebody who is none of the team.
    private static bool IsOfStrangers(Clause clause)
    {
        if (clause.IsEnglish || clause.HasMember || clause.First(Sense.Sign) is not { } sign || clause.Customers.FirstOrDefault(customer => customer.Span.End <= sign.Span.Start && clause.Message.Masked.CharAt(customer.Span.Start - 1) is '跟' or '和' or '与') is not { } partner) return false;
        var start = clause.All(TokenKind.Date).LastOrDefault(date => date.Span.End < partner.Span.Start)?.Span.End ?? clause.Span.Start;
        var subject = clause.Between(start, partner.Span.Start - 1).Trim(" ,我们咱俺也又刚都终于总算正式顺利成功已经今昨天早晚上午下").ToString();
        return subject.Length > 1 && UnknownWords.In(clause, start, partner.Span.Start - 1) > 1;
    }

    // "our competitor visited Redwood", "Kestrel won a huge contract": told in English of somebody outside the team.
    private static bool IsOfOutsiders(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && (IsTheirGain(clause) || IsTheirSale(clause) || IsOwnMeeting(clause) || IsPassive(clause) || IsOnlySeen(clause) || IsSomebodys(clause) || HasOtherSubject(clause));

    // 小满昨天去了云帆, "Grace saw Lockwood yesterday": a colleague, and what he did without the speaker, or will do.
    private static bool IsOfColleague(Clause clause, bool isPlan) =>
        clause.HasMember && (!clause.HasAny(Together) || clause.Says("without me") || clause.Says("without us")) && clause.Tokens.Any(deed => deed.IsAny(Deeds) && clause.Members.LastOrDefault(member => member.Span.End <= deed.Span.Start) is { } member
            && IsDoneBy(clause, member, deed, isPlan) && !clause.IsSpeaker(member) && !IsCompanion(clause, member));

    // 跟小满去了云帆, "with Will": the speaker was there too.
    private static bool IsCompanion(Clause clause, Token member)
    {
        var before = clause.Between(clause.Span.Start, member.Span.Start).TrimEnd(" 着");
        if (before.IsEmpty) return false;
        if (before[Math.Max(0, before.Length - Beside)..].ContainsAny("带陪领教") || With.Contains(before[^1], StringComparison.Ordinal)) return true;
        foreach (var word in Accompanying)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsDoneBy(Clause clause, Token member, Token deed, bool isPlan)
    {
        if (!clause.IsEnglish) return !isPlan && (deed.Is(Sense.Done) || clause.Has(Sense.Done)) && Array.IndexOf(Between, clause.Between(member.Span.End, deed.Span.Start).Trim().ToString()) >= 0;
        var words = Enumerable.Range(member.Span.End, deed.Span.Start - member.Span.End).Where(at => !clause.All(TokenKind.Date).Any(date => date.Span.Start <= at && at < date.Span.End)).Select(at => clause.Message.Masked[at]);
        var between = string.Concat(words).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return isPlan ? (between.Length > 0 || clause.Between(deed.Span.Start, deed.Span.End).StartsWith("will ")) && between.All(word => Array.IndexOf(Auxiliaries, word) >= 0) : (deed.Is(Sense.Done) || clause.Between(deed.Span.Start, deed.Span.End).StartsWith("sent")) && between.All(word => Array.IndexOf(Adverbs, word) >= 0);
    }

    // "Kestrel won a huge contract with the RAF"
    private static bool IsTheirGain(Clause clause)
    {
        if (clause.First(Sense.Sign) is not { } sign || Array.IndexOf(Winning, clause.Between(sign.Span.Start, sign.Span.End).ToString()) < 0 || clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine))) return false;
        var rest = clause.Between(sign.Span.End, clause.Span.End).TrimStart().ToString();
        return clause.Customers.First().Span.End <= sign.Span.Start && (Array.Exists(Theirs, word => rest.StartsWith(word, StringComparison.Ordinal)) || IsOfOtherThings(clause, rest));
    }

    // "Kestrel won courier of the year"
    private static bool IsOfOtherThings(Clause clause, string rest) => !clause.HasQuantity && !clause.Tokens.Any(token => token.IsCategory) && rest.Length > 0 && TextScan.IsLetter(rest[0]) && Array.IndexOf(Circumstances, rest.Split(' ')[0]) < 0;

    // "Harbor sold 300 tickets": sold by them, not to them.
    private static bool IsTheirSale(Clause clause) =>
        clause.First(Sense.Sign) is { } sign && clause.Between(sign.Span.Start, sign.Span.End) is "sold" or "sells" or "sell" or "selling" && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine))
        && clause.Customers.Any(customer => customer.Span.End <= sign.Span.Start && clause.Between(customer.Span.End, sign.Span.Start).Trim() is "" or "have" or "has" or "are" or "is" or "just") && !clause.Between(sign.Span.End, clause.Span.End).Trim(" .!").IsEmpty;

    // "Harbor was visited by Hilti's rep"
    private static bool IsPassive(Clause clause) =>
        (clause.Says("visited by ") || clause.Says("called by ") || clause.Says("signed by ")) && !clause.Says("by me") && !clause.Says("by us") && !clause.Says("by our ");

    // "saw a Harbor lorry on the M6"
    private static bool IsOnlySeen(Clause clause) =>
        clause.First(Sense.Visit) is { } seen && clause.Between(seen.Span.Start, seen.Span.End) is "saw" or "saw the" or "met" or "see" && clause.Customers.FirstOrDefault(customer => customer.Span.Start >= seen.Span.End) is { } customer
        && (clause.Between(seen.Span.End, customer.Span.Start).Trim() is "a" or "an" or "another" or "some" || Array.Exists(Sights, word => clause.Message.Masked.StartsAt(customer.Span.End, word)));

    // "someone handed in a phone at Lockwood"; but "someone from Lockwood called".
    private static bool IsSomebodys(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,");
        foreach (var word in Somebody)
        {
            if (text.StartsWith(word)) return !text[word.Length..].StartsWith("from ") && !text[word.Length..].StartsWith("at ");
        }

        return false;
    }

    // "the guys from legal visited Lockwood"
    private static bool ComesFrom(string before) => before.LastIndexOf(" from ", StringComparison.Ordinal) is > 0 and var from && !before[..from].EndsWith("back", StringComparison.Ordinal);

    // "Bosch signed Flint", "our competitor visited Redwood", "the Overseas team signed Sahara": somebody else stands before the verb, the customer behind it.
    private static bool HasOtherSubject(Clause clause)
    {
        if (clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam)) || clause.Tokens.FirstOrDefault(token => token.Is(Sense.Done) && token.IsAny(Gains)) is not { } deed) return false;
        if (!clause.Customers.All(customer => customer.Span.Start >= deed.Span.End && customer.Span.Start - deed.Span.End <= MostGap)) return false;
        var before = clause.Between(clause.Span.Start, deed.Span.Start).TrimEnd().ToString();
        return before.Length > 0 && (ComesFrom(before) || Array.Exists(Rivals, word => before.EndsWith(word, StringComparison.Ordinal)) || clause.Tokens.Any(token => token.IsTeam && !token.IsCustomer && token.Span.End <= deed.Span.Start) || IsName(clause, before, deed));
    }

    // "met my girlfriend at Harbor"
    private static bool IsOwnMeeting(Clause clause) =>
        clause.First(Sense.Visit) is { } met && clause.First(Sense.Stranger) is { } friend && friend.Span.Start >= met.Span.End && clause.Between(met.Span.End, friend.Span.Start).Trim() is "" or "my" or "an old" or "a" && !clause.Between(friend.Span.End, clause.Span.End).TrimStart().StartsWith("from ");

    // A word with a capital that is none of the language's, right before the verb.
    private static bool IsName(Clause clause, string before, Token deed)
    {
        var word = before.TrimStart();
        var start = clause.Between(clause.Span.Start, deed.Span.Start).Length - clause.Between(clause.Span.Start, deed.Span.Start).TrimStart().Length + clause.Span.Start;
        return word.Length > 2 && word.All(TextScan.IsLetter) && char.IsUpper(clause.Message.Text.Original[start]) && !word.EndsWith("ly", StringComparison.Ordinal)
            && Array.IndexOf(Cheers, word) < 0 && !OrdinaryWords.Contains(word) && !Lexicon.Contains(word);
    }
}
