namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>What stands in a callback's address.</summary>
internal sealed record CallbackQuery(string Signature, string Timestamp, string Nonce)
{
    /// <summary>Null where something is missing.</summary>
    public static CallbackQuery? Of(IQueryCollection query)
    {
        string signature = query["msg_signature"].ToString();
        string timestamp = query["timestamp"].ToString();
        string nonce = query["nonce"].ToString();
        return signature.Length > 0 && timestamp.Length > 0 && nonce.Length > 0 ? new CallbackQuery(signature, timestamp, nonce) : null;
    }
}
