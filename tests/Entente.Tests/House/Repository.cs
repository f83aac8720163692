using System.Runtime.CompilerServices;

namespace Entente.Tests.House;

/// <summary>Where the sources lie that the tests hold to the rules of the house.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = Directory.GetParent(here); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests were moved away from their repository.");
    }
}
