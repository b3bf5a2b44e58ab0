namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Chinese digits without units between them: 五, 二零二六, 两三, 九 五.</summary>
internal readonly ref struct DigitRun
{
    private const int MostDigits = 17;

    private readonly decimal _value;
    private readonly int _first;
    private readonly int _last;

    public DigitRun(string text, int at)
    {
        End = at;
        var next = at;
        while (ChineseDigits.Digit(text.CharAt(next)) is >= 0 and var digit && !(next > at && IsTogether(text, next)))
        {
            _first = Count == 0 ? digit : _first;
            _last = digit;
            Count++;
            _value = Count <= MostDigits ? (_value * 10) + digit : 0;
            End = next + 1;
            next = text.SkipSpaces(End);
        }
    }

    // 张三一起: no 31.
    private static bool IsTogether(string text, int at) => text[at] == '一' && text.CharAt(at + 1) == '起';

    public int Count { get; }

    /// <summary>The first position after the last digit.</summary>
    public int End { get; }

    public bool IsTooLong => Count > MostDigits;

    /// <summary>The digits read as one number, or one of two neighbours.</summary>
    public decimal ValueOf(bool upper, bool neighbours) => !neighbours ? _value : upper ? _last : _first;

    /// <summary>The digits read behind a point.</summary>
    public decimal AsFraction()
    {
        var fraction = _value;
        for (var i = 0; i < Math.Min(Count, MostDigits); i++)
        {
            fraction /= 10;
        }

        return fraction;
    }

    /// <summary>两三万, 三五家, 二三十: two rising digits before a unit or a counter name a range, not 23 or 35.</summary>
    public bool AreNeighbours(string text)
    {
        var rises = Count == 2 && _first > 0 && (_last == _first + 1 || (_first == 3 && _last == 5));
        var next = text.CharAt(text.SkipSpaces(End));
        return rises && (ChineseDigits.Unit(next) > 0 || "个天家单套次人位块元月周年件张台盒箱小".Contains(next, StringComparison.Ordinal));
    }
}
