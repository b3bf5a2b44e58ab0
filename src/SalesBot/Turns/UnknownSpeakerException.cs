namespace SalesBot.Turns;

/// <summary>A verb or page named somebody who is no member.</summary>
internal sealed class UnknownSpeakerException(string name) : Exception($"\"{name}\" is no member of this company");
