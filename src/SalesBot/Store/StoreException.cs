namespace SalesBot.Store;

/// <summary>The store could not do what was asked. The message is one sentence that says what is wrong and what helps.</summary>
internal class StoreException(string message, Exception? cause = null) : Exception(message, cause);
