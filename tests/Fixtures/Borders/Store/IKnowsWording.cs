using SalesBot.Core.Replies.Wording;

namespace SalesBot.Store;

public interface IKnowsWording
{
    Phrase Say();
}
