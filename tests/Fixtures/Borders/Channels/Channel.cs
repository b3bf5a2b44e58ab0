namespace SalesBot.Channels;

public abstract class Channel
{
    public virtual string Name => "";
}
