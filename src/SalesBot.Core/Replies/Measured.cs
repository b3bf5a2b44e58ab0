using System.Globalization;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>A value of a metric: yuan, a count, or a share of one.</summary>
internal readonly record struct Measured(Metric Metric, decimal Value)
{
    /// <summary>Yuan, as opposed to what is counted or divided.</summary>
    public bool IsMoney => Metric is Metric.Amount or Metric.Profit or Metric.Collected or Metric.Growth or Metric.Referrals or Metric.Mentoring;

    public bool IsShare => Metric is Metric.Attainment;

    /// <summary>Money with two decimals, attainment with four, cut; counts as integers.</summary>
    public string ToFigure()
    {
        if (IsMoney) return Money.FromYuan(Value).ToFigure();
        return IsShare ? Ratio.FromFraction(Value).ToCutFigure() : Value.ToString("0", CultureInfo.InvariantCulture);
    }
}
