namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>One pass over an English number: groups below a thousand, each with its scale, from the greatest to the least.</summary>
internal readonly ref struct EnglishNumeralScan(string text)
{
    public bool TryRead(int at, out Numeral numeral)
    {
        numeral = default;
        if (!TryWord(at, out var word, out var end))
        {
            return false;
        }

        return word.Kind switch
        {
            NumberWordKind.Article => TryAfterArticle(end, out numeral),
            NumberWordKind.Half or NumberWordKind.Quarter => TryPart(at, 1, needsScale: true, out numeral),
            NumberWordKind.Hundred => TryFrom(new Numeral(at, 1, NumeralTraits.None), out numeral),
            NumberWordKind.Some => TrySome(end, out numeral),
            NumberWordKind.Below20 or NumberWordKind.Tens => TryFrom(BelowHundred(at), out numeral),
            _ => false,
        };
    }

    public Numeral Continue(Numeral digits)
    {
        TryFrom(digits, out var numeral);
        return numeral;
    }

    private bool TryFrom(Numeral first, out Numeral numeral)
    {
        numeral = first;
        if (TryWord(first.End, out var next, out _) && next.Kind == NumberWordKind.Quarter && TryPart(text.SkipSpaces(first.End), first.Value, false, out var part))
        {
            numeral = part.Has(NumeralTraits.Scaled) || first.Value == 3 ? part : first;
            return true;
        }

        numeral = Group(first, out var scale);
        numeral = scale > 1 ? AndPart(numeral, scale) : numeral;
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
        if (!TryWord(at, out var word, out var end) || end == at)
        {
            return false;
        }

        var start = SkipJoint(at);
        return word.Kind switch
        {
            NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen => TryFrom(new Numeral(at, 1, NumeralTraits.None), out numeral),
            NumberWordKind.Half or NumberWordKind.Quarter => TryPart(start, 1, needsScale: word.Kind == NumberWordKind.Quarter, out numeral),
            NumberWordKind.Couple or NumberWordKind.Some => TrySome(end, out numeral),
            _ => false,
        };
    }

    // "a few thousand": a guess. Without a scale it is no number at all.
    private bool TrySome(int at, out Numeral numeral)
    {
        numeral = default;
        at = TryWord(at, out var of, out var afterOf) && of.Kind == NumberWordKind.Of ? afterOf : at;
        if (!TryWord(at, out var scale, out var end) || scale.Kind is not (NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen))
        {
            return false;
        }

        numeral = new Numeral(end, scale.Value, scale.Value * 9, NumeralTraits.Vague | NumeralTraits.Scaled);
        return true;
    }

    // half a million, quarter million, three-quarters of a million, half a dozen; a part alone only after an article or a count.
    private bool TryPart(int at, decimal count, bool needsScale, out Numeral numeral)
    {
        numeral = default;
        if (!TryWord(at, out var part, out var end) || part.Kind is not (NumberWordKind.Half or NumberWordKind.Quarter))
        {
            return false;
        }

        var next = end;
        next = TryWord(next, out var of, out var afterOf) && of.Kind == NumberWordKind.Of ? afterOf : next;
        next = TryWord(next, out var article, out var afterArticle) && article.Kind == NumberWordKind.Article ? afterArticle : next;
        if (TryWord(next, out var scale, out var scaleEnd) && scale.Kind is NumberWordKind.Scale or NumberWordKind.Dozen or NumberWordKind.Hundred)
        {
            numeral = new Numeral(scaleEnd, count * part.Value * scale.Value, Scaled(scale));
            return true;
        }

        numeral = new Numeral(end, count * part.Value, NumeralTraits.Fraction);
        return !needsScale;
    }

    // Below a hundred: twelve, fifty-two, 21.
    private Numeral BelowHundred(int at)
    {
        if (TextScan.IsDigit(text.CharAt(at)))
        {
            return DigitNumerals.TryRead(text, at, out var digits) ? digits : default;
        }

        if (!TryWord(at, out var word, out var end) || word.Kind is not (NumberWordKind.Below20 or NumberWordKind.Tens))
        {
            return default;
        }

        var ones = word.Kind == NumberWordKind.Tens && TryWord(end, out var next, out var onesEnd) && next is { Kind: NumberWordKind.Below20, Value: > 0 and < 10 }
            ? new Numeral(onesEnd, word.Value + next.Value, NumeralTraits.None)
            : new Numeral(end, word.Value, word.Value == 1 ? NumeralTraits.TheWordOne : NumeralTraits.None);
        return Fraction(ones);
    }

    // one point five, two point zero three
    private Numeral Fraction(Numeral whole)
    {
        if (!TryWord(whole.End, out var point, out var at) || point.Kind != NumberWordKind.Point)
        {
            return whole;
        }

        var unit = 0.1m;
        var result = whole;
        while (unit > 0.000_000_1m && TryWord(at, out var digit, out var end) && digit is { Kind: NumberWordKind.Below20, Value: < 10 })
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
        var group = AndHalf(first);
        if (TryWord(group.End, out var word, out var end) && word.Kind == NumberWordKind.Hundred)
        {
            group = BelowHundredAfter(Fraction(group.Times(100).Until(end)));
            scale = 100;
        }

        if (TryWord(group.End, out word, out end) && word.Kind is NumberWordKind.Scale or NumberWordKind.Dozen && !IsFollowedByDigit(end))
        {
            scale = word.Kind == NumberWordKind.Scale ? word.Value : 1;
            group = group.Times(word.Value).Until(end).With(Scaled(word));
        }

        return group;
    }

    // 3 hundred and 21; but "3 hundred and 2 hundred" are two numbers.
    private Numeral BelowHundredAfter(Numeral hundreds)
    {
        var at = AfterAnd(hundreds.End);
        var more = BelowHundred(at);
        var fits = more.End > at && more.Value is > 0 and < 100;
        if (!fits)
        {
            return hundreds;
        }

        if (!TryWord(more.End, out var next, out var end) || next.Kind is not (NumberWordKind.Hundred or NumberWordKind.Dozen))
        {
            return Fraction(hundreds.Plus(more.Value).Until(more.End));
        }

        return next.Kind == NumberWordKind.Dozen ? hundreds.Plus(more.Value * 12).Until(end) : hundreds;
    }

    // "one and a half million", "two and half thousand"
    private Numeral AndHalf(Numeral whole)
    {
        if (!TryWord(whole.End, out var and, out var at) || and.Kind != NumberWordKind.And)
        {
            return whole;
        }

        var isCounted = TryWord(at, out var count, out var end) && count is { Kind: NumberWordKind.Article } or { Kind: NumberWordKind.Below20, Value: 1 or 3 };
        return TryWord(isCounted ? end : at, out var part, out end) && part.Kind is NumberWordKind.Half or NumberWordKind.Quarter
            ? whole.Plus(part.Value * (isCounted ? count.Value : 1)).Until(end)
            : whole;
    }

    // "3 million and a quarter", "one billion and three quarters million"
    private Numeral AndPart(Numeral whole, decimal scale)
    {
        if (!TryWord(whole.End, out var and, out var at) || and.Kind != NumberWordKind.And)
        {
            return whole;
        }

        var count = 1m;
        var next = at;
        if (TryWord(at, out var article, out var end) && article is { Kind: NumberWordKind.Article } or { Kind: NumberWordKind.Below20, Value: 1 or 3 })
        {
            count = article.Value;
            next = end;
        }

        if (!TryPart(SkipJoint(next), count, false, out var part))
        {
            return whole;
        }

        return part.Has(NumeralTraits.Fraction)
            ? whole.Plus(part.Value * scale).Until(part.End)
            : part.Value < scale ? whole.Plus(part.Value).Until(part.End).With(NumeralTraits.Fraction) : whole;
    }

    // two thousand [and] two hundred. Digits join only when their own scale follows: "3 thousand and 2 visits" are two numbers.
    private bool TryNextGroup(Numeral before, decimal scale, out Numeral group, out decimal lower)
    {
        lower = 1;
        group = default;
        var at = AfterAnd(before.End);
        var first = BelowHundred(at);
        if (first.End <= at || scale < 1_000 || first.Value == 0)
        {
            return false;
        }

        group = Group(first, out lower);
        var needsScale = TextScan.IsDigit(text.CharAt(at));
        return group.Value < scale && lower < scale && !(needsScale && lower == 1);
    }

    private int AfterAnd(int at) => TryWord(at, out var and, out var after) && and.Kind == NumberWordKind.And ? SkipJoint(after) : SkipJoint(at);

    private static NumeralTraits Scaled(NumberWord word) => word.Kind == NumberWordKind.Scale ? NumeralTraits.Scaled : NumeralTraits.None;

    private bool IsFollowedByDigit(int end) => TextScan.IsDigit(text.CharAt(end));

    private bool TryWord(int at, out NumberWord word, out int end)
    {
        var start = SkipJoint(at);
        end = text.LettersEnd(start);
        word = default;
        return end > start && !TextScan.IsDigit(text.CharAt(end)) && EnglishNumberWords.All.TryGet(text.AsSpan(start, end - start), out word);
    }

    // Spaces, and a hyphen with or without spaces around it.
    private int SkipJoint(int at)
    {
        at = text.SkipSpaces(at);
        return text.CharAt(at) == '-' && TextScan.IsLetter(text.CharAt(text.SkipSpaces(at + 1))) ? text.SkipSpaces(at + 1) : at;
    }
}
