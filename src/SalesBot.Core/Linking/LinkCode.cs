using System.Security.Cryptography;
using System.Text;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Linking;

/// <summary>A one-time code that a manager hands out, as it is known: by its hash.</summary>
/// <param name="Until">First moment at which it no longer works.</param>
public sealed record LinkCode(MemberId Member, string Hash, NodaTime.Instant Until)
{
    /// <summary>How long a code works.</summary>
    public static readonly NodaTime.Duration Life = NodaTime.Duration.FromHours(24);

    /// <summary>Letters and digits that cannot be taken for one another; a code is ten of them, about 49 bits.</summary>
    public const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public const int Length = 10;

    /// <summary>SHA-256 in lower-case hex of what was typed, without spaces and dashes and in capitals.</summary>
    public static string HashOf(string typed)
    {
        string plain = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}
