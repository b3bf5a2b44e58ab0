namespace SalesBot.Channels.WeCom;

/// <summary>One finding.</summary>
/// <param name="Mark">"ok", "note" or "WRONG".</param>
internal sealed record DoctorLine(string Mark, string What, string Finding)
{
    public bool IsWrong => Mark == "WRONG";

    public static DoctorLine Fine(string what, string finding) => new("ok", what, finding);

    public static DoctorLine Note(string what, string finding) => new("note", what, finding);

    public static DoctorLine Wrong(string what, string finding) => new("WRONG", what, finding);

    public override string ToString() => $"{Mark,-5}  {What,-8}  {Finding}";
}
