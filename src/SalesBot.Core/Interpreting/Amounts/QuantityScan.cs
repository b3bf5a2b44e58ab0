namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Reads the one quantity that starts at a position: sign, currency, number, range, and what stands behind.</summary>
internal readonly ref struct QuantityScan(string text)
{
    /// <summary>Reads at <paramref name="at"/>; null if no quantity starts there. <paramref name="next"/> is where to go on, always behind <paramref name="at"/>.</summary>
    public Quantity? Read(int at, out int next)
    {
        next = at + 1;
        if (PhoneNumbers.EndAt(text, at) is > 0 and var phone)
        {
            next = phone;
            return new Quantity(new TextSpan(at, phone), QuantityKind.Number, 0) { IsIdentifier = true };
        }

        if (Identifiers.EndAt(text, at) is > 0 and var code)
        {
            next = code;
            return new Quantity(new TextSpan(at, code), QuantityKind.Number, 0) { IsIdentifier = true };
        }

        if (Percentages.Before(text, at) is { } share)
        {
            return PercentBehind(at, share, ref next);
        }

        if (Percentages.HalfPriceEnd(text, at) is > 0 and var half)
        {
            next = half;
            return new Quantity(new TextSpan(at, half), QuantityKind.Percent, 0.5m);
        }

        var mark = Currencies.Before(text, at);
        var signed = text.SkipSpaces(mark?.End ?? at);
        var start = SignEnd(signed, out var isNegative);
        if (!NumberReader.TryRead(text, start, out var number))
        {
            next = Math.Max(next, SkipWord(at));
            return null;
        }

        number = isNegative ? number.Negated() : number;
        number = mark is { Scale: > 1 } millions ? number.Times(millions.Scale) : number;
        var quantity = Complete(at, start, number, mark);
        next = Math.Max(quantity?.Span.End ?? number.End, at + 1);
        return quantity;
    }

    // A word without number is passed as a whole: Q3, A380, PO-77 and 180ml hold no quantity.
    private int SkipWord(int at) => TextScan.IsWordCharacter(text[at]) ? text.WordEnd(at) : at + 1;

    private Quantity? PercentBehind(int at, (int End, decimal One) share, ref int next)
    {
        var start = SignEnd(text.SkipSpaces(share.End), out var isNegative);
        if (text.CharAt(start) == '百' && share.One == 0.01m && ChineseDigits.Digit(text.CharAt(start + 1)) < 0)
        {
            next = start + 1;
            return new Quantity(new TextSpan(at, next), QuantityKind.Percent, 1);
        }

        if (!NumberReader.TryRead(text, start, out var number))
        {
            return null;
        }

        next = number.End;
        return Of(new TextSpan(at, next), QuantityKind.Percent, (isNegative ? number.Negated() : number) with { Value = number.Value * share.One, UpTo = number.UpTo * share.One });
    }

    private Quantity? Complete(int at, int start, Numeral number, CurrencyMark? mark)
    {
        number = Ranges.Extend(text, at, number);
        if (mark is null && Percentages.Behind(text, number) is { } part)
        {
            return Percent(at, number, part);
        }

        if (mark is null && SmallChange.Alone(text, number) is { } change)
        {
            return Of(new TextSpan(at, change.End), QuantityKind.Money, number with { Value = change.Value, UpTo = change.Value }) with { Currency = "CNY" };
        }

        mark = mark is { } before ? before with { End = number.End } : Currencies.Behind(text, number.End);
        return mark is { } currency ? Money(at, number, currency) : Plain(at, start, number);
    }

    private Quantity Percent(int at, Numeral number, (int End, decimal Fraction) part)
    {
        var ratio = number.Value == 0 ? 0 : part.Fraction / number.Value;
        var upTo = number.UpTo == number.Value ? part.Fraction : number.UpTo * ratio;
        var behind = Estimates.Behind(text, part.End);
        var percent = (number with { Value = part.Fraction, UpTo = upTo }).With(behind.Traits | Estimates.Before(text, at));
        return Of(new TextSpan(at, part.End), QuantityKind.Percent, percent);
    }

    private Quantity Money(int at, Numeral number, CurrencyMark currency)
    {
        var scaled = currency.End > number.End ? number.Times(currency.Scale) : number;
        var change = scaled.Value == decimal.Truncate(scaled.Value) ? SmallChange.Behind(text, currency.End, currency.Code) : (currency.End, 0);
        var behind = Estimates.Behind(text, change.End);
        scaled = scaled.Plus(change.Value).With(behind.Traits | Estimates.Before(text, at));
        return Of(new TextSpan(at, behind.End), QuantityKind.Money, scaled) with { Currency = currency.Code };
    }

    private Quantity? Plain(int at, int start, Numeral number)
    {
        if (number.Has(NumeralTraits.SingleCharacter) && !SingleCharacters.IsNumber(text, start))
        {
            return null;
        }

        if (text.CharAt(at - 1) == '第' || (number.Has(NumeralTraits.TheWordOne) && number.Value == 1 && Pronouns.EndsBefore(text, at)))
        {
            return null;
        }

        var unit = Counters.Behind(text, number.End);
        var behind = unit is null ? Estimates.Behind(text, number.End) : (number.End, Estimates.Behind(text, number.End + unit.Length).Traits);
        var traits = number.Traits | behind.Item2 | Estimates.Before(text, at);
        return Of(new TextSpan(at, unit is null ? behind.Item1 : number.End), QuantityKind.Number, number with { Traits = traits }) with
        {
            Unit = unit,
            IsIdentifier = unit is null && IsIdentifier(start, number),
        };
    }

    private bool IsIdentifier(int start, Numeral number) =>
        number.Has(NumeralTraits.PlainDigits) && (number.Has(NumeralTraits.LeadingZero) || IsLong(start, number) || text.CharAt(start - 1) is '+' or '#' || DocumentNumbers.IsAt(text, start, number.End));

    // 1200000 is an amount without separators; 1234567 and a telephone number are not.
    private bool IsLong(int start, Numeral number) => (number.End - start) switch { < 7 => false, < 10 => !text.EndsAt(number.End, "000"), _ => true };

    private static Quantity Of(TextSpan span, QuantityKind kind, Numeral number) => new(span, kind, number.Value)
    {
        UpTo = number.UpTo != number.Value ? number.UpTo : null,
        IsVague = number.Has(NumeralTraits.Vague) || number.UpTo != number.Value,
        HasScale = number.Has(NumeralTraits.Scaled),
        IsOutOfRange = number.Has(NumeralTraits.OutOfRange),
    };

    // A minus sign stands before the number and behind nothing it could join: "宏达-12万" and "3-5" hold none.
    private int SignEnd(int at, out bool isNegative)
    {
        var end = text.CharAt(at) switch
        {
            '-' when IsSign(at) => at + 1,
            '负' => at + 1,
            'm' when text.StartsAt(at, "minus ") => at + 6,
            'n' when text.StartsAt(at, "negative ") => at + 9,
            _ => at,
        };
        isNegative = end > at;
        return isNegative ? text.SkipSpaces(end) : at;
    }

    private bool IsSign(int at)
    {
        var before = text.CharAt(at - 1);
        return TextScan.IsDigit(text.CharAt(at + 1)) || text.CharAt(at + 1) == '.'
            ? !TextScan.IsWordCharacter(before) && !TextScan.IsHan(before) && before is not (')' or '-')
            : at == 0 && text.CharAt(1) == ' ' && TextScan.IsDigit(text.CharAt(text.SkipSpaces(1)));
    }
}
