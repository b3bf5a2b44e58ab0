using System.Text;

namespace SalesBot.Cases;

internal static class UnusedUsing;
