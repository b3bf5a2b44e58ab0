namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>One pass over an English number: groups below a thousand, each with its scale, from the greatest to the least.</summary>
internal readonly ref struct EnglishNumeralScan(string text)
{
    private readonly EnglishNumberCursor _cursor = new(text);
    private readonly EnglishParts _parts = new(text);

    public bool TryRead(int at, out Numeral numeral)
    {
        numeral = default;
        if (!_cursor.TryWord(at, out var word, out var end))
        {
            return false;
        }

        return word.Kind switch
        {
            NumberWordKind.Article => TryAfterArticle(end, out numeral),
            NumberWordKind.Half or NumberWordKind.Quarter => _parts.TryPart(at, 1, needsScale: true, out numeral),
            NumberWordKind.Hundred => TryFrom(new Numeral(at, 1, NumeralTraits.None), out numeral),
            NumberWordKind.Some => _parts.TrySome(end, out numeral),
            NumberWordKind.Below20 or NumberWordKind.Tens => TryFrom(HundredsLeftOut(word, end) ?? BelowHundred(at), out numeral),
            _ => false,
        };
    }

    // one twenty k, two fifty thousand: the hundred is left out.
    private Numeral? HundredsLeftOut(NumberWord first, int end)
    {
        if (first is not { Kind: NumberWordKind.Below20, Value: > 0 and < 10 } || !_cursor.TryWord(end, out var tens, out _) || tens.Kind != NumberWordKind.Tens) return null;
        var rest = BelowHundred(_cursor.SkipJoint(end));
        return _cursor.TryWord(rest.End, out var scale, out _) && scale is { Kind: NumberWordKind.Scale, Value: 1_000 } ? rest.Plus(first.Value * 100) : null;
    }

    public Numeral Continue(Numeral digits)
    {
        TryFrom(digits, out var numeral);
        return numeral;
    }

    private bool TryFrom(Numeral first, out Numeral numeral)
    {
        numeral = first;
        if (_cursor.TryWord(first.End, out var next, out _) && next.Kind == NumberWordKind.Quarter && _parts.TryPart(text.SkipSpaces(first.End), first.Value, false, out var part))
        {
            numeral = part.Has(NumeralTraits.Scaled) || first.Value == 3 ? part : first;
            return true;
        }

        numeral = Group(first, out var scale);
        numeral = scale > 1 ? _parts.AndPart(numeral, scale) : numeral;
        while (scale > 1 && !numeral.Has(NumeralTraits.Fraction) && TryNextGroup(numeral, scale, out var more, out var lower))
        {
            numeral = numeral.Plus(more.Value).Until(more.End).With(more.Traits);
            scale = lower;
        }

        return true;
    }

    // a hundred, a dozen, a half, a quarter of a million, a couple of thousand, a few hundred.
    private bool TryAfterArticle(int at, out Numeral numeral)
    {
        numeral = default;
        if (!_cursor.TryWord(at, out var word, out var end) || end == at)
        {
            return false;
        }

        var start = _cursor.SkipJoint(at);
        return word.Kind switch
        {
            NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen => TryFrom(new Numeral(at, 1, NumeralTraits.None), out numeral),
            NumberWordKind.Half or NumberWordKind.Quarter => _parts.TryPart(start, 1, needsScale: word.Kind == NumberWordKind.Quarter, out numeral),
            NumberWordKind.Couple or NumberWordKind.Some => _parts.TrySome(end, out numeral),
            _ => false,
        };
    }

    // Below a hundred: twelve, fifty-two, 21.
    private Numeral BelowHundred(int at)
    {
        if (TextScan.IsDigit(text.CharAt(at)))
        {
            return DigitNumerals.TryRead(text, at, out var digits) ? digits : default;
        }

        if (!_cursor.TryWord(at, out var word, out var end) || word.Kind is not (NumberWordKind.Below20 or NumberWordKind.Tens))
        {
            return default;
        }

        var ones = word.Kind == NumberWordKind.Tens && _cursor.TryWord(end, out var next, out var onesEnd) && next is { Kind: NumberWordKind.Below20, Value: > 0 and < 10 }
            ? new Numeral(onesEnd, word.Value + next.Value, NumeralTraits.None)
            : new Numeral(end, word.Value, word.Value == 1 ? NumeralTraits.TheWordOne : NumeralTraits.None);
        return Fraction(ones);
    }

    // one point five, two point zero three
    private Numeral Fraction(Numeral whole)
    {
        if (!_cursor.TryWord(whole.End, out var point, out var at) || point.Kind != NumberWordKind.Point)
        {
            return whole;
        }

        var unit = 0.1m;
        var result = whole;
        while (unit > 0.000_000_1m && _cursor.TryWord(at, out var digit, out var end) && digit is { Kind: NumberWordKind.Below20, Value: < 10 })
        {
            result = result.Plus(digit.Value * unit).Until(end);
            unit /= 10;
            at = end;
        }

        return result;
    }

    private Numeral Group(Numeral first, out decimal scale)
    {
        scale = 1;
        var group = _parts.AndHalf(first);
        if (_cursor.TryWord(group.End, out var word, out var end) && word.Kind == NumberWordKind.Hundred)
        {
            group = BelowHundredAfter(Fraction(group.Times(100).Until(end)));
            scale = 100;
        }

        if (_cursor.TryWord(group.End, out word, out end) && word.Kind is NumberWordKind.Scale or NumberWordKind.Dozen && !TextScan.IsDigit(text.CharAt(end)))
        {
            scale = word.Kind == NumberWordKind.Scale ? word.Value : 1;
            group = group.Times(word.Value).Until(end).With(EnglishNumberWords.TraitsOf(word));
        }

        return group;
    }

    // 3 hundred and 21; but "3 hundred and 2 hundred" are two numbers.
    private Numeral BelowHundredAfter(Numeral hundreds)
    {
        var at = _cursor.AfterAnd(hundreds.End);
        var more = BelowHundred(at);
        var fits = more.End > at && more.Value is > 0 and < 100;
        if (!fits)
        {
            return hundreds;
        }

        if (!_cursor.TryWord(more.End, out var next, out var end) || next.Kind is not (NumberWordKind.Hundred or NumberWordKind.Dozen))
        {
            return Fraction(hundreds.Plus(more.Value).Until(more.End));
        }

        return next.Kind == NumberWordKind.Dozen ? hundreds.Plus(more.Value * 12).Until(end) : hundreds;
    }

    // two thousand [and] two hundred. Digits join only when their own scale follows: "3 thousand and 2 visits" are two numbers.
    private bool TryNextGroup(Numeral before, decimal scale, out Numeral group, out decimal lower)
    {
        lower = 1;
        group = default;
        var at = _cursor.AfterAnd(before.End);
        var first = BelowHundred(at);
        if (first.End <= at || scale < 1_000 || first.Value == 0)
        {
            return false;
        }

        group = Group(first, out lower);
        // three hundred thousand | ninety days
        if (lower == 1 && _cursor.IsTime(group.End) && at == _cursor.SkipJoint(before.End)) return false;
        var needsScale = TextScan.IsDigit(text.CharAt(at));
        return group.Value < scale && lower < scale && !(needsScale && lower == 1);
    }
}
