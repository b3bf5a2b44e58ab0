namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Where a name stands to the verb.</summary>
internal enum NamePlace
{
    /// <summary>Before the verb: 松果幼教签了8万.</summary>
    Before,

    /// <summary>With a word of its own: 给松果幼教打了电话, "paid by Copperfield".</summary>
    Between,

    /// <summary>Right behind the verb: 拜访了松果幼教.</summary>
    After,
}
