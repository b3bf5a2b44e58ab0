namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>Words with a common sense, separated by blanks; a blank inside a word is written as a low line.</summary>
internal readonly record struct WordRow(Sense Sense, string Words);
