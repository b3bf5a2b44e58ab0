namespace SalesBot.Core.Interpreting.Names;

/// <summary>How closely the words of a text fit a name, the closest first.</summary>
public enum NameMatch
{
    /// <summary>The full name or an alias, spaces, dots and case aside.</summary>
    Exact,

    /// <summary>A distinctive part: the name without its legal form, its trade, its place.</summary>
    Part,

    /// <summary>Sounds the same, or a slip of the keyboard away.</summary>
    Near,

    /// <summary>None that is known: the words of the text.</summary>
    Unknown,
}
