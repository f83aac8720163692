using System.Globalization;
using System.Reflection;

namespace Entente.Training;

/// <summary>Settings other than the shipped ones, for trials: <c>--set Hidden=96,NetworkEpochs=5/5</c>.</summary>
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
                property.SetValue(settings, property.PropertyType == typeof(int[])
                    ? value.Split('/').Select(v => int.Parse(v, CultureInfo.InvariantCulture)).ToArray()
                    : Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
            }

        return settings;
    }
}
