using System.Globalization;

namespace Entente.Cases.Tests;

/// <summary>Invented reports, as many as a test needs, no two alike.</summary>
internal static class Reports
{
    /// <summary>Writes <c>000.txt</c> and so on.</summary>
    public static void Write(WorkFolder folder, string subfolder, int count)
    {
        for (var n = 0; n < count; n++) folder.Write($"{subfolder}/{n.ToString("000", CultureInfo.InvariantCulture)}.txt", Text(n));
    }

    public static string Text(int n) => string.Create(CultureInfo.InvariantCulture, $"""
        Grain talks, round {n}

        Norway has delivered {1000 + n} tonnes of grain to Iceland, a spokesperson for the Norwegian government said on Monday. Iceland denied that
        it had received any grain. “We have bought nothing,” its foreign minister told reporters in Lisbon.

        Analysts believe that Norway could supply coal to Iceland in return for {10 + n} fishing boats. According to a newspaper, the two
        countries intend to sign an agreement in 2031. It remains uncertain whether the talks will go on.
        """);
}
