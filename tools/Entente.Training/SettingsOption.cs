using System.Globalization;
using System.Reflection;

namespace Entente.Training;

/// <summary>Settings other than the shipped ones, for trials: <c>--set Hidden=96,StudentEpochs=5</c>.</summary>
internal static class SettingsOption
{
    public static Settings Read(string[] args)
    {
        var settings = new Settings();
        if (Array.IndexOf(args, "--set") is var i and >= 0 && i + 1 < args.Length)
            foreach (var pair in args[i + 1].Split(','))
            {
                var (name, value) = (pair.Split('=')[0], pair.Split('=')[1]);
                var property = typeof(Settings).GetProperty(name, BindingFlags.Public | BindingFlags.Instance) ?? throw new ArgumentException($"There is no setting {name}.");
                property.SetValue(settings, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
            }

        return settings;
    }
}
