using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Extraction.Layout;

/// <summary>Words under a picture, and the picture's credit.</summary>
internal static partial class CaptionRules
{
    private static readonly Rule Credit = new("layout.caption-credit", "The credit of a picture: its maker, agency or origin.");
    private static readonly Rule Pose = new("layout.caption-pose", "A line that says what a picture shows and which picture it is.");
    private static readonly Rule BesideCredit = new("layout.caption-beside-credit", "A line without a full stop beside a picture's credit.");

    public static IReadOnlyList<Rule> Rules { get; } = [Credit, Pose, BesideCredit];

    private const int LongestCaption = 45;

    public static Rule? OfBlock(Block block)
    {
        if (block.Words > LongestCaption || block.Text.Length > 400) return null;
        if (Credits().IsMatch(block.Text)) return Credit;
        return Poses().IsMatch(block.Text) ? Pose : null;
    }

    public static Rule? OfNeighbour(IReadOnlyList<Block> blocks, int at, IReadOnlyList<Rule?> found)
    {
        if (blocks[at].EndsLikeASentence || blocks[at].Words is < 4 or > LongestCaption) return null;
        // A caption stands above its credit or right below it; two lines away is another paragraph.
        return (at > 0 && found[at - 1] == Credit) || (at + 1 < blocks.Count && found[at + 1] == Credit) ? BesideCredit : null;
    }

    [GeneratedRegex(@"^\W*(PHOTO|IMAGE|PICTURE|VIDEO|SCREENSHOT|SCREEN GRAB|FILE PHOTO|FILE|ILLUSTRATION|MAP|GRAPHIC)\b[ :,/(]|^\W*((Photo|Image|Picture|Illustration|Video|Graphic|Screenshot)s?( credit)?|Credit|Photograph|Caption)\s*(:|©|by\b)|\((AP|AFP|Reuters|EPA|Getty|TASS|Sputnik|Xinhua|Yonhap|KCNA)( (Photo|Images?|via|pool|file)\b|/)[^)]*\)|\b(Photo|Image|Picture)s?( courtesy of|: | by | credit)|\b(Getty Images|Handout via|/\s?(AP|AFP|REUTERS|EPA|Reuters|Getty|TASS)\b|via (REUTERS|Reuters|AP|AFP|Getty)( Images)?\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Credits();

    [GeneratedRegex(@"\bin (this|an?) ((undated|file|handout|screen|combination|still|archive|combined|pool|video|image|photo|picture|satellite) ?)+((photo|image|picture|grab|frame|still|handout|photograph|video|combination)\w*)?\b|\bin this (photo|image|picture|photograph|frame|video|screengrab)\b|\b(pictured|seen here|shown here|is seen)\b[^.]*\b(in|on|at|during)\b[^.]*\.?$|^\W*(left|right|above|below|top|from left)\W*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Poses();
}
