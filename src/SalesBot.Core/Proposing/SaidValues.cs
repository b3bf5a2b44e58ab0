using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Proposing;

/// <summary>What a message says: a value that a model proposes holds only where it is among it.</summary>
internal sealed class SaidValues
{
    private readonly Setting _setting;
    private readonly Candidates _candidates;
    private readonly string _normal;
    private readonly Message _message;
    private readonly SaidNumbers _numbers;
    private readonly SaidDays _days;

    /// <param name="candidates">The names that the model was told.</param>
    public SaidValues(Setting setting, string text, Candidates candidates)
    {
        _setting = setting;
        _candidates = candidates;
        LocalDateTime now = setting.LocalNow;
        int fiscal = setting.Ledger.Settings.FiscalYearStarts;
        PlainText plain = PlainText.Of(text);
        _normal = plain.Normal;
        _message = Tokenizer.Read(plain, now, setting.Speaker.Member.Name, setting.Names, fiscal);
        PlainText masked = plain.Masked(_message.Masked);
        _numbers = new SaidNumbers(masked);
        _days = new SaidDays(masked, now, fiscal);
    }

    public bool Holds(string slot, object value, bool isCount) => value switch
    {
        Money money => CurrencyOf(slot, money, isCount) is not null,
        Ratio ratio => _numbers.HasShare(ratio.Value),
        int number => _numbers.HasNumber(number) || _days.HasLength(number),
        OrderNumber order => Says(order.Record.ToString(CultureInfo.InvariantCulture)),
        LocalDate day => _days.Has(day),
        LocalTime time => _days.Has(time),
        SalesPeriod period => _days.Has(period),
        Terms terms => Holds(terms),
        string words => HoldsWords(slot, words),
        _ => HoldsName(value),
    };

    /// <summary>Of an amount that the message says; null where it says none.</summary>
    public string? CurrencyOf(string slot, Money money, bool isCount)
    {
        decimal amount = slot == "profit" ? Math.Abs(money.Yuan) : money.Yuan;
        return amount > 0 ? _numbers.CurrencyOf(amount, isCount) : null;
    }

    /// <summary>Names that were told, and words of the message, which the decision then asks about.</summary>
    private bool HoldsName(object value) => value switch
    {
        CustomerName name => name == CustomerName.All ? SaidWords.HasAll(_normal) : _candidates.Customers.Contains(name.Text) || Says(name.Text),
        MemberName name => _candidates.Members.Contains(name.Text) || Says(name.Text),
        TeamName name => name == TeamName.All ? SaidWords.HasAll(_normal) : name == TeamName.Mine || _candidates.Teams.Contains(name.Text) || Says(name.Text),
        CategoryId category => _setting.Ledger.Category(category) is not null,
        StageKey stage => SaidWords.HasStage(_normal, _setting.Ledger.Settings.Pipeline, stage),
        // Taken from the amount itself, never from the model.
        Currency => false,
        _ => SaidWords.Hold(_normal, value),
    };

    /// <summary>A number of days must be said, and so must it be that everything is paid before.</summary>
    private bool Holds(Terms terms) =>
        (terms.IsPrepaid ? SaidWords.HasPrepaid(_normal) : _days.HasLength(terms.Days) || _numbers.HasNumber(terms.Days))
        || ClauseSplitter.Split(_message).Any(clause => TermsReader.Read(clause) is { } read && read.Terms == terms);

    private bool HoldsWords(string slot, string words) => slot == "phone" ? PhoneNumber.TryParse(words)?.IsSaidIn(_normal) is true : Says(words);

    private bool Says(string words) => words.Trim() is { Length: > 0 } said && _normal.Contains(PlainText.Of(said).Normal, StringComparison.Ordinal);
}
