using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Whom a frame is about, and who brought them.</summary>
internal static class CustomerSlots
{
    private const string ListMarks = " 、,，和跟与及以&/+";

    private static readonly string[] Order =
        ["上午", "下午", "中午", "晚上", "傍晚", "早上", "先", "再", "后", "然后", "接着", "是", "去", "去了", "到", "到了", "跑", "跑了", "又", "还有", "一家", "一个", "最后", "、", ",", "和", "跟", "与", " ", "那边", "以及"];

    private static readonly SenseSet Referrals = SenseSet.Of(Sense.Referral);

    /// <summary>The name as a command says it: the directory's, or the words of the text where none or several fit.</summary>
    public static CustomerName NameOf(NameHit hit, Message message) =>
        new(hit.Only(NameKind.Customer)?.Value ?? message.Text.Words(hit.Span).Trim());

    /// <summary>The customers a frame names, in the order of the text; several only where they are listed in one breath.</summary>
    public static List<NameHit> Of(Frame frame, Message message)
    {
        var known = Named(frame);
        if (frame.Intent == Intent.AddCustomer && (NewNames.Find(frame) ?? NewName(frame)) is { } added) return [new NameHit(added, NameMatch.Unknown, [])];
        if (known.Count > 0) return known;
        if (UnknownNames.Find(frame) is { } span) return [message.Directory.Resolve(message.Text, span) is var hit && hit.MayBe(NameKind.Customer) && (frame.Intent != Intent.AddCustomer || hit.Match == NameMatch.Exact) ? hit : new NameHit(span, NameMatch.Unknown, [])];
        return [];
    }

    // "add Brightwater Spa, got their number from Two Rivers": the new name stands beside the verb, whoever else is named later.
    private static TextSpan? NewName(Frame frame) =>
        frame.Clauses.FirstOrDefault(clause => clause.Has(Sense.Add)) is { } adding && !adding.HasCustomer && frame.Clauses.Any(clause => clause.HasCustomer) ? UnknownNames.Find(adding, Intent.AddCustomer) : null;

    public static Token? Referrer(Frame frame) =>
        frame.Clauses.Select(clause => clause.Customers.FirstOrDefault(token => IsReferrer(clause, token))).FirstOrDefault(token => token is not null);

    private static List<NameHit> Named(Frame frame)
    {
        var named = new List<NameHit>();
        Token? last = null;
        var all = frame.Clauses.Concat(frame.Asides).SelectMany(clause => clause.Customers.Select(token => (clause, token))).ToList();
        // 没去成宏达，改去了李记
        if (all.Exists(one => one.clause.Mood != Mood.Denied)) all.RemoveAll(one => one.clause.Mood == Mood.Denied);
        // "wrong Pelican, it's Pelican Bakery": what says which one is meant.
        if (frame.Intent == Intent.AmendLast && all.Exists(one => one.token.Name!.Candidates.Count == 1)) all.RemoveAll(one => one.token.Name!.Candidates.Count > 1);
        foreach (var (clause, token) in all)
        {
            if (HasReferrer(frame.Intent) && IsReferrer(clause, token) || named.Exists(hit => SameCustomer(hit, token.Name!))) continue;
            if (last is not null && !IsListed(clause.Message, last, token)) continue;
            named.Add(token.Name!);
            last = token;
        }

        return named;
    }

    private static bool HasReferrer(Intent intent) => intent is Intent.SignDeal or Intent.AddCustomer or Intent.AmendLast;

    private static bool SameCustomer(NameHit one, NameHit other) => one.Candidates.Count > 0 && one.Candidates.SequenceEqual(other.Candidates);

    internal static bool IsListed(Message message, Token one, Token other)
    {
        if (other.Span.Start < one.Span.End) return false;
        var between = message.Masked.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim(ListMarks);
        return between.Length == 0 || between is "and" or "plus" or "还有" or "then" or "and then" or "then on to" or "followed by" or "as well as" or "and also" || IsOnlyOrder(between);
    }

    // "Bluepine introduced them"; but "introduced by Bluepine".
    private static bool IsActive(ReadOnlySpan<char> word) => word is "introduced" or "intro" or "intro'd" or "referred" or "recommended" or "introduced us to" or "introduced them" or "referred them" or "recommended them" or "recommended us" or "sent them" or "put us in touch" or "put them in touch" or "put me in touch" or "put us onto them" or "put us on to them" or "sent them our way" or "sent em our way" or "sent them to us" or "pointed them our way" or "tipped us off" or "pointed us to" or "passed them on";

    // 上午是康宁下午是定金街, 先去宏达再去李记: only words that say when and in what order.
    private static bool IsOnlyOrder(ReadOnlySpan<char> between)
    {
        for (var at = 0; at < between.Length;)
        {
            var length = LongestOrder(between[at..]);
            if (length == 0) return false;
            at += length;
        }

        return true;
    }

    private static int LongestOrder(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var word in Order)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) length = Math.Max(length, word.Length);
        }

        return length;
    }

    // 介绍人是李记, 推荐人：李记
    private static bool IsNamedAs(Clause clause, Token word, Token customer) =>
        customer.Span.Start >= word.Span.End && clause.Message.Masked[word.Span.Start..word.Span.End].Contains('人', StringComparison.Ordinal) && clause.Between(word.Span.End, customer.Span.Start).Trim(" :是为叫").Length == 0;

    // 李记介绍来的, "referred by Bluepine"
    internal static bool IsReferrer(Clause clause, Token customer)
    {
        foreach (var word in clause.Tokens)
        {
            if (!word.IsAny(Referrals)) continue;
            var chinese = TextScan.IsHan(clause.Message.Masked[word.Span.Start]) || IsActive(clause.Between(word.Span.Start, word.Span.End));
            var gap = chinese ? clause.Between(customer.Span.End, word.Span.Start) : clause.Between(word.Span.End, customer.Span.Start);
            if (chinese && IsNamedAs(clause, word, customer)) return true;
            if (chinese ? customer.Span.End <= word.Span.Start && gap.Length <= 6 : word.Span.End <= customer.Span.Start && gap.Length <= 6) return true;
        }

        return false;
    }
}
