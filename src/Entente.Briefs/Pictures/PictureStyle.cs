using System.Reflection;
using System.Text;

namespace Entente.Briefs.Pictures;

/// <summary>What a page needs once for any number of pictures. The pictures have classes and no style of their own, so that a strict content policy lets them be drawn.</summary>
public static class PictureStyle
{
    /// <summary>Style sheet: colours for light, dark, print and forced colours as variables of the root, marks, drawings and the boxes they scroll in.</summary>
    public static string Sheet { get; } = Resource("pictures.css");

    /// <summary>The shapes of stances and statuses as symbols of an SVG element that takes no room. Belongs into the body of every page with a picture, before it.</summary>
    public static string Symbols => Marks.Definitions;

    internal static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("briefs/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
