namespace SalesBot.CompanyFiles;

/// <summary>A company's own ritual questions cannot be asked; the message has a line for each problem, with file, line and key.</summary>
internal sealed class QuestionsRefusedException(string message) : Exception(message);
