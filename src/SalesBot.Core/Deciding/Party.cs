using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>The customer a command is about: one that is known, or one that is created with it.</summary>
/// <param name="Known">Null while it is only about to be created.</param>
/// <param name="Created">Null where it is known.</param>
internal sealed record Party(CustomerId Id, string Name, MemberId Owner, Customer? Known, Fact.CustomerAdded? Created)
{
    public IReadOnlyList<Fact> Before => Created is null ? [] : [Created];

    public IReadOnlyList<Note> Notes => Created is null ? [] : [new Note(NoteKind.CustomerCreated, Name)];
}
