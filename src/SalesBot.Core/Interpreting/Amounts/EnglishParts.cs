namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Halves and quarters in English numbers, and guesses in words.</summary>
internal readonly ref struct EnglishParts(string text)
{
    private readonly EnglishNumberCursor _cursor = new(text);

    /// <summary>"a few thousand": a guess. Without a scale it is no number at all.</summary>
    public bool TrySome(int at, out Numeral numeral)
    {
        numeral = default;
        at = _cursor.TryWord(at, out var of, out var afterOf) && of.Kind == NumberWordKind.Of ? afterOf : at;
        if (!_cursor.TryWord(at, out var scale, out var end) || scale.Kind is not (NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen))
        {
            return false;
        }

        numeral = new Numeral(end, scale.Value, scale.Value * 9, NumeralTraits.Vague | NumeralTraits.Scaled);
        return true;
    }

    /// <summary>half a million, quarter million, three-quarters of a million, half a dozen; a part alone only after an article or a count.</summary>
    public bool TryPart(int at, decimal count, bool needsScale, out Numeral numeral)
    {
        numeral = default;
        if (!_cursor.TryWord(at, out var part, out var end) || part.Kind is not (NumberWordKind.Half or NumberWordKind.Quarter))
        {
            return false;
        }

        var next = end;
        next = _cursor.TryWord(next, out var of, out var afterOf) && of.Kind == NumberWordKind.Of ? afterOf : next;
        next = _cursor.TryWord(next, out var article, out var afterArticle) && article.Kind == NumberWordKind.Article ? afterArticle : next;
        if (_cursor.TryWord(next, out var scale, out var scaleEnd) && scale.Kind is NumberWordKind.Scale or NumberWordKind.Dozen or NumberWordKind.Hundred)
        {
            numeral = new Numeral(scaleEnd, count * part.Value * scale.Value, EnglishNumberWords.TraitsOf(scale));
            return true;
        }

        numeral = new Numeral(end, count * part.Value, NumeralTraits.Fraction);
        return !needsScale;
    }

    /// <summary>"one and a half million", "two and half thousand": the half of one, read before the scale.</summary>
    public Numeral AndHalf(Numeral whole)
    {
        if (!_cursor.TryWord(whole.End, out var and, out var at) || and.Kind != NumberWordKind.And)
        {
            return whole;
        }

        var isCounted = _cursor.TryWord(at, out var count, out var end) && count is { Kind: NumberWordKind.Article } or { Kind: NumberWordKind.Below20, Value: 1 or 3 };
        return _cursor.TryWord(isCounted ? end : at, out var part, out end) && part.Kind is NumberWordKind.Half or NumberWordKind.Quarter
            ? whole.Plus(part.Value * (isCounted ? count.Value : 1)).Until(end)
            : whole;
    }

    /// <summary>"3 million and a quarter", "one billion and three quarters million": a part read behind the scale.</summary>
    public Numeral AndPart(Numeral whole, decimal scale)
    {
        if (!_cursor.TryWord(whole.End, out var and, out var at) || and.Kind != NumberWordKind.And)
        {
            return whole;
        }

        var count = 1m;
        var next = at;
        if (_cursor.TryWord(at, out var article, out var end) && article is { Kind: NumberWordKind.Article } or { Kind: NumberWordKind.Below20, Value: 1 or 3 })
        {
            count = article.Value;
            next = end;
        }

        if (!TryPart(_cursor.SkipJoint(next), count, false, out var part))
        {
            return whole;
        }

        return part.Has(NumeralTraits.Fraction)
            ? whole.Plus(part.Value * scale).Until(part.End)
            : part.Value < scale ? whole.Plus(part.Value).Until(part.End).With(NumeralTraits.Fraction) : whole;
    }
}
