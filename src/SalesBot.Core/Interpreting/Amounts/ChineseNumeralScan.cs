namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>
/// One pass over a Chinese number; a digit waits until the unit after it is known.
/// </summary>
internal ref struct ChineseNumeralScan(string text, bool takeUpper)
{
    private ChineseSum _sum;
    private decimal? _waiting;
    private bool _waitingIsSingle;
    private bool _afterZero;
    private int _start;
    private int _end;
    private int _endBeforeWaiting;
    private NumeralTraits _traits;

    /// <summary>Two neighbouring digits were said (两三万); this pass took the first or the second of them.</summary>
    public bool HasNeighbours { get; private set; }

    private readonly bool HasUnits => _sum.LastUnit > 0;

    public bool Read(int at)
    {
        _start = _end = _endBeforeWaiting = at;
        var next = at;
        while (Step(ref next))
        {
            next = ChineseTails.AfterSpaces(text, next, _sum.LastUnit);
        }

        return _end > at && (HasUnits || _waiting is not null);
    }

    public Numeral Result()
    {
        AddWaiting();
        var traits = _end - _start == 1 ? _traits | NumeralTraits.SingleCharacter : _traits;
        return (traits & NumeralTraits.OutOfRange) != 0
            ? new Numeral(_end, 0, traits)
            : new Numeral(_end, _sum.Total, traits);
    }

    private bool Step(ref int at)
    {
        var c = text.CharAt(at);
        if (TextScan.IsDigit(c))
        {
            return TakeArabic(ref at);
        }

        if (ChineseDigits.Digit(c) >= 0)
        {
            return TakeDigits(ref at);
        }

        if (ChineseDigits.Unit(c) is > 0 and var unit)
        {
            return TakeUnit(ref at, unit);
        }

        return c switch
        {
            '几' => TakeSome(ref at),
            '多' or '余' or '来' => TakeRest(ref at, c),
            '点' => TakePoint(ref at),
            '个' => TakeCounter(ref at),
            _ => false,
        };
    }

    private bool TakeArabic(ref int at)
    {
        if (_waiting is not null || !DigitNumerals.TryRead(text, at, out var atom))
        {
            return false;
        }

        var after = text.CharAt(atom.End);
        if (HasUnits && (atom.Value >= _sum.LastUnit || TextScan.IsLetter(after) || after is ':' or '/' or '-' || ChineseTails.IsOtherUnit(text, atom.End)))
        {
            return false;
        }

        _traits |= atom.Traits & NumeralTraits.OutOfRange;
        Wait(atom.Value, isSingle: atom.End == at + 1 && !_afterZero, at, atom.End);
        at = atom.End;
        return true;
    }

    private bool TakeDigits(ref int at)
    {
        if (_waiting is not null)
        {
            return false;
        }

        var first = at;
        while (ChineseDigits.Digit(text.CharAt(first)) == 0 && HasUnits)
        {
            _afterZero = true;
            first = text.SkipSpaces(first + 1);
        }

        var run = new DigitRun(text, first);
        if (run.Count == 0)
        {
            at = first;
            return first > at || TextScan.IsDigit(text.CharAt(first)) || text.CharAt(first) == '几' || ChineseDigits.Unit(text.CharAt(first)) == 10;
        }

        if (run.Count > 1 && !TakesSeveral(run))
        {
            return false;
        }

        Wait(run.ValueOf(takeUpper, HasNeighbours), isSingle: (run.Count == 1 || HasNeighbours) && !_afterZero, at, run.End);
        at = run.End;
        return true;
    }

    private bool TakesSeveral(DigitRun run)
    {
        if (run.AreNeighbours(text))
        {
            HasNeighbours = true;
            return true;
        }

        _traits |= NumeralTraits.DigitByDigit | (run.IsTooLong ? NumeralTraits.OutOfRange : NumeralTraits.None);
        return !HasUnits;
    }

    private bool TakeUnit(ref int at, decimal unit)
    {
        var before = _waiting ?? (StartsWithUnit(at, unit) ? 1 : 0);
        if (!_sum.Takes(before, unit))
        {
            ForgetWaiting();
            return false;
        }

        _traits |= _sum.Add(before, unit);
        _waiting = null;
        _afterZero = false;
        _end = ++at;
        return true;
    }

    // 十五, 一千零十, 一百十 leave out the 一; 百三 and 千五 do so at the start, before a digit.
    private readonly bool StartsWithUnit(int at, decimal unit) => unit switch
    {
        10 => true,
        100 or 1_000 => at == _start && ChineseDigits.Digit(text.CharAt(at + 1)) > 0 && ChineseDigits.Unit(text.CharAt(at + 2)) == 0,
        _ => false,
    };

    // 几 is an unknown digit: 几万, 三十几万, 一千五百零几万.
    private bool TakeSome(ref int at)
    {
        var unitFollows = ChineseDigits.Unit(text.CharAt(text.SkipSpaces(at + 1))) > 0;
        if (_waiting is not null || (!HasUnits && !unitFollows))
        {
            return false;
        }

        _traits |= NumeralTraits.Vague;
        Wait(HasUnits ? 0 : 1, isSingle: false, at, at + 1);
        at++;
        return true;
    }

    private bool TakeRest(ref int at, char c)
    {
        var hasEnough = HasUnits || _waiting >= 10;
        if (!hasEnough || !Estimates.IsRest(text, at, c))
        {
            return false;
        }

        AddWaitingAsSaid();
        _traits |= c == '来' && ChineseDigits.Unit(text.CharAt(at + 1)) == 0 ? NumeralTraits.Approximate : NumeralTraits.Vague;
        _end = ++at;
        return true;
    }

    // 六点五, 两千万点五, 1点5万; but not 三点五十 or 三点五分, which are times of day.
    private bool TakePoint(ref int at)
    {
        var isNumber = HasUnits || _waiting is not null;
        if (!isNumber || SpokenPoint.Read(text, at) is not { } fraction)
        {
            return false;
        }

        _waiting = (_waiting ?? 0) + fraction.Value;
        _waitingIsSingle = false;
        _end = at = fraction.End;
        return true;
    }

    // 两个亿, 0.8个亿.
    private readonly bool TakeCounter(ref int at)
    {
        var isBeforeScale = (_waiting is not null || HasUnits) && text.CharAt(at + 1) is '亿';
        at += isBeforeScale ? 1 : 0;
        return isBeforeScale;
    }

    private void Wait(decimal value, bool isSingle, int start, int end)
    {
        _endBeforeWaiting = _end == _start ? start : _end;
        _waiting = value;
        _waitingIsSingle = isSingle;
        _end = end;
    }

    private void ForgetWaiting()
    {
        if (_waiting is not null)
        {
            _waiting = null;
            _end = _endBeforeWaiting;
        }
    }

    private void AddWaitingAsSaid()
    {
        _sum.AddOnes(_waiting ?? 0);
        _waiting = null;
    }

    // 三万二 is 32,000 and 两千四百五 is 2,450: a last digit is of the next smaller unit, unless 零 stands before it.
    private void AddWaiting()
    {
        if (_waiting is { } digit && _waitingIsSingle && _sum.LastUnit >= 100)
        {
            if (_sum.LastUnit >= 1_000 && ChineseTails.BelongTo(text, _end))
            {
                ForgetWaiting();
                return;
            }

            _waiting = digit * _sum.LastUnit / 10;
        }

        AddWaitingAsSaid();
    }
}
