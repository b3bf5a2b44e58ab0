using System.Globalization;
using NodaTime;
using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Tests.Channels.WeCom.Sealing;

public sealed class SealTests
{
    private static readonly Duration Window = Duration.FromMinutes(10);

    public static TheoryData<string> Positive => WeComVector.Ids(isPositive: true);

    public static TheoryData<string> Negative => WeComVector.Ids(isPositive: false);

    [Fact]
    public void All_vectors_are_there() => Assert.Equal((40, 15), (Positive.Count, Negative.Count));

    [Theory]
    [MemberData(nameof(Positive))]
    public void What_is_encrypted_is_the_vendors_byte_for_byte(string id)
    {
        WeComVector vector = WeComVector.Of(id);

        Assert.Equal(vector.Encrypt, new Seal(vector.Secret, Window).Encrypt(vector.Plaintext, Convert.FromHexString(vector.RandomHex)));
        Assert.Equal(vector.Signature, Signature.Of(vector.Token, vector.Timestamp, vector.Nonce, vector.Encrypt));
    }

    [Theory]
    [MemberData(nameof(Positive))]
    public void What_the_vendor_encrypted_is_read(string id)
    {
        WeComVector vector = WeComVector.Of(id);

        Assert.Equal(new Opened.Message(vector.Plaintext), new Seal(vector.Secret, Window).Open(vector.Query, vector.Encrypt, MomentOf(vector)));
    }

    [Theory]
    [MemberData(nameof(Negative))]
    public void What_is_wrong_is_refused_by_the_first_check_that_it_fails(string id)
    {
        WeComVector vector = WeComVector.Of(id);
        OpeningFault expected = vector.Expect switch
        {
            "signature" => OpeningFault.Signature,
            "decrypt" => OpeningFault.Decryption,
            "receiveId" => OpeningFault.Receiver,
            _ => throw new ArgumentException(vector.Expect),
        };

        Assert.Equal(new Opened.Refused(expected), new Seal(vector.Secret, Window).Open(vector.Query, vector.Encrypt, MomentOf(vector)));
    }

    [Theory]
    [InlineData(-601, false)]
    [InlineData(-600, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void A_callback_counts_ten_minutes_before_and_after_its_moment(int seconds, bool counts)
    {
        WeComVector vector = WeComVector.Of("p01");
        Opened opened = new Seal(vector.Secret, Window).Open(vector.Query, vector.Encrypt, MomentOf(vector) + Duration.FromSeconds(seconds));

        Assert.Equal(counts ? new Opened.Message(vector.Plaintext) : new Opened.Refused(OpeningFault.Stale), opened);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1771104611")]
    [InlineData("1771104611 ")]
    [InlineData("99999999999999999999")]
    public void A_timestamp_that_is_none_is_stale(string timestamp)
    {
        WeComVector vector = WeComVector.Of("p01");
        CallbackQuery query = new(Signature.Of(vector.Token, timestamp, vector.Nonce, vector.Encrypt), timestamp, vector.Nonce);

        Assert.Equal(new Opened.Refused(OpeningFault.Stale), new Seal(vector.Secret, Window).Open(query, vector.Encrypt, MomentOf(vector)));
    }

    [Fact]
    public void What_is_closed_is_opened_again_and_never_the_same()
    {
        WeComVector vector = WeComVector.Of("p01");
        Seal seal = new(vector.Secret, Window);
        Instant now = Instant.FromUtc(2026, 9, 16, 2, 0);
        SealedText[] twice = [seal.Close("好的 👌", "n1", now), seal.Close("好的 👌", "n1", now)];

        Assert.NotEqual(twice[0].Ciphertext, twice[1].Ciphertext);
        Assert.All(twice, text => Assert.Equal(new Opened.Message("好的 👌"), seal.Open(new CallbackQuery(text.Signature, text.Timestamp, text.Nonce), text.Ciphertext, now)));
    }

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP")]
    [InlineData("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQR")]
    [InlineData("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP+")]
    public void A_key_that_is_none_is_refused(string key) => Assert.Throws<ArgumentException>(() => CallbackSecret.Of("token", key, ""));

    private static Instant MomentOf(WeComVector vector) => Instant.FromUnixTimeSeconds(long.Parse(vector.Timestamp, CultureInfo.InvariantCulture));
}
