namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>Why a callback is not read; in the order of the checks.</summary>
internal enum OpeningFault
{
    /// <summary>Not signed with the token.</summary>
    Signature,

    /// <summary>Signed too long ago, or in the future.</summary>
    Stale,

    /// <summary>Not encrypted with the key.</summary>
    Decryption,

    /// <summary>Meant for another corporation.</summary>
    Receiver,
}
