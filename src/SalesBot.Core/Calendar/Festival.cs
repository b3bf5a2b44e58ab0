namespace SalesBot.Core.Calendar;

/// <summary>A day on which customers are greeted.</summary>
public enum Festival
{
    NewYear,
    SpringFestival,
    LabourDay,
    DragonBoat,
    MidAutumn,
    NationalDay,
}
